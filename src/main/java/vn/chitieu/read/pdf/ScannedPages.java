package vn.chitieu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.Doubt;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.ScanReader;
import vn.chitieu.read.scan.ScannedPage;
import vn.chitieu.read.scan.image.PageImage;

/** The pages of a file that are read from their pixels, each once. Lives for one document. */
final class ScannedPages {
    private static final float ENOUGH = 300;

    private final PDDocument document;
    private final ScanReader scans;
    private final Map<Integer, ScannedPage> read = new HashMap<>();

    ScannedPages(PDDocument document, ScanReader scans) {
        this.document = document;
        this.scans = scans;
    }

    /**
     * What stands on a page.
     *
     * @param number from 1
     * @throws UnreadableException if nothing can be read from pixels
     */
    ScannedPage page(int number) throws UnreadableException, IOException {
        ScannedPage page = read.get(number);
        if (page == null) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, ENOUGH, ImageType.RGB);
            page = scans.read(PageImage.of(image, ENOUGH), number);
            read.put(number, page);
        }
        return page;
    }

    /** Whether any page may be read from its pixels. */
    boolean areRead() {
        return scans.mode() != OcrMode.NEVER;
    }

    /** Whether pages that come with text are to be read from their pixels, too. */
    boolean areAll() {
        return scans.mode() == OcrMode.ALL;
    }

    /** Whether no page was read. */
    boolean isEmpty() {
        return read.isEmpty();
    }

    /** What is doubtful on the pages read so far. */
    List<Doubt> doubts() {
        return read.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> page.getValue().doubts().stream())
                .toList();
    }
}
