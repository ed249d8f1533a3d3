package vn.chitieu.write.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.write.FixtureRun;

/** Parquet as DuckDB reads it. That every value agrees with the CSV files is the agreement test's. */
class ParquetTablesTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        FixtureRun.write(folder, List.of(new ParquetTables()));
    }

    @Test
    void makesAFileForEachListingAndNoMatrix() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "observations.parquet",
                            "unmatched.parquet",
                            "documents.parquet",
                            "blanks.parquet",
                            "summary.parquet",
                            "checks.parquet");
        }
    }

    @Test
    void columnsHaveTheirTypes() throws SQLException {
        assertThat(types("observations"))
                .containsSubsequence(
                        List.of("period", "VARCHAR"),
                        List.of("period_start", "DATE"),
                        List.of("page", "INTEGER"),
                        List.of("match", "DOUBLE"),
                        List.of("value_raw", "VARCHAR"),
                        List.of("value", "DOUBLE"),
                        List.of("value_exact", "VARCHAR"),
                        List.of("flags", "VARCHAR[]"));
        assertThat(types("checks"))
                .containsSubsequence(
                        List.of("observed", "VARCHAR"),
                        List.of("observed_number", "DOUBLE"),
                        List.of("expected", "VARCHAR"),
                        List.of("expected_number", "DOUBLE"));
        assertThat(types("blanks"))
                .containsSubsequence(List.of("derived_value", "VARCHAR"), List.of("derived_value_number", "DOUBLE"));
        assertThat(types("documents")).contains(List.of("template_score", "DOUBLE"), List.of("rows", "INTEGER"));
    }

    @Test
    void aFigureThatNoDoubleHoldsIsNoOtherNumber() throws SQLException {
        assertThat(ask("SELECT value, value_exact FROM %s WHERE value IS NULL AND status = 'reported'"))
                .containsExactly(Arrays.asList(null, FixtureRun.LONG_FIGURE));
    }

    @Test
    void aDoubleIsTheFigureAndItsDigitsStandBesideIt() throws SQLException {
        assertThat(ask("SELECT value, value_exact FROM %s WHERE label = E'nhãn\\nhai dòng'"))
                .containsExactly(List.of("98.64", "98.640"));
        assertThat(ask("SELECT count(*) FROM %s WHERE value::VARCHAR::DECIMAL(38, 6) <> value_exact::DECIMAL(38, 6)"))
                .containsExactly(List.of("0"));
    }

    @Test
    void whatMayBeANumberIsOneBesideItsText() throws SQLException {
        try (DuckDb duckDb = DuckDb.start()) {
            Path checks = folder.resolve("checks.parquet");
            assertThat(duckDb.ask("""
                    SELECT observed, observed_number IS NULL FROM %s
                    WHERE observed_number IS DISTINCT FROM TRY_CAST(observed AS DOUBLE)""", checks)).isEmpty();
            assertThat(duckDb.ask("SELECT count(observed_number) > 10 FROM %s", checks))
                    .containsExactly(List.of("true"));
        }
    }

    @Test
    void noFlagIsAnEmptyListAndNotNothing() throws SQLException {
        assertThat(ask("SELECT count(*) FROM %s WHERE flags IS NULL")).containsExactly(List.of("0"));
        assertThat(ask("SELECT DISTINCT flags FROM %s WHERE document = 'lạ/d.txt'"))
                .containsExactly(List.of("[]"));
        assertThat(ask("SELECT count(*) FROM %s WHERE list_contains(flags, 'heading_value') AND len(flags) = 12"))
                .containsExactly(List.of("1"));
    }

    @Test
    void printedTextHasNoMarkForSpreadsheets() throws SQLException {
        assertThat(ask("SELECT DISTINCT value_raw FROM %s WHERE value_raw LIKE '=98%%'"))
                .containsExactly(List.of("=98,64%"));
    }

    /** The library lists them in the order of a hash table, another in every process. */
    @Test
    void theFooterListsEncodingsInOneOrder() throws SQLException {
        assertThat(ask("SELECT DISTINCT encodings FROM parquet_metadata(%s) ORDER BY 1"))
                .containsExactly(
                        List.of("PLAIN, RLE, BIT_PACKED"), // nothing in the column
                        List.of("PLAIN_DICTIONARY, RLE"),
                        List.of("PLAIN_DICTIONARY, RLE, BIT_PACKED"));
    }

    @Test
    void theSameRunGivesTheSameBytes(@TempDir Path again) throws IOException {
        FixtureRun.write(again, List.of(new ParquetTables()));

        for (String name : List.of("observations", "unmatched", "documents", "blanks", "summary", "checks")) {
            assertThat(again.resolve(name + ".parquet")).hasSameBinaryContentAs(folder.resolve(name + ".parquet"));
        }
    }

    @Test
    void aFileThatCannotBeMadeIsNamed(@TempDir Path other) throws IOException {
        Path barred = Files.createDirectories(other.resolve(".checks.parquet.part/barred"));

        assertThatThrownBy(() -> FixtureRun.write(other, List.of(new ParquetTables())))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + barred.getParent() + ": ");
    }

    private static List<List<String>> types(String listing) throws SQLException {
        try (DuckDb duckDb = DuckDb.start()) {
            return duckDb
                    .ask(
                            "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM %s)",
                            folder.resolve(listing + ".parquet"))
                    .stream()
                    .map(row -> row.stream().map(String::valueOf).toList())
                    .toList();
        }
    }

    private static List<List<@Nullable String>> ask(String query) throws SQLException {
        try (DuckDb duckDb = DuckDb.start()) {
            return duckDb.ask(query, folder.resolve("observations.parquet"));
        }
    }
}
