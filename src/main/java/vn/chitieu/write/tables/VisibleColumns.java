package vn.chitieu.write.tables;

import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/** The grid columns that some cell begins at, counted from 0; the others only lie under wider cells and are not drawn. */
final class VisibleColumns {
    /** For each grid column how many visible ones there are up to it. */
    private final int[] upTo;

    VisibleColumns(Table table) {
        upTo = new int[table.columns() + 1];
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                upTo[cell.place().column()] = 1;
            }
        }
        for (int column = 1; column < upTo.length; column++) {
            upTo[column] += upTo[column - 1];
        }
    }

    int count() {
        return upTo[upTo.length - 1];
    }

    /** The first visible column of the cell. */
    int first(Cell cell) {
        return upTo[cell.place().column()] - 1;
    }

    /** The last visible column of the cell. */
    int last(Cell cell) {
        return upTo[cell.place().column() + cell.columnSpan() - 1] - 1;
    }
}
