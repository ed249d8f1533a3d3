package vn.chitieu.batch.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Knows how to open one kind of files that hold files. Holds no state. */
interface Container {
    /** Media types of the files it opens. */
    Set<String> mediaTypes();

    /**
     * Unpacks a file.
     *
     * @param spool gets everything that lies in it, in its order
     * @throws IOException if the file is broken; what was unpacked before stays in the spool
     * @throws Spool.FullException if the spool takes no more
     */
    void unpack(Path file, Spool spool) throws IOException;
}
