package vn.chitieu.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.ScanReader;

/** Reads PDF: tables and the lines between them, page by page. */
public final class PdfReader implements DocumentReader {
    private final ScanReader scans;

    /**
     * A reader.
     *
     * @param scans reads pages that come without text
     */
    public PdfReader(ScanReader scans) {
        this.scans = scans;
    }

    /** A reader that reads only pages that come with text. */
    public PdfReader() {
        this(new ScanReader(OcrOptions.NONE));
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public Document read(Source source, ReadOptions options) throws UnreadableException {
        try (PDDocument document = load(source, options)) {
            int pages = document.getNumberOfPages();
            if (pages > options.limits().pages()) {
                throw options.limits().tooManyPages("pages");
            }
            return read(document, source.content().sha256(), options.limits());
        } catch (IOException | RuntimeException broken) {
            throw UnreadableException.damaged("file", broken);
        }
    }

    private Document read(PDDocument document, String sha256, Limits limits) throws UnreadableException {
        FileResources file = FileResources.of(document, limits);
        ScannedPages scanned = new ScannedPages(document, sha256, scans);
        Document read = new PdfPages(document, file, scanned, limits).read();
        return FontCorrection.correct(file.fonts())
                ? FontCorrection.noted(new PdfPages(document, file, scanned, limits).read(), file.fonts())
                : read;
    }

    /** Opens a file. */
    static PDDocument load(Source source, ReadOptions options) throws IOException, UnreadableException {
        String password = options.password().orElse("");
        byte[] bytes = source.content().bytes();
        PackedObjects.check(bytes, options.limits().inflatedBytes());
        try {
            RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(bytes);
            return Loader.loadPDF(buffer, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(
                    DocumentStatus.ENCRYPTED,
                    password.isEmpty()
                            ? "a password is needed; give it with --password"
                            : "the password given with --password does not open it");
        }
    }
}
