package vn.chitieu.read.format;

import java.util.List;
import vn.chitieu.observation.DocumentStatus;

/**
 * What encrypted files are tried with.
 *
 * @param all passwords, the first to try first
 */
public record Passwords(List<String> all) {
    /** Copies the list. */
    public Passwords {
        all = List.copyOf(all);
    }

    /** What becomes of a file that none of them opens. */
    public UnreadableException refused() {
        return new UnreadableException(DocumentStatus.ENCRYPTED, reason());
    }

    private String reason() {
        return switch (all.size()) {
            case 0 -> "needs a password; give it with --password or --password-file";
            case 1 -> "the password given does not open it";
            default -> "none of the " + all.size() + " passwords given opens it";
        };
    }
}
