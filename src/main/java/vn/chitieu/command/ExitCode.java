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
    /** The results are below a limit that was given ({@code score}). */
    BELOW_LIMIT(4),
    /** The two runs differ ({@code compare}). */
    DIFFERENT(5),
    /** Interrupted; older results are as they were. */
    INTERRUPTED(130),
    /** Nobody read the output to its end; the code that other programs end with then. */
    OUTPUT_CLOSED(141);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the operating system gets. */
    public int code() {
        return code;
    }
}
