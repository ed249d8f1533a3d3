package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Rows of a sheet that follow each other and are either a table or free text. Grows while the sheet is parted. */
final class SheetPart {
    private final boolean table;
    private final List<SheetLine> lines;
    private final NavigableSet<Integer> columns = new TreeSet<>();

    private SheetPart(boolean table, List<SheetLine> lines) {
        this.table = table;
        this.lines = new ArrayList<>();
        add(lines);
    }

    static SheetPart table(List<SheetLine> lines) {
        return new SheetPart(true, lines);
    }

    static SheetPart text(List<SheetLine> lines) {
        return new SheetPart(false, lines);
    }

    /** Takes up rows that go on this part. */
    void add(List<SheetLine> more) {
        lines.addAll(more);
        more.forEach(line -> columns.addAll(line.cells().keySet()));
    }

    /** Gives a table that goes on an earlier one the earlier one's columns too. */
    void align(SheetPart earlier) {
        columns.addAll(earlier.columns);
    }

    boolean isTable() {
        return table;
    }

    List<SheetLine> lines() {
        return lines;
    }

    /** Columns in which a cell begins that shows something. */
    NavigableSet<Integer> columns() {
        return columns;
    }

    /** Whether rows begin like the body of this table, not like a new head, and within its columns. */
    boolean isContinuedBy(List<SheetLine> more) {
        SheetLine first = more.get(0);
        boolean body = RowMark.begins(first)
                || first.cells().values().stream()
                        .anyMatch(cell -> cell.shown().number().isPresent());
        return body
                && more.stream()
                        .filter(line -> line.filled() > 0)
                        .allMatch(line -> line.firstColumn() >= columns.first()
                                && line.cells().lastKey() <= columns.last());
    }
}
