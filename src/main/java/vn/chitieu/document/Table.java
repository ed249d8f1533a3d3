package vn.chitieu.document;

import java.util.List;

/**
 * A grid of cells with its spans resolved: each cell knows its first column and how many rows and columns it covers, and
 * no two cells cover the same place.
 *
 * @param rows rows from top to bottom; blank cells are cells
 * @param place where it begins
 */
public record Table(List<Row> rows, Place place) implements Block {
    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** Number of grid columns. */
    public int columns() {
        return rows.stream().mapToInt(Row::lastColumn).max().orElse(0);
    }
}
