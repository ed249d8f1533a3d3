package vn.chitieu.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cell.
 *
 * @param text text as printed, lines joined, markup and superscript marks removed; empty if blank
 * @param lines the same text line by line as far as the format tells: paragraphs and line breaks, printed lines of a
 *     PDF; those of a letterhead say more than what joining leaves
 * @param columnSpan grid columns covered, at least 1
 * @param rowSpan grid rows covered, at least 1
 * @param place where the cell stands; its column is the first that the cell covers
 * @param number the number that {@code text} shows, where the format stores numbers as numbers: what {@code 95,84 %}
 *     shows is 95.84, what {@code 1.451} shows is 1451 or 1.451 as the format's own number tells
 */
public record Cell(
        String text, List<String> lines, int columnSpan, int rowSpan, Place place, Optional<BigDecimal> number) {
    /** Checks the spans, copies the lines. */
    public Cell {
        lines = List.copyOf(lines);
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("span below 1 at " + place);
        }
    }

    /** A cell with one line of text. */
    public Cell(String text, int columnSpan, int rowSpan, Place place) {
        this(text, text.isEmpty() ? List.of() : List.of(text), columnSpan, rowSpan, place, Optional.empty());
    }

    /** Whether nothing is printed in the cell. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
