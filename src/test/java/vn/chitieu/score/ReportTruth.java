package vn.chitieu.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Reads {@code truth.csv}, {@code header.csv}, {@code checks.csv} and, where it is there, {@code derived.csv}. */
    static ReportTruth read(Path folder) {
        return new ReportTruth(
                Truth.rows(folder.resolve("truth.csv")),
                Truth.lines(folder.resolve("header.csv")).get(0),
                Truth.lines(folder.resolve("checks.csv")).stream()
                        .map(line -> line.get("rule") + " " + line.get("row"))
                        .toList(),
                Optional.of(folder.resolve("derived.csv")).filter(Files::exists).map(ReportTruth::derived));
    }

    private static List<String> derived(Path file) {
        return Truth.lines(file).stream()
                .map(line -> line.get("indicator") + " = " + line.get("value"))
                .toList();
    }
}
