package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.Doubt;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.PageKey;
import vn.chitieu.read.scan.ScanReader;
import vn.chitieu.read.scan.ScannedPage;

/** The pages of a file that are read from their pixels, each once. Lives for one document. */
final class ScannedPages {
    private final PDDocument document;
    private final String sha256;
    private final ScanReader scans;
    private final Map<Integer, ScannedPage> read = new HashMap<>();

    /**
     * None read yet.
     *
     * @param sha256 digest of the file's bytes
     */
    ScannedPages(PDDocument document, String sha256, ScanReader scans) {
        this.document = document;
        this.sha256 = sha256;
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
            page = scans.read(new PageKey(sha256, number), () -> PagePicture.of(document, number));
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

    /** Number of pages read so far. */
    int count() {
        return read.size();
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
