package vn.chitieu.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.score.Golden;
import vn.chitieu.score.Program;
import vn.chitieu.score.Sample;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunWriter;

/**
 * The files that the program writes for each report of our own are, byte for byte, those in {@code
 * fixtures/snapshot}. They are machine-written and no truth; rewritten with -Dgolden.update=true and reviewed as a diff.
 */
class SnapshotTest {
    /** The matrix of one report holds nothing that the observations do not. */
    private static final List<String> FILES =
            List.of("observations.csv", "unmatched.csv", "blanks.csv", "summary.csv", "checks.csv", "documents.csv");

    private static final Path SNAPSHOTS = Path.of("fixtures", "snapshot");

    @TempDir
    Path made;

    static List<Sample> fixtures() {
        return Sample.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void writesWhatItWroteBefore(Sample fixture) throws IOException {
        boolean updating = Golden.isUpdating();
        write(fixture);
        Path snapshot = SNAPSHOTS.resolve(fixture.name());
        if (updating) {
            update(snapshot);
        }
        for (String file : FILES) {
            assertThat(changes(lines(snapshot.resolve(file)), lines(made.resolve(file))))
                    .as(file)
                    .isEmpty();
            assertThat(made.resolve(file)).hasSameBinaryContentAs(snapshot.resolve(file));
        }
    }

    private void write(Sample fixture) throws IOException {
        try (RunWriter writer = RunWriter.open(made, CsvStyle.PLAIN, Program.BUNDLED.catalogue())) {
            writer.write(Program.BUNDLED.extract(fixture));
            writer.commit();
        }
    }

    private void update(Path snapshot) throws IOException {
        Files.createDirectories(snapshot);
        for (String file : FILES) {
            Files.copy(made.resolve(file), snapshot.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }

    /** Lines that went ({@code -}) and lines that came ({@code +}). */
    private static List<String> changes(List<String> before, List<String> now) {
        List<String> changes = new ArrayList<>();
        without(before, now).forEach(line -> changes.add("- " + line));
        without(now, before).forEach(line -> changes.add("+ " + line));
        return changes;
    }

    private static List<String> without(List<String> all, List<String> known) {
        List<String> left = new ArrayList<>(all);
        known.forEach(left::remove);
        return left;
    }
}
