package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Closes several things, each whatever becomes of the others. */
public final class Closing {
    private Closing() {}

    /**
     * Closes all.
     *
     * @throws IOException the first failure, the others suppressed in it
     */
    public static void all(List<? extends Closeable> open) throws IOException {
        Optional<IOException> failed = Optional.empty();
        for (Closeable each : open) {
            try {
                each.close();
            } catch (IOException failure) {
                failed.ifPresent(first -> first.addSuppressed(failure));
                failed = Optional.of(failed.orElse(failure));
            }
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** Closes something because of a failure, which matters more than that of closing. */
    static void after(IOException failure, Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
