package vn.chitieu.write.result;

import java.io.IOException;
import java.util.List;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;

/** One of the results that list something of each document, one document after the other. */
public interface Listing {
    /** What it lists, {@code observations}; files and sheets of it are named for that. */
    String name();

    /** Its columns, in order. */
    List<Column> columns();

    /** Adds the rows of one document. */
    void list(Extraction extraction, RowSink sink) throws IOException;

    /** Adds what it has to say of a contradiction between two reports; these come behind all documents. */
    default void list(CrossFinding finding, RowSink sink) throws IOException {}
}
