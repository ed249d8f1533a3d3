package vn.chitieu.write;

import java.io.IOException;
import java.util.List;
import vn.chitieu.observation.Extraction;

/** One of the files that list something of each document, one document after the other. */
interface Listing {
    /** Name of the file. */
    String file();

    /** Its columns, in order. */
    List<String> columns();

    /** Adds the rows of one document. */
    void list(Extraction extraction, CsvFile file) throws IOException;
}
