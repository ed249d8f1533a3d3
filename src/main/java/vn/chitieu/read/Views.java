package vn.chitieu.read;

import java.io.IOException;
import java.util.List;
import vn.chitieu.document.Source;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.Passwords;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.pdf.PdfViews;
import vn.chitieu.read.scan.ImageViews;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.ScanReader;
import vn.chitieu.read.view.PageViews;

/** Shows the pages of documents whose cells have boxes. To be used as the {@link Readers} were that read them. */
public final class Views {
    private static final String PDF = "application/pdf";

    private final Passwords passwords;
    private final ScanReader scans;
    private final Limits limits;

    /** Views of what readers with the same passwords, limits and options read. */
    public Views(List<String> passwords, OcrOptions ocr, Limits limits) {
        this.passwords = new Passwords(passwords);
        this.scans = new ScanReader(ocr);
        this.limits = limits;
    }

    /**
     * Opens a document.
     *
     * @param mediaType PDF or a kind of picture
     * @throws IOException if it is damaged
     * @throws UnreadableException if it is locked or beyond the limits
     */
    public PageViews open(Source source, String mediaType) throws IOException, UnreadableException {
        return mediaType.equals(PDF)
                ? passwords.open(password -> PdfViews.open(source, new ReadOptions(password, limits), scans))
                : ImageViews.open(source);
    }
}
