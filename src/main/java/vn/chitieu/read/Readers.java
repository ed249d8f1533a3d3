package vn.chitieu.read;

import java.util.List;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.pdf.PdfReader;
import vn.chitieu.read.sheet.SpreadsheetReader;
import vn.chitieu.read.text.TextReader;
import vn.chitieu.read.word.DocReader;
import vn.chitieu.read.word.DocxReader;

/** Every reader there is; the one that understands a media type reads the file. */
public final class Readers {
    private final List<DocumentReader> readers = List.of(new TextReader(), new DocxReader(), new PdfReader(), new DocReader(), new SpreadsheetReader());
    private final ReadOptions options;

    /** Readers that need no password and keep the usual limits. */
    public Readers() {
        this(ReadOptions.DEFAULT);
    }

    /** Readers with a person's options. */
    public Readers(ReadOptions options) {
        this.options = options;
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
                return reader.read(source, options);
            }
        }
        throw new UnreadableException(DocumentStatus.UNSUPPORTED, "no reader for " + mediaType);
    }
}
