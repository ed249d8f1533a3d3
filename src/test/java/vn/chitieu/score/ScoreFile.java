package vn.chitieu.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;

/**
 * Committed scores: one line a report, one column a measure.
 *
 * @param file where they lie
 */
record ScoreFile(Path file) {
    /** Those of the reports that are text. */
    static final ScoreFile REPORTS = new ScoreFile(Path.of("fixtures", "scores.csv"));

    /** Those of the files that office programs printed. */
    static final ScoreFile DOCUMENTS = new ScoreFile(Path.of("fixtures", "document-scores.csv"));

    /** Those of the scans. */
    static final ScoreFile SCANS = new ScoreFile(Path.of("fixtures", "scan-scores.csv"));

    private static final String REPORT = "report";

    /** The committed numbers of each report. */
    Map<String, Map<Measure, Integer>> read() {
        Map<String, Map<Measure, Integer>> scores = new TreeMap<>();
        try {
            CsvSource.all(file).forEach(line -> scores.put(line.text(REPORT), numbers(line)));
            return scores;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(Map<String, ReportScore> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(line(REPORT, measures().map(Measure::column).toList()));
        new TreeMap<>(scores)
                .forEach((name, score) -> lines.add(line(
                        name,
                        measures()
                                .map(measure -> String.valueOf(score.number(measure)))
                                .toList())));
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<Measure, Integer> numbers(CsvLine line) {
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        measures().forEach(measure -> numbers.put(measure, Integer.valueOf(line.text(measure.column()))));
        return numbers;
    }

    private static Stream<Measure> measures() {
        return Arrays.stream(Measure.values());
    }

    private static String line(String first, List<String> others) {
        return first + "," + String.join(",", others);
    }
}
