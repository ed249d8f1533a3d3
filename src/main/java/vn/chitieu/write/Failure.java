package vn.chitieu.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Says in one line which path failed and why; the exceptions of the file system often bear the path alone. */
public final class Failure {
    private Failure() {}

    /** {@code cannot create /out: access denied}. */
    public static IOException of(String deed, Path path, IOException cause) {
        return new IOException(deed + " " + path + ": " + reason(cause), cause);
    }

    /** Something that writes. */
    @FunctionalInterface
    public interface Writing {
        /** Writes. */
        void write() throws IOException;
    }

    /** Writes a file; a failure, {@link UncheckedIOException} too, says which. */
    public static void naming(Path path, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (UncheckedIOException e) {
            throw of("cannot write", path, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw of("cannot write", path, e);
        }
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such folder";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
