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

    /** Status of the file in the list of documents. */
    public DocumentStatus status() {
        return status;
    }
}
