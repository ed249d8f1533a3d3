package vn.chitieu.batch;

/** Told how far a run is. Called by the thread that runs the batch. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * One more file is done with.
     *
     * @param done files done with
     * @param total files of the run
     */
    void update(int done, int total);
}
