package vn.chitieu.scanned;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.chitieu.scanned.effect.PagePixels;

/**
 * Puts printed pages on the glass.
 *
 * @param quality what becomes of them
 * @param seed decides over all chance
 */
public record Scanner(Quality quality, long seed) {
    /** The pages of a PDF as images. */
    public List<BufferedImage> scan(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage print = renderer.renderImageWithDPI(page, quality.dpi(), ImageType.RGB);
                pages.add(quality.worn(new PagePixels(print, quality.dpi()), seed * 1000 + page)
                        .image());
            }
            return pages;
        }
    }
}
