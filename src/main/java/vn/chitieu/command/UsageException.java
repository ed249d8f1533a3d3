package vn.chitieu.command;

/** The command cannot begin as it was given; the message says what to change. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes what a person should read: one line, or one for each mistake. */
    public UsageException(String message) {
        super(message);
    }
}
