package vn.chitieu.benchmark.ruled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows of a report an engine got right. A row is right if the engine has a row whose second, third and fourth
 * cell are its label, unit and value, one blank for many, composed; no row of the engine counts twice.
 *
 * @param rows rows printed
 * @param right rows right
 * @param missed rows that are not right
 * @param left rows of the engine that are none of the report's, blank rows and headers aside
 */
record Tally(int rows, int right, List<RuledRow> missed, List<List<String>> left) {
    /** Copies the lists. */
    Tally {
        missed = List.copyOf(missed);
        left = List.copyOf(left);
    }

    /** Compares what is printed with what was found. */
    static Tally of(List<RuledRow> printed, List<List<String>> found) {
        Map<String, List<List<String>>> open = new HashMap<>();
        found.forEach(row ->
                open.computeIfAbsent(measured(row), unseen -> new ArrayList<>()).add(row));
        List<RuledRow> missed = new ArrayList<>();
        for (RuledRow row : printed) {
            List<List<String>> same = open.getOrDefault(row.measured(), List.of());
            if (same.isEmpty()) {
                missed.add(row);
            } else {
                same.remove(same.size() - 1);
            }
        }
        List<List<String>> left = open.values().stream()
                .flatMap(List::stream)
                .filter(row -> !isHeader(row))
                .toList();
        return new Tally(printed.size(), printed.size() - missed.size(), missed, left);
    }

    private static String measured(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < 4) {
            cells.add("");
        }
        return RuledRow.comparable(cells.subList(1, 4));
    }

    private static boolean isHeader(List<String> row) {
        List<String> known = new ArrayList<>(Sheet.HEADER);
        known.add(Sheet.RESULT);
        Sheet.LETTERHEAD.forEach(known::addAll);
        known.add("");
        return row.stream().allMatch(cell -> known.contains(RuledRow.comparable(List.of(cell))));
    }
}
