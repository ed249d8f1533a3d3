package vn.chitieu.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.RecordedDocument;
import vn.chitieu.tabular.Spot;

/**
 * What the program made of one report.
 *
 * @param rows its observations, in document order
 * @param header what it read in the heading, by column of {@code header.csv}
 * @param checks every contradiction it found
 * @param derived values that it derived for rows without figure, {@code indicator = 860}
 */
record FoundReport(List<FoundRow> rows, Map<String, String> header, List<FoundCheck> checks, List<String> derived) {
    /**
     * A contradiction.
     *
     * @param rule which kind
     * @param spot where it stands in the document
     * @param row line that it is compared at
     */
    record FoundCheck(String rule, Spot spot, int row) {
        /** The contradiction at a place, compared at its row. */
        FoundCheck(String rule, Spot spot) {
            this(rule, spot, spot.row());
        }

        /** {@code ratio 141}, as in the truth. */
        @Override
        public String toString() {
            return rule + " " + row;
        }
    }

    FoundReport {
        rows = List.copyOf(rows);
        header = Map.copyOf(header);
        checks = List.copyOf(checks);
        derived = List.copyOf(derived);
    }

    /** What the files of a run say. */
    static FoundReport of(RecordedDocument document) {
        List<FoundRow> rows = document.observations().stream().map(FoundRow::of).toList();
        return new FoundReport(rows, header(document), checks(document, rows), derived(document.blanks(), rows));
    }

    /** The same report, each row compared at its line of these. */
    FoundReport at(List<Integer> lines) {
        Map<Spot, Integer> moved = new HashMap<>();
        List<FoundRow> others = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            others.add(rows.get(i).at(lines.get(i)));
            moved.put(rows.get(i).spot(), lines.get(i));
        }
        List<FoundCheck> placed = checks.stream()
                .map(check -> new FoundCheck(check.rule(), check.spot(), moved.getOrDefault(check.spot(), 0)))
                .toList();
        return new FoundReport(others, header, placed, derived);
    }

    /** Every document says who reports and when; province and level stand with the rows only. */
    private static Map<String, String> header(RecordedDocument document) {
        Map<String, String> header = new LinkedHashMap<>();
        CsvLine row = document.observations().isEmpty()
                ? document.summary()
                : document.observations().get(0);
        HeaderFields.COLUMNS.forEach(column -> header.put(column, row.text(column)));
        return header;
    }

    private static List<FoundCheck> checks(RecordedDocument document, List<FoundRow> rows) {
        return document.findings().stream()
                .map(line -> new FoundCheck(line.text("rule"), spot(line, rows)))
                .toList();
    }

    /** Older runs do not say where a finding stands; there its indicator, code and label tell. */
    private static Spot spot(CsvLine finding, List<FoundRow> rows) {
        if (finding.has("row")) {
            return Spot.of(finding);
        }
        return rows.stream()
                .filter(row -> row.claim().indicator().equals(finding.text("indicator"))
                        && row.stt().equals(finding.text("stt"))
                        && row.label().equals(finding.text("label")))
                .findFirst()
                .map(FoundRow::spot)
                .orElse(Spot.NONE);
    }

    /** Of the rows that are there; the truth says nothing of those that are not. */
    private static List<String> derived(List<CsvLine> blanks, List<FoundRow> rows) {
        Set<String> printed = rows.stream().map(row -> row.claim().indicator()).collect(Collectors.toSet());
        List<String> derived = new ArrayList<>();
        for (CsvLine blank : blanks) {
            String value = blank.number("derived_value");
            if (!value.isEmpty() && printed.contains(blank.text("indicator"))) {
                derived.add(blank.text("indicator") + " = " + plain(value));
            }
        }
        return derived;
    }

    /** {@code 860.00} is {@code 860}. */
    private static String plain(String value) {
        return Optional.of(value)
                .filter(text -> text.matches("-?\\d+(\\.\\d+)?"))
                .map(text -> new BigDecimal(text).stripTrailingZeros().toPlainString())
                .orElse(value);
    }
}
