package vn.chitieu.batch;

import java.io.IOException;
import vn.chitieu.observation.Extraction;

/** Where extractions go, one by one in the order of the files. Called by the thread that runs the batch. */
@FunctionalInterface
public interface Destination {
    /**
     * Takes the next extraction.
     *
     * @throws IOException if it cannot be kept; the run ends then
     */
    void take(Extraction extraction) throws IOException;
}
