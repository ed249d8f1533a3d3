package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.chitieu.read.format.UnreadableException;

/** What one sheet holds, whatever the format; blank cells and bare formats are not kept. Grows while it is read. */
final class SheetContent {
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;

    private final String name;
    private final Budget budget;
    private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet ruledRows = new BitSet();
    private final List<Region> merged = new ArrayList<>();
    private final Mentions unanswered = new Mentions();
    private SheetRow current = new SheetRow(0);

    SheetContent(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    String name() {
        return name;
    }

    /** Adds a cell that shows something; blank ones are nothing. */
    void cell(int row, int column, Shown shown) throws UnreadableException {
        if (shown.isBlank() || !isOnSheet(row, column)) {
            return;
        }
        budget.cell(shown.text().length());
        SheetRow known = row(row);
        if (known.cells().isEmpty()) {
            budget.row();
            rows.put(row, known);
        }
        known.add(new SheetCell(row, column, shown));
    }

    /** Notes a line at the left or right of a cell, blank or not. */
    void rule(int row, int column) {
        if (isOnSheet(row, column)) {
            ruledRows.set(row);
            row(row).rule(column);
        }
    }

    private static boolean isOnSheet(int row, int column) {
        return row > 0 && row <= MOST_ROWS && column > 0 && column <= MOST_COLUMNS;
    }

    /** Notes a formula whose result is not stored. */
    void unanswered(int row, int column) {
        unanswered.add(Region.reference(row, column));
    }

    /** Makes the sheet show zeros as blanks, the cells that it has already too. */
    void hideZeros() {
        rows.values().forEach(SheetRow::hideZeros);
        rows.values().removeIf(row -> row.cells().isEmpty());
        current = new SheetRow(0);
    }

    void hideRow(int row) {
        if (row > 0 && row <= MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int first, int last) {
        if (first > 0 && first <= last && first <= MOST_COLUMNS) {
            hiddenColumns.set(first, Math.min(last, MOST_COLUMNS) + 1);
        }
    }

    void merge(Region region) throws UnreadableException {
        budget.region();
        if (region.isSound()) {
            merged.add(region);
        }
    }

    /** The row, which becomes one of the sheet's with its first cell. */
    private SheetRow row(int number) {
        if (current.number() != number) {
            SheetRow known = rows.get(number);
            current = known == null ? new SheetRow(number) : known;
        }
        return current;
    }

    /** The rows that show something, hidden or not, from top to bottom. */
    NavigableMap<Integer, SheetRow> rows() {
        return rows;
    }

    List<Region> merged() {
        return merged;
    }

    /** Formulas whose results are not stored. */
    Mentions unanswered() {
        return unanswered;
    }

    boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** Whether a cell of the row has a line at its side. */
    boolean isRuledRow(int row) {
        return ruledRows.get(row);
    }

    /** The next row at or below this one that is not hidden. */
    int nextVisibleRow(int row) {
        return hiddenRows.nextClearBit(row);
    }

    /** The next column at or right of this one that is not hidden. */
    int nextVisibleColumn(int column) {
        return hiddenColumns.nextClearBit(column);
    }

    Budget budget() {
        return budget;
    }
}
