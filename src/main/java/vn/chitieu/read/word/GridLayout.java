package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.read.format.TableBuilder;

/**
 * Gives every cell of a grid its column and spans. A cell merged with the one above lengthens the cell that begins at
 * the same column if it is at least as wide; what cannot be merged stays a cell.
 */
final class GridLayout {
    private final GridColumns columns;
    private final List<List<Placed>> rows = new ArrayList<>();
    /** Cells by first column that the row before began or lengthened. */
    private Map<Integer, Placed> open = Map.of();

    private boolean lost;

    GridLayout(Grid grid) {
        this.columns = GridColumns.of(grid.rows());
        grid.rows().forEach(this::row);
    }

    /** Whether a cell held text that the cell merged above it hides. */
    boolean hidesText() {
        return lost;
    }

    /** The table; rows without cells too. */
    TableBuilder build() {
        TableBuilder builder = new TableBuilder(0);
        for (List<Placed> row : rows) {
            builder.row();
            int next = 0;
            for (Placed cell : row) {
                builder.skip(cell.column - next);
                builder.cell(cell.text, cell.columnSpan, cell.rowSpan);
                next = cell.column + cell.columnSpan;
            }
        }
        return builder;
    }

    private void row(List<GridCell> cells) {
        Map<Integer, Placed> reached = new HashMap<>();
        List<Placed> placed = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            int column = columns.at(cell.left());
            int span = columns.at(cell.right()) - column;
            Placed above = open.get(column);
            if (cell.continues() && above != null && span >= above.columnSpan) {
                above.rowSpan++;
                lost |= !cell.text().isEmpty();
                reached.put(column, above);
            } else {
                Placed own = new Placed(cell.text(), column, span);
                placed.add(own);
                reached.put(column, own);
            }
        }
        rows.add(placed);
        open = reached;
    }

    /** A cell that may still grow downwards. */
    private static final class Placed {
        final String text;
        final int column;
        final int columnSpan;
        int rowSpan = 1;

        Placed(String text, int column, int columnSpan) {
            this.text = text;
            this.column = column;
            this.columnSpan = columnSpan;
        }
    }
}
