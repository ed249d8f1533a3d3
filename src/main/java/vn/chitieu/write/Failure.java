package vn.chitieu.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line which path failed and why; the exceptions of the file system often bear the path alone. */
public final class Failure {
    private Failure() {}

    /** {@code cannot create /out: access denied}. */
    public static IOException of(String deed, Path path, IOException cause) {
        return new IOException(deed + " " + path + ": " + reason(cause), cause);
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
