package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** A text that grows line by line, and the rows that were written on it. */
final class Sheet {
    private final List<String> lines = new ArrayList<>();
    private final List<ExpectedRow> rows = new ArrayList<>();

    void add(String line) {
        lines.add(line);
    }

    void addAll(List<String> more) {
        lines.addAll(more);
    }

    /** Notes that a row begins on the next line. */
    void begin(Draft row) {
        if (row.isObservation()) {
            rows.add(row.expectedAt(lines.size() + 1));
        }
    }

    List<ExpectedRow> rows() {
        return rows;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
