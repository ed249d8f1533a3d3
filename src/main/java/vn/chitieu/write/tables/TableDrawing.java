package vn.chitieu.write.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/**
 * Draws a table: each cell a box over all rows and columns that it covers, its text wrapped. Drawn in bands of rows that
 * no cell joins to the next, so that a long table takes little memory.
 */
final class TableDrawing {
    private static final int WIDTH = 100;
    /** A band is cut where it has more places than this, whatever cells it cuts through. */
    private static final int MOST_PLACES = 4_000_000;

    private final List<Row> rows;
    private final VisibleColumns columns;
    /** Where the rule left of each visible column stands, and the one behind the last. */
    private final int[] edges;

    TableDrawing(Table table) {
        rows = table.rows();
        columns = new VisibleColumns(table);
        int[] widths = ColumnWidths.of(table, columns, WIDTH);
        edges = new int[widths.length + 1];
        for (int column = 0; column < widths.length; column++) {
            edges[column + 1] = edges[column] + widths[column] + ColumnWidths.FRAME;
        }
    }

    /** Takes lines. */
    @FunctionalInterface
    interface Lines {
        void line(String line) throws IOException;
    }

    void draw(Lines lines) throws IOException {
        Optional<Canvas> above = Optional.empty();
        int begin = 0;
        while (begin < rows.size()) {
            int end = bandEnd(begin);
            Canvas band = band(begin, end);
            above.ifPresent(band::continueFrom);
            for (int line = 0; line < band.lines() - 1; line++) {
                lines.line(band.line(line));
            }
            above = Optional.of(band);
            begin = end;
        }
        if (above.isPresent()) {
            lines.line(above.get().line(above.get().lines() - 1));
        }
    }

    /** The first row behind the band that begins with a row. */
    private int bandEnd(int begin) {
        int farthest = (int) Math.min(rows.size(), begin + 1L + MOST_PLACES / (2 * edges[edges.length - 1] + 2));
        int end = begin + 1;
        for (int row = begin; row < end; row++) {
            for (Cell cell : rows.get(row).cells()) {
                end = Math.min(farthest, Math.max(end, row + cell.rowSpan()));
            }
        }
        return end;
    }

    private record Placed(int row, int rowBehind, Cell cell, List<String> lines) {}

    private Canvas band(int begin, int end) {
        List<Placed> cells = new ArrayList<>();
        for (int row = begin; row < end; row++) {
            for (Cell cell : rows.get(row).cells()) {
                int behind = Math.min(end, row + cell.rowSpan());
                cells.add(new Placed(row - begin, behind - begin, cell, Display.wrap(cell.text(), width(cell))));
            }
        }
        int[] tops = tops(cells, end - begin);
        Canvas canvas = new Canvas(tops[end - begin] + 1, edges[edges.length - 1] + 1);
        cells.forEach(cell -> draw(cell, tops, canvas));
        return canvas;
    }

    private int width(Cell cell) {
        return edges[columns.last(cell) + 1] - edges[columns.first(cell)] - ColumnWidths.FRAME;
    }

    /** Where the rule above each row stands, and the one below the last; the last row of a span takes what is missing. */
    private static int[] tops(List<Placed> cells, int rows) {
        int[] tops = new int[rows + 1];
        List<List<Placed>> endingIn = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            endingIn.add(new ArrayList<>());
        }
        cells.forEach(cell -> endingIn.get(cell.rowBehind() - 1).add(cell));
        for (int row = 0; row < rows; row++) {
            tops[row + 1] = tops[row] + 2;
            for (Placed cell : endingIn.get(row)) {
                int needed = tops[cell.row()] + cell.lines().size() + 1;
                tops[row + 1] = Math.max(tops[row + 1], needed);
            }
        }
        return tops;
    }

    private void draw(Placed placed, int[] tops, Canvas canvas) {
        int left = edges[columns.first(placed.cell())];
        int top = tops[placed.row()];
        canvas.rectangle(top, left, tops[placed.rowBehind()], edges[columns.last(placed.cell()) + 1]);
        for (int line = 0; line < placed.lines().size(); line++) {
            canvas.text(top + 1 + line, left + 2, placed.lines().get(line));
        }
    }
}
