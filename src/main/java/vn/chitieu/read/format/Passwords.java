package vn.chitieu.read.format;

import java.util.List;
import java.util.Optional;
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

    /**
     * Opens a file.
     *
     * @param <T> what comes of it
     * @param <E> what else may go wrong
     */
    @FunctionalInterface
    public interface Opening<T, E extends Exception> {
        /**
         * Opens it with a password, or without one.
         *
         * @throws UnreadableException of status {@link DocumentStatus#ENCRYPTED} if that does not open it
         */
        T with(Optional<String> password) throws UnreadableException, E;
    }

    /**
     * Opens a file without a password, and only if it needs one with each in turn.
     *
     * @throws UnreadableException if nothing opens it or it cannot be read
     */
    public <T, E extends Exception> T open(Opening<T, E> opening) throws UnreadableException, E {
        Optional<T> opened = attempt(opening, Optional.empty());
        for (String password : all) {
            if (opened.isEmpty()) {
                opened = attempt(opening, Optional.of(password));
            }
        }
        return opened.orElseThrow(this::refused);
    }

    private static <T, E extends Exception> Optional<T> attempt(Opening<T, E> opening, Optional<String> password)
            throws UnreadableException, E {
        try {
            return Optional.of(opening.with(password));
        } catch (UnreadableException failure) {
            if (failure.status() == DocumentStatus.ENCRYPTED) {
                return Optional.empty();
            }
            throw failure;
        }
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
