package vn.chitieu.batch.worker;

import java.nio.file.Path;

/** What a worker does with a file. */
@FunctionalInterface
public interface DocumentWorker {
    /**
     * Reads a file. Whatever is wrong with it is told by the yield.
     *
     * @param file the file
     * @param spool folder for what is unpacked from it; need not exist
     */
    Yield read(OpenedFile file, Path spool);
}
