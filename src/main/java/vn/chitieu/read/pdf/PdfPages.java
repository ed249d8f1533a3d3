package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.chitieu.document.Document;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.PageJoin;
import vn.chitieu.read.scan.DoubtfulRows;
import vn.chitieu.read.scan.ScannedPage;

/**
 * The pages of a file one after the other. Lives for one document.
 *
 * <ol>
 *   <li>P1 A page that cannot be read is warned of; the others are read.
 *   <li>P2 A page whose text does not come with it, as {@link PageRouting} says, is read from its pixels.
 *   <li>P3 If that cannot be done and no page holds text, or every page with anything on it is a scan, the file needs
 *       OCR.
 *   <li>P4 If the file does not tell the letters of most of its glyphs, it needs OCR, too.
 * </ol>
 */
final class PdfPages {
    private final PDDocument document;
    private final DocumentBuilder builder;
    private final PageScanner scanner;
    private final ScannedPages scanned;
    private final PageJoin join;
    private Optional<String> obstacle = Optional.empty();
    private int failed;
    private int blank;
    private int scans;
    private int glyphs;

    PdfPages(PDDocument document, FileResources file, ScannedPages scanned, Limits limits) {
        this.document = document;
        this.builder = new DocumentBuilder(limits);
        this.scanner = new PageScanner(file, builder::warn);
        this.scanned = scanned;
        this.join = new PageJoin(builder);
    }

    /** What the pages say. */
    Document read() throws UnreadableException {
        int pages = document.getNumberOfPages();
        Iterator<PDPage> each = document.getPages().iterator();
        for (int number = 1; number <= pages; number++) {
            try {
                add(each.next(), number);
            } catch (RuntimeException broken) {
                failed++;
                builder.warn("page " + number + ": cannot be read");
            }
        }
        join.end();
        check(pages);
        if (!scanned.isEmpty()) {
            builder.warn(ScannedPage.notice(scanned.count()));
        }
        return DoubtfulRows.noted(builder.build(pages), scanned.doubts());
    }

    private void add(PDPage page, int number) throws UnreadableException {
        PageContent content = scanner.scan(page, number);
        boolean pixels = scanned.areAll() || scanner.needsPixels();
        Optional<PageContent> read = pixels && scanned.areRead() ? recognised(number) : Optional.empty();
        if (read.isPresent()) {
            glyphs += read.get().glyphs().size();
            blank += read.get().glyphs().isEmpty() ? 1 : 0;
            join.add(read.get());
        } else {
            addText(content);
        }
    }

    /** The page read from its pixels; empty if it cannot be. */
    private Optional<PageContent> recognised(int number) throws UnreadableException {
        try {
            ScannedPage page = scanned.page(number);
            page.warning().ifPresent(builder::warn);
            return Optional.of(page.content());
        } catch (IOException broken) {
            throw new IllegalStateException("the picture of the page is damaged", broken);
        } catch (UnreadableException refused) {
            if (refused.status() != DocumentStatus.NEEDS_OCR) {
                throw refused;
            }
            obstacle = Optional.of(String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private void addText(PageContent page) throws UnreadableException {
        int count = page.glyphs().size();
        glyphs += count;
        if (PageRouting.isScan(page)) {
            scans++;
            String why = obstacle.map(reason -> ": " + reason).orElse("");
            builder.warn(
                    "page " + page.number() + (count == 0 ? " has no text layer" : " has hardly any text layer") + why);
        } else if (count == 0) {
            blank++;
        }
        join.add(page);
    }

    private void check(int pages) throws UnreadableException {
        if (pages == failed || (glyphs == 0 && failed + scanner.damaged() > 0)) {
            throw new UnreadableException(DocumentStatus.CORRUPT, "no page can be read");
        }
        if (glyphs == 0 && scans == 0 && (!scanner.hasPainted() || !scanned.isEmpty())) {
            throw new UnreadableException(DocumentStatus.EMPTY, "nothing stands on any page");
        }
        if (scanned.isEmpty()) {
            checkText(pages);
        }
    }

    private void checkText(int pages) throws UnreadableException {
        if (glyphs == 0 || scans == pages - blank - failed) {
            throw needsOcr(
                    glyphs == 0 ? "no page has a text layer" : "the pages are images with hardly any text layer");
        }
        if (scanner.unknown() > glyphs / 2) {
            throw needsOcr(
                    "the file does not tell the letters of " + scanner.unknown() + " of its " + glyphs + " glyphs");
        }
    }

    private UnreadableException needsOcr(String why) {
        return new UnreadableException(
                DocumentStatus.NEEDS_OCR,
                why + obstacle.map(reason -> "; " + reason).orElse(""));
    }
}
