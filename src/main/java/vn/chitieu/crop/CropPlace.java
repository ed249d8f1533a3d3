package vn.chitieu.crop;

import java.util.Optional;
import vn.chitieu.document.Box;
import vn.chitieu.observation.PrintedRow;

/**
 * What of a page a crop shows: the row from edge to edge of its table, and a line or two above and below. Of a row that a
 * page end cuts it is the part that has the figure.
 *
 * @param page page of the document, from 1
 * @param area what is shown, in points; parts of it may lie beyond the page
 * @param mark where the figure stands, in points
 */
public record CropPlace(int page, Box area, Box mark) {
    /** Points above and below the row. */
    private static final double AROUND = 30;

    private static final double ASIDE = 6;
    /** Points; of what is higher, as of a cell beside many rows, only the beginning is shown. */
    private static final double HIGHEST = 160;

    /** That of a row; empty where the format has no boxes. */
    public static Optional<CropPlace> of(PrintedRow row) {
        return row.figure().box().map(figure -> new CropPlace(row.figure().page(), around(row, figure), figure));
    }

    private static Box around(PrintedRow row, Box figure) {
        Box columns = row.place().box().orElse(figure).and(figure);
        boolean whole = row.place().page() == row.figure().page() && height(columns) <= HIGHEST;
        Box shown = whole ? columns : figure;
        double bottom = shown.top() + Math.min(height(shown), HIGHEST);
        return new Box(columns.left() - ASIDE, shown.top() - AROUND, columns.right() + ASIDE, bottom + AROUND);
    }

    private static double height(Box box) {
        return box.bottom() - box.top();
    }
}
