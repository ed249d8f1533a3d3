package vn.chitieu.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.OcrOptions;
import vn.chitieu.read.scan.engine.TrainedData;

/**
 * How scans are recognised, as workers are told.
 *
 * @param mode which pages are
 * @param folders where the Vietnamese data is looked for, as URIs
 * @param cache folder that keeps what was recognised, as a URI; empty to keep nothing
 */
record OcrSetup(OcrMode mode, List<String> folders, Optional<String> cache) {
    private static final Duration PAGE_LIMIT = Duration.ofSeconds(60);

    OcrSetup {
        folders = List.copyOf(folders);
    }

    /**
     * What readers are told.
     *
     * @param nanoseconds a clock that never runs backwards
     */
    OcrOptions options(LongSupplier nanoseconds) {
        Optional<Path> kept = cache.map(folder -> Path.of(URI.create(folder)));
        return new OcrOptions(mode, paths(), kept, PAGE_LIMIT, () -> {}, nanoseconds);
    }

    /** The same, with a folder that keeps what was recognised. */
    OcrSetup keptIn(Path folder) {
        return new OcrSetup(
                mode, folders, Optional.of(folder.toAbsolutePath().toUri().toString()));
    }

    private List<Path> paths() {
        return folders.stream().map(folder -> Path.of(URI.create(folder))).toList();
    }

    /** By what it is told from others: which pages, and with what data. */
    String identity() throws IOException {
        Optional<TrainedData> data = mode == OcrMode.NEVER ? Optional.empty() : TrainedData.find(paths());
        return mode + " " + data.map(TrainedData::sha256).orElse("no data");
    }
}
