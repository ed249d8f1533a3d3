package vn.chitieu.document;

import java.util.List;
import java.util.Optional;

/**
 * One physical row of a table.
 *
 * @param cells the cells that begin in this row, from left to right; a blank cell is a cell, but grid columns that a cell
 *     from a row above covers have none here
 * @param place where the row stands
 */
public record Row(List<Cell> cells, Place place) {
    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell that begins at a grid column, counted from 1; empty where another cell covers it or the row ends before. */
    public Optional<Cell> startingAt(int column) {
        for (Cell cell : cells) {
            if (cell.place().column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The last grid column that a cell of this row covers; 0 if it has none. */
    public int lastColumn() {
        return cells.stream()
                .mapToInt(cell -> cell.place().column() + cell.columnSpan() - 1)
                .max()
                .orElse(0);
    }
}
