package vn.chitieu.read.scan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How pages are recognised from their pixels.
 *
 * @param mode which pages are
 * @param folders where the Vietnamese data is looked for, in this order
 * @param cache folder that keeps what was recognised; empty to keep nothing
 * @param pageLimit time after which the rest of a page is given up
 * @param pageRead called behind each page, by the thread that read it
 * @param nanoseconds a clock that never runs backwards
 */
public record OcrOptions(
        OcrMode mode,
        List<Path> folders,
        Optional<Path> cache,
        Duration pageLimit,
        Runnable pageRead,
        LongSupplier nanoseconds) {
    /** Recognises nothing. */
    public static final OcrOptions NONE =
            new OcrOptions(OcrMode.NEVER, List.of(), Optional.empty(), Duration.ZERO, () -> {}, () -> 0);

    /** Copies the folders. */
    public OcrOptions {
        folders = List.copyOf(folders);
    }

    /** The same for one who wants to know when a page has been read. */
    public OcrOptions telling(Runnable listener) {
        return new OcrOptions(mode, folders, cache, pageLimit, listener, nanoseconds);
    }
}
