package vn.chitieu.read;

import java.util.List;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.encrypted.EncryptedPackage;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.Passwords;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.html.HtmlReader;
import vn.chitieu.read.opendocument.OdtReader;
import vn.chitieu.read.pdf.PdfReader;
import vn.chitieu.read.repair.DocumentRepair;
import vn.chitieu.read.rtf.RtfReader;
import vn.chitieu.read.scan.ImageReader;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.ScanReader;
import vn.chitieu.read.sheet.SpreadsheetReader;
import vn.chitieu.read.text.TextReader;
import vn.chitieu.read.word.DocReader;
import vn.chitieu.read.word.DocxReader;

/** Every reader there is; the one that understands a media type reads the file. */
public final class Readers {
    private final List<DocumentReader> readers;
    private final Passwords passwords;
    private final Limits limits;

    /** Readers that know no password, keep the usual limits and recognise no scans. */
    public Readers() {
        this(List.of());
    }

    /** The same with a person's passwords. */
    public Readers(List<String> passwords) {
        this(passwords, OcrOptions.NONE, Limits.DEFAULT);
    }

    /** Readers with a person's passwords and limits, which recognise scans as told. */
    public Readers(List<String> passwords, OcrOptions ocr, Limits limits) {
        this.passwords = new Passwords(passwords);
        this.limits = limits;
        ScanReader scans = new ScanReader(ocr);
        this.readers = List.of(
                new TextReader(),
                new PdfReader(scans),
                new DocxReader(),
                new DocReader(),
                new RtfReader(),
                new OdtReader(),
                new SpreadsheetReader(),
                new HtmlReader(),
                new ImageReader(scans));
    }

    /**
     * Opens a file that is encrypted as a whole, so that only what is in it has a kind.
     *
     * @return what is in it; of any other file the file itself
     * @throws UnreadableException if no password opens it or it is broken
     */
    public Source unlock(Source source, String mediaType) throws UnreadableException {
        return mediaType.equals(EncryptedPackage.MEDIA_TYPE) ? EncryptedPackage.open(source, passwords) : source;
    }

    /**
     * Reads a file of the given media type.
     *
     * @throws UnreadableException if the file is empty, no reader understands it or its reader gives up
     */
    public Document read(Source source, String mediaType) throws UnreadableException {
        if (source.content().length() == 0) {
            throw new UnreadableException(DocumentStatus.EMPTY, "the file has no bytes");
        }
        for (DocumentReader reader : readers) {
            if (reader.reads(mediaType)) {
                return passwords.open(
                        password -> DocumentRepair.of(reader.read(source, new ReadOptions(password, limits))));
            }
        }
        throw UnreadTypes.refused(mediaType);
    }
}
