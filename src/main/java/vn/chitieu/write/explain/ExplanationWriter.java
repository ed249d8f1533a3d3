package vn.chitieu.write.explain;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the explanations of some rows of a document. */
public interface ExplanationWriter {
    /**
     * Writes them, whole.
     *
     * @param document name of the file
     * @throws IOException if it cannot be written
     */
    void write(String document, List<ExplainedRow> rows, Writer output) throws IOException;
}
