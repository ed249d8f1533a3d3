package vn.chitieu.batch.container;

import java.io.IOException;

/** Says that a password is needed to list or unpack an archive. */
final class EncryptedContainerException extends IOException {
    private static final long serialVersionUID = 1L;

    EncryptedContainerException(Throwable cause) {
        super("an encrypted archive; unpack it by hand", cause);
    }
}
