package vn.chitieu.learn;

import java.util.List;
import vn.chitieu.observation.OutlineRow;

/**
 * A file that follows the form to be learned.
 *
 * @param name name of the file
 * @param rows all rows of its tables, in order
 */
public record Paper(String name, List<OutlineRow> rows) {
    /** Copies the rows. */
    public Paper {
        rows = List.copyOf(rows);
    }
}
