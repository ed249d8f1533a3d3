package vn.chitieu.read.scan.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.chitieu.document.Source;

/**
 * What the engine knows of Vietnamese letters: Tesseract's {@code vie.traineddata}, plain or packed with gzip as npm's
 * {@code @tesseract.js-data/vie} has it.
 */
public final class TrainedData {
    /** How a person gets it where it is missing; one line. */
    public static final String ADVICE = "Vietnamese data for OCR is missing: apt-get install tesseract-ocr-vie, or put"
            + " https://github.com/tesseract-ocr/tessdata_fast/raw/main/vie.traineddata into ~/.chitieu/tessdata,"
            + " or name its folder with --tessdata DIR";

    private static final List<String> NAMES = List.of("vie.traineddata", "vie.traineddata.gz");
    /** The largest variant has 12 MB. */
    private static final int MOST_BYTES = 64 << 20;
    /** How deep below a folder the file may lie, as in npm's {@code vie/4.0.0_best_int/vie.traineddata.gz}. */
    private static final int DEPTH = 4;

    private final Source.Content content;

    private TrainedData(Source.Content content) {
        this.content = content;
    }

    /**
     * The data of the first folder that has it, or has it in a folder of its own below; empty if none has.
     *
     * @throws IOException if it is there and cannot be read
     */
    public static Optional<TrainedData> find(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            Optional<Path> file = file(folder);
            if (file.isPresent()) {
                return Optional.of(read(file.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> file(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.find(
                folder,
                DEPTH,
                (path, attributes) ->
                        attributes.isRegularFile() && NAMES.contains(String.valueOf(path.getFileName())))) {
            return files.sorted().findFirst();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static TrainedData read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            boolean packed = file.toString().endsWith(".gz");
            try (InputStream plain = packed ? new GZIPInputStream(in) : in) {
                return new TrainedData(new Source.Content(plain.readNBytes(MOST_BYTES)));
            }
        }
    }

    byte[] bytes() {
        return content.bytes();
    }

    /** Lower-case hexadecimal SHA-256 digest: other data may read otherwise. */
    public String sha256() {
        return content.sha256();
    }
}
