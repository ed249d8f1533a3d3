package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chitieu.write.Extractions.CATALOGUE;
import static vn.chitieu.write.Extractions.extraction;
import static vn.chitieu.write.Extractions.header;
import static vn.chitieu.write.Extractions.reported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Period;

class RunWriterTest {
    private static final Extraction SAMPLE =
            extraction("a.txt", header("Sở Tư pháp", Period.half(2023, 1)), reported("files.total", "1451"));
    private static final String[] FILES = {
        "blanks.csv", "checks.csv", "documents.csv", "matrix.csv", "observations.csv", "summary.csv", "unmatched.csv"
    };

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
}
