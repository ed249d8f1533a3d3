package vn.chitieu.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/** One record of a mapping file: its cells by column name, and where it stands. */
final class TableRow {
    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final MistakeList mistakes;

    TableRow(String file, int line, Map<String, String> cells, MistakeList mistakes) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.mistakes = mistakes;
    }

    /** Line where the record begins. */
    int line() {
        return line;
    }

    /** Text of a cell: composed, on one line, without blanks at its ends; empty where the record is too short. */
    String cell(String column) {
        return Vietnamese.clean(cells.getOrDefault(column, ""));
    }

    /** The items of a cell that lists several, without blanks around them. */
    List<String> items(String column, String separator) {
        return Arrays.stream(cell(column).split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Says that something is wrong in this record. */
    void reject(String message) {
        mistakes.add(file, line, message);
    }

    /** Says that something is wrong in this record if it is. */
    void rejectIf(boolean wrong, String message) {
        if (wrong) {
            reject(message);
        }
    }
}
