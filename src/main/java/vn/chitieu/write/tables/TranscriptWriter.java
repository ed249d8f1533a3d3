package vn.chitieu.write.tables;

import java.io.Closeable;
import java.io.IOException;
import vn.chitieu.observation.Transcript;

/** Writes what files say, one after the other. Closing it completes the text and leaves what it is written to open. */
public interface TranscriptWriter extends Closeable {
    /**
     * Adds a file, whether it could be read or not.
     *
     * @throws IOException if it cannot be written
     */
    void write(Transcript transcript) throws IOException;
}
