package vn.chitieu.score;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunWriter;

/**
 * A paper gives the same observations in whatever format it is kept: observations.csv is the same, byte for byte, but
 * for where on the paper a row stands.
 */
class SameReportTest {
    /** Columns that say where a row stands. */
    private static final List<String> PLACES = List.of("document", "page", "table", "row");

    @TempDir
    Path made;

    static List<String> papers() {
        return List.copyOf(byPaper().keySet());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFormatGivesTheSameObservations(String paper) throws IOException {
        Map<String, List<Map<String, String>>> readings = new LinkedHashMap<>();
        for (Sample document : byPaper().getOrDefault(paper, List.of())) {
            readings.put(document.format(), observations(document));
        }
        List<Map<String, String>> usual = mostCommon(readings);
        List<String> differences = new ArrayList<>();
        readings.forEach((format, rows) -> differences.addAll(differences(format, usual, rows)));
        assertThat(usual).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    private static Map<String, List<Sample>> byPaper() {
        return Sample.documents().stream().collect(groupingBy(Sample::paper, TreeMap::new, Collectors.toList()));
    }

    /** The lines of observations.csv, by column, without places. */
    private List<Map<String, String>> observations(Sample document) throws IOException {
        Path folder = made.resolve(document.name());
        try (RunWriter writer = RunWriter.open(folder, CsvStyle.PLAIN, Program.BUNDLED.catalogue())) {
            writer.write(Program.BUNDLED.extract(document));
            writer.commit();
        }
        return CsvSource.all(folder.resolve("observations.csv")).stream()
                .map(SameReportTest::withoutPlaces)
                .toList();
    }

    private static Map<String, String> withoutPlaces(CsvLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : line.header().columns()) {
            if (!PLACES.contains(column)) {
                cells.put(column, line.text(column));
            }
        }
        return cells;
    }

    /** What most formats give, so that the messages name the few that do not. */
    private static List<Map<String, String>> mostCommon(Map<String, List<Map<String, String>>> readings) {
        return readings.values().stream()
                .filter(rows -> !rows.isEmpty())
                .collect(groupingBy(rows -> rows, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /** {@code docx, row 3, 1.2. «Tỷ lệ …»: value_raw "52,17", elsewhere "56,52"}. */
    private static List<String> differences(
            String format, List<Map<String, String>> usual, List<Map<String, String>> rows) {
        List<String> differences = new ArrayList<>();
        if (rows.size() != usual.size()) {
            differences.add("%s: %d rows, elsewhere %d".formatted(format, rows.size(), usual.size()));
        }
        for (int row = 0; row < Math.min(rows.size(), usual.size()); row++) {
            Map<String, String> there = usual.get(row);
            String place = "%s, row %d, %s «%s»".formatted(format, row + 1, there.get("stt"), there.get("label"));
            differences(there, rows.get(row)).forEach(difference -> differences.add(place + ": " + difference));
        }
        return differences;
    }

    private static List<String> differences(Map<String, String> usual, Map<String, String> row) {
        return usual.keySet().stream()
                .filter(column -> !Objects.equals(usual.get(column), row.get(column)))
                .sorted()
                .map(column -> "%s \"%s\", elsewhere \"%s\"".formatted(column, row.get(column), usual.get(column)))
                .toList();
    }
}
