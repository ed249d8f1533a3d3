package vn.chitieu.read.scan.engine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Vietnamese data of this machine. Tests of OCR are skipped where there is none; the checks of a change have it. */
public final class InstalledData {
    private InstalledData() {}

    /** Skips the test that asks if there is none. */
    public static TrainedData require() {
        Optional<TrainedData> data = find();
        assumeTrue(data.isPresent(), TrainedData.ADVICE);
        return data.orElseThrow();
    }

    /** Where it is looked for. */
    public static List<Path> folders() {
        return Stream.of(Optional.ofNullable(System.getenv("TESSDATA_PREFIX")), Optional.of("/usr/share/tesseract-ocr"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .toList();
    }

    private static Optional<TrainedData> find() {
        try {
            return TrainedData.find(folders());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
