package vn.chitieu.read;

import java.util.List;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;

/** Every reader there is; the one that understands a media type reads the file. */
public final class Readers {
    private final List<DocumentReader> readers = List.of(new TextReader());

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
                return reader.read(source);
            }
        }
        throw new UnreadableException(DocumentStatus.UNSUPPORTED, "no reader for " + mediaType);
    }
}
