package vn.chitieu.read.format;

import vn.chitieu.document.Document;
import vn.chitieu.document.Source;

/** Reads one family of file formats. Holds no state of a document, so that any number of threads may use it. */
public interface DocumentReader {
    /** Whether this reader understands the media type, given without parameters. */
    boolean reads(String mediaType);

    /**
     * What the file says, in reading order.
     *
     * @throws UnreadableException if nothing can be read, with what becomes of the file
     */
    Document read(Source source, ReadOptions options) throws UnreadableException;
}
