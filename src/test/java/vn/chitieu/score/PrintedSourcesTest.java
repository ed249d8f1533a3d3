package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.document.Source;

/** The committed documents are what their sources print: after a change of a source, run {@code fixtures/build}. */
class PrintedSourcesTest {
    private static final Path SOURCES = Path.of("fixtures", "sources");
    private static final Path DOCUMENTS = Path.of("fixtures", "documents");

    static List<Path> sources() throws IOException {
        return list(SOURCES);
    }

    @Test
    void everySourceIsPrinted() throws IOException {
        assertThat(list(DOCUMENTS)).extracting(PrintedSourcesTest::name).isEqualTo(names(SOURCES));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void nothingHasChangedSince(Path source) throws IOException {
        Path sums = DOCUMENTS.resolve(name(source)).resolve("source.sha256");
        assertThat(Files.readAllLines(sums, StandardCharsets.UTF_8)).isEqualTo(sums(source));
    }

    /** {@code sha256sum} of its files. */
    private static List<String> sums(Path source) throws IOException {
        return list(source).stream().map(PrintedSourcesTest::sum).toList();
    }

    private static String sum(Path file) {
        try {
            return new Source.Content(Files.readAllBytes(file)).sha256() + "  " + name(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return list(folder).stream().map(PrintedSourcesTest::name).toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
