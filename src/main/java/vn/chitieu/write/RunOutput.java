package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;

/** What a run makes of all its documents, while it is made: one file or several. For one thread. */
public interface RunOutput extends Closeable {
    /**
     * Takes the next document.
     *
     * @throws IllegalArgumentException if the extraction names an indicator that is not in the catalogue
     * @throws IOException naming the path, if a file cannot be written
     */
    void write(Extraction extraction) throws IOException;

    /**
     * Takes a contradiction between two reports; these come behind all documents.
     *
     * @throws IOException naming the path, if a file cannot be written
     */
    void write(CrossFinding finding) throws IOException;

    /**
     * Completes the files.
     *
     * @throws IOException naming the path, if a file cannot be written
     */
    void finish() throws IOException;
}
