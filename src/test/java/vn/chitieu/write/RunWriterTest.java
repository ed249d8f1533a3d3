package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chitieu.write.Extractions.CATALOGUE;
import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.reported;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Period;
import vn.chitieu.write.result.Listing;
import vn.chitieu.write.result.MatrixSink;
import vn.chitieu.write.result.ResultFiles;
import vn.chitieu.write.result.ResultFormat;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

class RunWriterTest {
    private static final Extraction SAMPLE =
            extraction("a.txt", header("Sở Tư pháp", Period.half(2023, 1)), reported("files.total", "1451"));
    private static final String[] FILES = {
        "blanks.csv", "checks.csv", "documents.csv", "matrix.csv", "observations.csv", "summary.csv", "unmatched.csv"
    };

    private static final List<ResultFormat> CSV = List.of(new CsvTables(CsvStyle.PLAIN));

    @TempDir
    Path temporary;

    @Test
    void commitPutsAllFilesIntoPlaceAndNothingElse() throws IOException {
        Path out = temporary.resolve("kết quả/năm 2023");

        Written.run(out, CsvStyle.PLAIN, SAMPLE);

        assertThat(Written.names(out)).containsExactly(FILES);
    }

    @Test
    void nothingIsInPlaceBeforeCommit() throws IOException {
        Written.run(temporary, CsvStyle.PLAIN);
        byte[] before = Files.readAllBytes(temporary.resolve("observations.csv"));

        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE)) {
            writer.write(SAMPLE);
            assertThat(temporary.resolve("observations.csv")).hasBinaryContent(before);
            writer.commit();
            assertThat(Files.size(temporary.resolve("observations.csv"))).isGreaterThan(before.length);
        }
    }

    @Test
    void withoutCommitOlderResultsAndOtherFilesStayAsTheyWere() throws IOException {
        Written older = Written.run(temporary, CsvStyle.PLAIN, SAMPLE);
        Files.writeString(temporary.resolve("notes.txt"), "mine");
        String before = older.text("observations.csv");

        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE)) {
            writer.write(SAMPLE);
            writer.write(SAMPLE);
        }

        assertThat(older.text("observations.csv")).isEqualTo(before);
        assertThat(Written.names(temporary)).hasSize(FILES.length + 1).contains("notes.txt");
    }

    @Test
    void withoutCommitNoFolderIsLeftBehind() throws IOException {
        RunWriter.open(temporary.resolve("a/b/c"), CsvStyle.PLAIN, CATALOGUE).close();

        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void leftOversOfARunThatWasKilledDoNoHarm() throws IOException {
        Files.writeString(temporary.resolve(".observations.csv.part"), "half a row");

        Written written = Written.run(temporary, CsvStyle.PLAIN, SAMPLE);

        assertThat(written.text("observations.csv")).doesNotContain("half a row");
        assertThat(Written.names(temporary)).containsExactly(FILES);
    }

    @Test
    void whatCannotBeReplacedLeavesEveryOlderResultAsItWas() throws IOException {
        Written older = Written.run(temporary, CsvStyle.PLAIN, SAMPLE);
        String before = older.text("observations.csv");

        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE)) {
            writer.write(SAMPLE);
            writer.write(SAMPLE);
            Path barred = Files.createDirectories(temporary.resolve(".checks.csv.old/barred"));
            assertThatThrownBy(writer::commit)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot replace")
                    .hasMessageContaining("checks.csv");
            Files.delete(barred);
            Files.delete(barred.resolveSibling(""));
        }

        assertThat(older.text("observations.csv")).isEqualTo(before);
        assertThat(Written.names(temporary)).containsExactly(FILES);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("tệp"), "");

        assertThatThrownBy(() -> RunWriter.open(file, CsvStyle.PLAIN, CATALOGUE))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot create " + file + ": a file of that name is in the way");
        assertThatThrownBy(() -> RunWriter.open(file.resolve("out"), CsvStyle.PLAIN, CATALOGUE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatCannotBeMadeIsNamedAndNothingIsLeftBehind() throws IOException {
        Path barred = Files.createDirectory(temporary.resolve("checks.csv"));
        assertThatThrownBy(() -> RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + barred + ": a folder of that name is in the way");

        Files.delete(barred);
        Path part = Files.createDirectory(temporary.resolve(".checks.csv.part"));
        assertThatThrownBy(() -> RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + part + ": ");
        assertThat(Written.names(temporary)).isEmpty();
    }

    @Test
    void theSameExtractionsGiveTheSameBytes() throws IOException {
        Written.run(temporary.resolve("1"), CsvStyle.PLAIN, SAMPLE, SAMPLE);
        Written.run(temporary.resolve("2"), CsvStyle.PLAIN, SAMPLE, SAMPLE);

        for (String file : FILES) {
            assertThat(temporary.resolve("1").resolve(file))
                    .hasSameBinaryContentAs(temporary.resolve("2").resolve(file));
        }
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotHaveIsMisuse() throws IOException {
        Extraction strange = extraction("a.txt", header("Sở Tư pháp", Period.year(2023)), reported("x.y", "1"));

        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE)) {
            assertThatThrownBy(() -> writer.write(strange))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("indicator \"x.y\" is not in the catalogue");
        }
    }

    @Test
    void aCommittedRunTakesNoMore() throws IOException {
        try (RunWriter writer = RunWriter.open(temporary, CsvStyle.PLAIN, CATALOGUE)) {
            writer.commit();
            assertThatThrownBy(() -> writer.write(SAMPLE)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whateverFailsInTheEndEverythingIsClosedAndNothingIsLeftBehind() throws IOException {
        List<String> closed = new ArrayList<>();
        RunWriter writer = RunWriter.open(
                temporary, List.of(failing("a", closed), failing("b", closed), new Tables(CATALOGUE, temporary, CSV)));

        assertThatThrownBy(writer::close)
                .hasMessage("a")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("b"));
        assertThat(closed).containsExactly("a", "b");
        assertThat(Written.names(temporary)).isEmpty();
    }

    @Test
    void theFirstFailureIsToldAndNothingIsLeftBehind() throws IOException {
        OutputKind barred = kind("c", places -> {
            throw new IllegalStateException("no output");
        });
        List<String> closed = new ArrayList<>();

        assertThatThrownBy(() -> RunWriter.open(
                        temporary, List.of(new Tables(CATALOGUE, temporary, CSV), failing("a", closed), barred)))
                .hasMessage("no output")
                .satisfies(first -> assertThat(first.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("a"));
        assertThat(Written.names(temporary)).isEmpty();
    }

    @Test
    void whatCannotBeRemovedLeavesNothingElseBehind() throws IOException {
        OutputKind barring = kind("a", places -> {
            Files.createDirectories(places.apply("a").resolve("barred"));
            return failing("b", new ArrayList<>()).begin(places);
        });
        RunWriter writer = RunWriter.open(temporary, List.of(barring, new Tables(CATALOGUE, temporary, CSV)));

        assertThatThrownBy(writer::close).isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(Written.names(temporary)).containsExactly(".a.part");
    }

    @Test
    void aTableThatCannotBeCompletedIsNotClosedAgain() throws IOException {
        List<String> closed = new ArrayList<>();
        Tables tables = new Tables(CATALOGUE, temporary, List.of(new FailingFormat(closed)));

        try (RunWriter writer = RunWriter.open(temporary, List.of(tables))) {
            assertThatThrownBy(writer::commit).isInstanceOf(IOException.class).hasMessage("observations");
        }

        assertThat(closed)
                .containsExactly("observations", "unmatched", "documents", "blanks", "summary", "checks", "format");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileOnAFullDiskIsNamedAndClosed() throws IOException {
        Path full = Path.of("/dev/full");
        CsvTable table = CsvTable.create(full, CsvStyle.PLAIN, List.of());
        CsvMatrix matrix = CsvMatrix.create(full, CsvStyle.PLAIN);

        assertThatThrownBy(table::close).isInstanceOf(IOException.class).hasMessageStartingWith("cannot write " + full);
        assertThatThrownBy(matrix::close)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + full);
        assertThat(openFiles()).isNotEmpty().doesNotContain(full);
    }

    private static List<Path> openFiles() throws IOException {
        List<Path> open = new ArrayList<>();
        try (DirectoryStream<Path> handles = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path handle : handles) {
                if (Files.isSymbolicLink(handle)) {
                    open.add(Files.readSymbolicLink(handle));
                }
            }
        }
        return open;
    }

    private interface Beginning {
        RunOutput begin(Function<String, Path> places) throws IOException;
    }

    private static OutputKind kind(String file, Beginning beginning) {
        return new OutputKind() {
            @Override
            public List<String> files() {
                return List.of(file);
            }

            @Override
            public RunOutput begin(Function<String, Path> places) throws IOException {
                return beginning.begin(places);
            }
        };
    }

    /** Makes no file; that it is closed is a fault of the program. */
    private static OutputKind failing(String name, List<String> closed) {
        return kind(name, places -> new RunOutput() {
            @Override
            public void write(Extraction extraction) {}

            @Override
            public void write(CrossFinding finding) {}

            @Override
            public void finish() {}

            @Override
            public void close() {
                closed.add(name);
                throw new IllegalStateException(name);
            }
        });
    }

    /** Completes no table. */
    private record FailingFormat(List<String> closed) implements ResultFormat, ResultFiles {
        @Override
        public List<String> files(List<Listing> listings) {
            return List.of();
        }

        @Override
        public ResultFiles begin(Function<String, Path> places) {
            return this;
        }

        @Override
        public RowSink table(Listing listing) {
            return new RowSink() {
                @Override
                public void add(ResultRow row) {}

                @Override
                public void close() throws IOException {
                    closed.add(listing.name());
                    throw new IOException(listing.name());
                }
            };
        }

        @Override
        public MatrixSink matrix() {
            throw new IllegalStateException("the tables are not complete");
        }

        @Override
        public void finish() {
            throw new IllegalStateException("the tables are not complete");
        }

        @Override
        public void close() {
            closed.add("format");
        }
    }
}
