package vn.chitieu.document;

/**
 * One cell.
 *
 * @param text text as printed, lines joined by one space, markup and superscript marks removed; empty if blank
 * @param columnSpan grid columns covered, at least 1
 * @param rowSpan grid rows covered, at least 1
 * @param place where the cell stands
 */
public record Cell(String text, int columnSpan, int rowSpan, Place place) {
    /** Checks the spans. */
    public Cell {
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("span below 1 at " + place);
        }
    }
}
