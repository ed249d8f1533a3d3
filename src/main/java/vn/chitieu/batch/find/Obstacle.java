package vn.chitieu.batch.find;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chitieu.observation.DocumentStatus;

/**
 * Why a file cannot be read.
 *
 * @param status what becomes of it
 * @param reason one line for a person
 */
public record Obstacle(DocumentStatus status, String reason) {
    /** A failure in one line, by its message or else its kind. */
    public static Obstacle of(DocumentStatus status, Exception failure) {
        return new Obstacle(status, oneLine(failure.getMessage(), failure));
    }

    /** A failure of the file system, without the path that the document's name tells already. */
    public static Obstacle of(IOException failure) {
        return new Obstacle(DocumentStatus.CORRUPT, reason(failure));
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no longer there";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return "cannot be opened: " + oneLine(reason, failure);
    }

    private static String oneLine(@Nullable String message, Exception failure) {
        return Optional.ofNullable(message)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse(failure.getClass().getSimpleName());
    }
}
