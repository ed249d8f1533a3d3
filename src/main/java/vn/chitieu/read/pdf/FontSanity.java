package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.format.UnreadableException;

/**
 * Whether a font may be handed to the library, which believes whatever stands in it: a range of widths over two thousand
 * million codes, a font program that inflates to gigabytes.
 */
final class FontSanity {
    private static final int CODES = 65_536;
    private static final int MOST_WIDTHS = 4 * CODES;
    private static final long MOST_BYTES = 64L << 20;
    private static final COSName[] STREAMS = {
        COSName.FONT_FILE,
        COSName.FONT_FILE2,
        COSName.FONT_FILE3,
        COSName.TO_UNICODE,
        COSName.ENCODING,
        COSName.CID_TO_GID_MAP
    };

    private FontSanity() {}

    /** Whether a font, its descendant and their descriptors hold nothing of absurd size. */
    static boolean isSane(COSDictionary font) throws IOException {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean composite = descendants != null && descendants.getObject(0) instanceof COSDictionary;
        return isSaneAlone(font) && (!composite || isSaneAlone((COSDictionary) descendants.getObject(0)));
    }

    private static boolean isSaneAlone(COSDictionary font) throws IOException {
        return areSmall(font)
                && areSmall(Optional.ofNullable(font.getCOSDictionary(COSName.FONT_DESC))
                        .orElseGet(COSDictionary::new))
                && isSane(font.getCOSArray(COSName.W), 3)
                && isSane(font.getCOSArray(COSName.W2), 5);
    }

    private static boolean areSmall(COSDictionary dictionary) throws IOException {
        for (COSName name : STREAMS) {
            if (dictionary.getDictionaryObject(name) instanceof COSStream stream) {
                try {
                    StreamBytes.of(stream, MOST_BYTES);
                } catch (UnreadableException tooLarge) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether the ranges of a list of widths cover a sane number of codes.
     *
     * @param length numbers of a range: first, last, and what holds for them
     */
    private static boolean isSane(@Nullable COSArray widths, int length) {
        long codes = 0;
        int at = 0;
        while (widths != null && at + 1 < widths.size()) {
            COSBase next = widths.getObject(at + 1);
            if (next instanceof COSNumber last && widths.getObject(at) instanceof COSNumber first) {
                codes += Math.max(0, last.longValue() - first.longValue());
                at += length;
            } else {
                codes += next instanceof COSArray each ? each.size() : 1;
                at += 2;
            }
        }
        return codes <= MOST_WIDTHS;
    }
}
