package vn.chitieu.scanned.file;

import java.awt.image.BufferedImage;
import java.util.List;
import vn.chitieu.document.Source;

/**
 * Scanned pages before they are kept.
 *
 * @param pages their images, in order
 * @param dpi pixels per inch
 * @param jpeg quality of JPEG, 1 to 100; 0 where pixels are black or white
 * @param typed the PDF that was printed and scanned, for files that keep some of its pages
 */
public record ScannedFile(List<BufferedImage> pages, int dpi, int jpeg, Source.Content typed) {
    static final double POINTS_PER_INCH = 72;

    /** Copies the list. */
    public ScannedFile {
        pages = List.copyOf(pages);
    }

    boolean isBilevel() {
        return jpeg == 0;
    }

    /** Width or height of a page in points. */
    float points(int pixels) {
        return (float) (pixels * POINTS_PER_INCH / dpi);
    }
}
