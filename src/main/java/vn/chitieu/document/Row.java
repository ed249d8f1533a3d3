package vn.chitieu.document;

import java.util.List;

/**
 * One physical row of a table.
 *
 * @param cells cells from left to right, in grid columns; a blank cell is a cell
 * @param place where the row stands
 */
public record Row(List<Cell> cells, Place place) {
    /** Copies the cells. */
    public Row {
        cells = List.copyOf(cells);
    }
}
