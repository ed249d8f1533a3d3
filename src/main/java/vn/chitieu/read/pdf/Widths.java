package vn.chitieu.read.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Widths of codes as a font's dictionary lists them, in parts of the font size; not a number where it lists none (ISO
 * 32000-1, 9.2.4 and 9.7.4.3).
 */
final class Widths {
    private static final float THOUSANDTH = 0.001f;
    private static final int CODES = 65_536;
    /** What a hostile list of overlapping ranges may cost. */
    private static final int MOST_ENTRIES = 16 * CODES;

    /** Nothing is listed. */
    static final Widths UNKNOWN = new Widths(new float[0], 0, Float.NaN);

    private final float[] widths;
    private final int first;
    private final float others;
    private int entries;

    private Widths(float[] widths, int first, float others) {
        this.widths = widths;
        this.first = first;
        this.others = others;
    }

    /** The width of a code, or not a number. */
    float of(int code) {
        int index = code - first;
        return index >= 0 && index < widths.length ? widths[index] : others;
    }

    /** Widths of a font with codes of one byte. */
    static Widths simple(COSDictionary font) {
        float unit = "Type3".equals(font.getNameAsString(COSName.SUBTYPE)) ? glyphUnit(font) : THOUSANDTH;
        COSArray list = font.getCOSArray(COSName.WIDTHS);
        float missing = Optional.ofNullable(font.getCOSDictionary(COSName.FONT_DESC))
                .map(descriptor -> descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit)
                .orElse(0f);
        if (list == null) {
            return UNKNOWN;
        }
        float[] widths = new float[Math.min(256, list.size())];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = list.getObject(i) instanceof COSNumber width ? width.floatValue() * unit : Float.NaN;
        }
        return new Widths(widths, font.getInt(COSName.FIRST_CHAR, 0), missing);
    }

    private static float glyphUnit(COSDictionary font) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        return matrix != null && matrix.getObject(0) instanceof COSNumber unit ? unit.floatValue() : THOUSANDTH;
    }

    /** Widths of a composite font by its character identifiers. */
    static Widths composite(COSDictionary descendant) {
        Widths widths = new Widths(new float[0], 0, descendant.getFloat(COSName.DW, 1000) * THOUSANDTH);
        COSArray list = descendant.getCOSArray(COSName.W);
        return list == null ? widths : widths.with(list);
    }

    /** {@code first [ width … ]} or {@code first last width}, any number of times. */
    private Widths with(COSArray list) {
        float[] filled = new float[CODES];
        Arrays.fill(filled, others);
        Widths all = new Widths(filled, 0, others);
        int at = 0;
        while (at + 1 < list.size() && all.entries < MOST_ENTRIES) {
            int from = whole(list.getObject(at));
            COSBase next = list.getObject(at + 1);
            if (next instanceof COSArray each) {
                for (int i = 0; i < each.size(); i++) {
                    all.put(from + i, from + i, each.getObject(i));
                }
                at += 2;
            } else {
                all.put(from, whole(next), at + 2 < list.size() ? list.getObject(at + 2) : null);
                at += 3;
            }
        }
        return all;
    }

    private static int whole(COSBase number) {
        return number instanceof COSNumber code ? code.intValue() : -1;
    }

    private void put(int from, int to, @Nullable COSBase width) {
        int start = Math.max(0, from);
        int end = Math.min(CODES, to + 1);
        if (width instanceof COSNumber number && start < end) {
            Arrays.fill(widths, start, end, number.floatValue() * THOUSANDTH);
            entries += end - start;
        }
    }
}
