package vn.chitieu.batch.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Reads files one by one, for one thread. */
public interface TaskReader extends Closeable {
    /**
     * Reads a file; whatever is wrong with it is told by the answer.
     *
     * @param path where it lies, as a URI
     * @param spool folder for what is unpacked from it; need not exist
     * @param isNew whether a file with this digest is to be read
     * @throws IOException if no file can be read any more
     */
    Answer read(String path, Path spool, Predicate<String> isNew) throws IOException;
}
