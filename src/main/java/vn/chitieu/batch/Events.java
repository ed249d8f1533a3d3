package vn.chitieu.batch;

import java.util.List;
import vn.chitieu.observation.DocumentStatus;

/** Told how a run goes; called by one thread at a time. */
public interface Events {
    /** Tells nobody. */
    Events SILENT = new Events() {};

    /**
     * One more file is done with.
     *
     * @param document its name
     * @param member whether it lies in another file of the input
     * @param status what became of it
     * @param reason why; empty where the status says all
     * @param elapsedMillis time it took
     */
    record Event(String document, boolean member, DocumentStatus status, String reason, long elapsedMillis) {}

    /**
     * The files are listed.
     *
     * @param files number of files of the input
     * @param toRead number of those that are not known from an earlier run
     */
    default void listed(long files, long toRead) {}

    /** A file is done with. */
    default void read(Event event) {}

    /** A file is tried once more, alone, because the process that read it died. */
    default void retried(String document, String reason) {}

    /** Everything is read; the results are being written. */
    default void writing() {}

    /** Tells all of them, in their order. */
    static Events all(List<Events> listeners) {
        return new Events() {
            @Override
            public void listed(long files, long toRead) {
                listeners.forEach(each -> each.listed(files, toRead));
            }

            @Override
            public void read(Event event) {
                listeners.forEach(each -> each.read(event));
            }

            @Override
            public void retried(String document, String reason) {
                listeners.forEach(each -> each.retried(document, reason));
            }

            @Override
            public void writing() {
                listeners.forEach(Events::writing);
            }
        };
    }
}
