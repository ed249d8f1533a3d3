package vn.chitieu.command;

/** How a run ended, as scripts see it. */
public enum ExitCode {
    /** Everything was read. */
    COMPLETE(0),
    /** The run itself failed; older results are as they were. */
    FAILED(1),
    /** Wrong usage, a missing input, an output folder that cannot be written, mappings with mistakes; nothing was done. */
    USAGE(2),
    /** Some files could not be read; the results of the others are complete. */
    SOME_UNREAD(3),
    /** Interrupted; older results are as they were. */
    INTERRUPTED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the operating system gets. */
    public int code() {
        return code;
    }
}
