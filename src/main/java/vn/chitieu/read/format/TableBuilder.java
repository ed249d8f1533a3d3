package vn.chitieu.read.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Box;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/**
 * Lays cells out in a grid as HTML's table model does: a cell takes the next grid column that no cell from a row above
 * covers; spans that would overlap another cell are cut. Cells come row by row, from left to right.
 */
public final class TableBuilder {
    private static final int MOST_COLUMNS = 2_000;
    private static final int MOST_ROWS = 1 << 28;

    private final int page;
    private final List<List<Pending>> rows = new ArrayList<>();
    private final List<Integer> rowNumbers = new ArrayList<>();
    private final List<Integer> rowPages = new ArrayList<>();
    /** For each grid column the first row, from 0, that no cell from above covers any more. */
    private int[] free = new int[16];

    private int column;

    /** A table on a page or sheet; 0 where the format has neither. */
    public TableBuilder(int page) {
        this.page = page;
    }

    /** Begins the next row. */
    public void row() {
        row(rows.size() + 1);
    }

    /** Begins the next row, which the file numbers by itself (a sheet's row). */
    public void row(int number) {
        row(number, page);
    }

    /** Begins the next row, on a page that may be another than the table's first. */
    public void row(int number, int rowPage) {
        rows.add(new ArrayList<>());
        rowNumbers.add(number);
        rowPages.add(rowPage);
        column = 0;
    }

    /** Adds a cell at the next free column of the current row. */
    public void cell(String text, int columnSpan, int rowSpan) {
        cell(text, columnSpan, rowSpan, Optional.empty());
    }

    /**
     * Adds a cell at the next free column of the current row.
     *
     * @param text as printed, {@code \n} between lines
     * @param columnSpan grid columns, cut to what is free; 1 at least
     * @param rowSpan grid rows, cut to the rows that come; 1 at least
     * @param number what the text shows, where the format stores numbers
     */
    public void cell(String text, int columnSpan, int rowSpan, Optional<BigDecimal> number) {
        int rowPage = rowPages.get(rows.size() - 1);
        add(new Pending(text, 1, columnSpan, rowSpan, number, new Place(rowPage, 0, 0, 0)));
    }

    /**
     * Adds a cell at the next free column of the current row.
     *
     * @param text as printed, {@code \n} between lines
     * @param columnSpan grid columns, cut to what is free; 1 at least
     * @param rowSpan grid rows, cut to the rows that come; 1 at least
     * @param place page and rectangle: of a row that a page end cuts, another page than the row's perhaps
     */
    public void cell(String text, int columnSpan, int rowSpan, Place place) {
        add(new Pending(text, 1, columnSpan, rowSpan, Optional.empty(), place));
    }

    private void add(Pending wanted) {
        while (isCovered(column)) {
            column++;
        }
        int span = 1;
        while (span < wanted.columnSpan() && column + span < MOST_COLUMNS && !isCovered(column + span)) {
            span++;
        }
        Pending cell = wanted.at(column + 1, span);
        rows.get(rows.size() - 1).add(cell);
        for (int i = column; i < column + span; i++) {
            cover(i, cell.rowSpan());
        }
        column += span;
    }

    /** Leaves grid columns of the current row without a cell: rows that begin further right. */
    public void skip(int columns) {
        column += columns;
    }

    /** The grid column, from 1, at which the next cell of the row will begin. */
    public int nextColumn() {
        while (isCovered(column)) {
            column++;
        }
        return column + 1;
    }

    /** Number of rows begun. */
    public int size() {
        return rows.size();
    }

    /** Whether no cell holds any text. */
    public boolean isBlank() {
        return rows.stream()
                .allMatch(row -> row.stream().allMatch(cell -> cell.text().isBlank()));
    }

    /** The table with its ordinal in the document. */
    public Table build(int table) {
        List<Row> built = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int below = rows.size() - i;
            int number = rowNumbers.get(i);
            int rowPage = rowPages.get(i);
            List<Cell> cells = rows.get(i).stream()
                    .map(cell -> cell.build(table, number, below))
                    .toList();
            built.add(new Row(cells, new Place(rowPage, table, number, 0, box(cells, rowPage))));
        }
        int first = rowNumbers.isEmpty() ? 0 : rowNumbers.get(0);
        // Rectangles of different pages make none together.
        Optional<Box> box = built.stream()
                .filter(row -> row.place().page() == page)
                .flatMap(row -> row.place().box().stream())
                .reduce(Box::and);
        return new Table(built, new Place(page, table, first, 0, box));
    }

    private static Optional<Box> box(List<Cell> cells, int page) {
        return cells.stream()
                .filter(cell -> cell.place().page() == page)
                .flatMap(cell -> cell.place().box().stream())
                .reduce(Box::and);
    }

    private boolean isCovered(int index) {
        return index < free.length && free[index] >= rows.size();
    }

    private void cover(int index, int rowsCovered) {
        if (index >= free.length) {
            free = Arrays.copyOf(free, 2 * index);
        }
        free[index] = rows.size() - 1 + Math.min(rowsCovered, MOST_ROWS);
    }

    private record Pending(
            String text, int column, int columnSpan, int rowSpan, Optional<BigDecimal> number, Place where) {
        Pending at(int first, int span) {
            return new Pending(text, first, span, Math.max(1, rowSpan), number, where);
        }

        Cell build(int table, int row, int rowsBelow) {
            Place place = new Place(where.page(), table, row, column, where.box());
            List<String> lines = CellLines.of(text);
            return new Cell(CellLines.join(lines), lines, columnSpan, Math.min(rowSpan, rowsBelow), place, number);
        }
    }
}
