package vn.chitieu.read.format;

import vn.chitieu.observation.DocumentStatus;

/** A file that cannot be read; says what becomes of it. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final DocumentStatus status;

    /**
     * Names the outcome and the reason.
     *
     * @param status status of the file in the list of documents
     * @param reason one line for a person
     */
    public UnreadableException(DocumentStatus status, String reason) {
        super(reason);
        this.status = status;
    }

    /**
     * What becomes of a file that a library cannot read: {@code the file is damaged}, and one line of what it says.
     *
     * @param thing what is damaged, as a person calls it
     */
    public static UnreadableException damaged(String thing, Exception broken) {
        String message = broken.getMessage();
        String reason = message == null || message.isBlank()
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
        return new UnreadableException(DocumentStatus.CORRUPT, "the " + thing + " is damaged: " + reason);
    }

    /** Status of the file in the list of documents. */
    public DocumentStatus status() {
        return status;
    }
}
