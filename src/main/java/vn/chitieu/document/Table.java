package vn.chitieu.document;

import java.util.List;

/**
 * A grid of cells with its spans resolved.
 *
 * @param rows rows from top to bottom; blank cells are cells
 * @param place where it begins
 */
public record Table(List<Row> rows, Place place) implements Block {
    /** Copies the rows. */
    public Table {
        rows = List.copyOf(rows);
    }
}
