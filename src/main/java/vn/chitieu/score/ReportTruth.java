package vn.chitieu.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;

/**
 * What a person read off one report.
 *
 * @param rows every row that is an observation, in document order
 * @param header what the report says of itself, by column of {@code header.csv}; empty where it is not printed
 * @param checks every contradiction, {@code ratio 141}: rule and line
 * @param derived what other rows imply for rows without figure, {@code indicator = 860}; empty where nobody worked it
 *     out
 */
record ReportTruth(
        List<TruthRow> rows, Map<String, String> header, List<String> checks, Optional<List<String>> derived) {
    static final String ROWS = "truth.csv";

    private static final String DERIVED = "derived.csv";

    ReportTruth {
        rows = List.copyOf(rows);
        header = Map.copyOf(header);
        checks = List.copyOf(checks);
        derived = derived.map(List::copyOf);
    }

    /**
     * Reads {@code truth.csv}, {@code header.csv}, {@code checks.csv} and, where it is there, {@code derived.csv}.
     *
     * @throws IOException naming the file, if one cannot be read
     */
    static ReportTruth read(Path folder) throws IOException {
        List<TruthRow> rows =
                CsvSource.all(folder.resolve(ROWS)).stream().map(TruthRow::of).toList();
        List<String> checks = CsvSource.all(folder.resolve("checks.csv")).stream()
                .map(line -> line.text("rule") + " " + line.text("row"))
                .toList();
        Path derived = folder.resolve(DERIVED);
        return new ReportTruth(
                rows,
                header(folder.resolve("header.csv")),
                checks,
                Files.exists(derived) ? Optional.of(derived(derived)) : Optional.empty());
    }

    private static Map<String, String> header(Path file) throws IOException {
        Map<String, String> header = new HashMap<>();
        for (CsvLine line : CsvSource.all(file)) {
            HeaderFields.COLUMNS.forEach(column -> header.putIfAbsent(column, line.text(column)));
        }
        return header;
    }

    private static List<String> derived(Path file) throws IOException {
        return CsvSource.all(file).stream()
                .map(line -> line.text("indicator") + " = " + line.number("value"))
                .toList();
    }
}
