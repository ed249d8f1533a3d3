package vn.chitieu.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.Area;

/** Matrices and rectangles, as operands and as arrays of the file. */
final class Numbers {
    private Numbers() {}

    /** The matrix of an operator's six last operands. */
    static Affine matrix(Operands operands) {
        return new Affine(
                operands.fromEnd(6),
                operands.fromEnd(5),
                operands.fromEnd(4),
                operands.fromEnd(3),
                operands.fromEnd(2),
                operands.fromEnd(1));
    }

    /** The matrix of an array; the identity where there is none. */
    static Affine matrix(@Nullable COSArray array) {
        if (array == null || array.size() < 6) {
            return Affine.IDENTITY;
        }
        return new Affine(
                number(array, 0),
                number(array, 1),
                number(array, 2),
                number(array, 3),
                number(array, 4),
                number(array, 5));
    }

    /** A rectangle of two opposite corners, mapped. */
    static Area area(COSArray corners, Affine matrix) {
        double x = number(corners, 0);
        double y = number(corners, 1);
        return matrix.area(x, y, number(corners, 2) - x, number(corners, 3) - y);
    }

    private static double number(COSArray array, int index) {
        return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
