package vn.chitieu.read.pdf;

import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.chitieu.document.Document;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.PageJoin;

/**
 * The pages of a file one after the other. Lives for one document.
 *
 * <ol>
 *   <li>P1 A page that cannot be read is warned of; the others are read.
 *   <li>P2 A page that an image covers and that holds hardly any letters is a scan: a stamp of a signature is no text
 *       layer.
 *   <li>P3 If no page holds text, or every page with anything on it is a scan, the file needs OCR.
 *   <li>P4 If the file does not tell the letters of most of its glyphs, it needs OCR, too.
 * </ol>
 */
final class PdfPages {
    /** Part of a page that the image of a scan covers at least. */
    private static final double SCANNED = 0.5;
    /** A stamp of a signature has fewer letters, a page of a report more. */
    private static final int FEW_GLYPHS = 250;

    private final PDDocument document;
    private final DocumentBuilder builder;
    private final PageScanner scanner;
    private final PageJoin join;
    private int failed;
    private int blank;
    private int scans;
    private int glyphs;

    PdfPages(PDDocument document, FileResources file, Limits limits) {
        this.document = document;
        this.builder = new DocumentBuilder(limits);
        this.scanner = new PageScanner(file, builder::warn);
        this.join = new PageJoin(builder);
    }

    /** What the pages say. */
    Document read() throws UnreadableException {
        int pages = document.getNumberOfPages();
        Iterator<PDPage> each = document.getPages().iterator();
        for (int number = 1; number <= pages; number++) {
            try {
                add(scanner.scan(each.next(), number));
            } catch (RuntimeException broken) {
                failed++;
                builder.warn("page " + number + ": cannot be read");
            }
        }
        join.end();
        check(pages);
        return builder.build(pages);
    }

    private void add(PageContent page) throws UnreadableException {
        int count = page.glyphs().size();
        glyphs += count;
        if (page.imageShare() >= SCANNED && count < FEW_GLYPHS) {
            scans++;
            builder.warn("page " + page.number() + (count == 0 ? " has no text layer" : " has hardly any text layer"));
        } else if (count == 0) {
            blank++;
        }
        join.add(page);
    }

    private void check(int pages) throws UnreadableException {
        if (pages == failed || (glyphs == 0 && failed + scanner.damaged() > 0)) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "no page can be read");
        }
        if (glyphs == 0 && scans == 0 && !scanner.hasPainted()) {
            throw new UnreadableException(DocumentStatus.EMPTY, "nothing stands on any page");
        }
        if (glyphs == 0 || scans == pages - blank - failed) {
            throw new UnreadableException(
                    DocumentStatus.NEEDS_OCR,
                    glyphs == 0 ? "no page has a text layer" : "the pages are images with hardly any text layer");
        }
        if (scanner.unknown() > glyphs / 2) {
            throw new UnreadableException(
                    DocumentStatus.NEEDS_OCR,
                    "the file does not tell the letters of " + scanner.unknown() + " of its " + glyphs + " glyphs");
        }
    }
}
