package vn.chitieu.read;

import vn.chitieu.document.Document;
import vn.chitieu.document.Source;

/** Reads one family of file formats. */
public interface DocumentReader {
    /** Whether this reader understands the media type, given without parameters. */
    boolean reads(String mediaType);

    /**
     * What the file says, in reading order.
     *
     * @throws UnreadableException if nothing can be read, with what becomes of the file
     */
    Document read(Source source) throws UnreadableException;
}
