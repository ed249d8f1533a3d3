package vn.chitieu.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Closes several things, each whatever becomes of the others. */
public final class Closing {
    private Closing() {}

    /**
     * Closes all in their order.
     *
     * @throws IOException the first failure, the others suppressed in it
     */
    public static void all(List<? extends Closeable> open) throws IOException {
        if (!open.isEmpty()) {
            Closeable last = open.get(open.size() - 1);
            try (last) {
                all(open.subList(0, open.size() - 1));
            }
        }
    }

    /** Closes something because of a failure, which matters more than that of closing. */
    static void after(Exception failure, Closeable open) {
        try {
            open.close();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
