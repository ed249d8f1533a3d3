package vn.chitieu.batch.worker;

import java.io.IOException;

/** Makes readers for the threads of a run. Safe for many threads. */
public interface TaskReaders {
    /**
     * A reader for one thread, which closes it.
     *
     * @param files number of files that it will read, as far as anyone can tell
     * @throws IOException if a reader that nobody needs any more cannot be ended
     */
    TaskReader reader(long files) throws IOException;

    /** Ends whatever is being read: those readers answer at once that their file is lost. */
    default void abandon() {}
}
