package vn.chitieu.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.cells = new HashMap<>(cells);
        this.cells.replaceAll((column, text) -> Vietnamese.clean(text));
        this.mistakes = mistakes;
    }

    /** Line where the record begins. */
    int line() {
        return line;
    }

    /** Text of a cell: composed, on one line, without blanks at its ends; empty where the record is too short. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The items of a cell that lists several, without blanks around them. */
    List<String> items(String column, char separator) {
        List<String> items = new ArrayList<>();
        String text = cell(column);
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf(separator, begin);
            end = end < 0 ? text.length() : end;
            String item = text.substring(begin, end).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            begin = end + 1;
        }
        return List.copyOf(items);
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
