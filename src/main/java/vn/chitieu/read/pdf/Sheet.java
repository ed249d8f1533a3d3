package vn.chitieu.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page's paper as a person holds it: the crop box, turned as {@code /Rotate} says.
 *
 * @param width width in points
 * @param height height in points
 * @param matrix user space to points from the upper left corner
 */
record Sheet(double width, double height, Affine matrix) {
    /** The paper of a page. */
    static Sheet of(PDPage page) {
        PDRectangle box = page.getCropBox();
        double width = box.getWidth();
        double height = box.getHeight();
        double unit = page.getUserUnit();
        Affine upright = new Affine(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        Affine turned = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> upright.then(new Affine(0, 1, -1, 0, height, 0));
            case 180 -> upright.then(new Affine(-1, 0, 0, -1, width, height));
            case 270 -> upright.then(new Affine(0, -1, 1, 0, 0, width));
            default -> upright;
        };
        boolean sideways = page.getRotation() % 180 != 0;
        return new Sheet(
                unit * (sideways ? height : width),
                unit * (sideways ? width : height),
                turned.then(new Affine(unit, 0, 0, unit, 0, 0)));
    }
}
