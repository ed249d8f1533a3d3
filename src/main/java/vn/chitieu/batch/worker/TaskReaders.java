package vn.chitieu.batch.worker;

/** Makes readers for the threads of a run. Safe for many threads. */
public interface TaskReaders {
    /** A reader for one thread, which closes it. */
    TaskReader reader();

    /** Ends whatever is being read: those readers answer at once that their file is lost. */
    default void abandon() {}
}
