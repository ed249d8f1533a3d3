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
 */
record OcrSetup(OcrMode mode, List<String> folders) {
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
        return new OcrOptions(mode, paths(), Optional.empty(), PAGE_LIMIT, () -> {}, nanoseconds);
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
