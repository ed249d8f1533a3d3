package vn.chitieu.read.word;

import java.util.List;

/**
 * A cell between two edges of its row.
 *
 * @param left left edge in twips (1/20 point) from an origin that all rows of the table share
 * @param right right edge, right of the left one
 * @param continues whether the cell is merged with the one above
 * @param pieces what it holds, in reading order
 */
record GridCell(int left, int right, boolean continues, List<Piece> pieces) {
    /** Lines of the cell, {@code \n} between them. */
    String text() {
        if (pieces.size() == 1 && pieces.get(0) instanceof Line line && !line.aside()) {
            return line.text();
        }
        StringBuilder lines = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Line line && !line.aside()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        return lines.toString();
    }

    /** Adds what stands in the cell but is no text of it: nested tables, floating boxes. */
    void addAsides(List<Piece> asides) {
        for (Piece piece : pieces) {
            if (piece instanceof Grid || (piece instanceof Line line && line.aside())) {
                asides.add(piece);
            }
        }
    }
}
