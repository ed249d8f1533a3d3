package vn.chitieu.read.word;

/**
 * A line of running text as stored: blanks as they came, a tab where one stands.
 *
 * @param text text without line breaks
 * @param aside whether the line is no part of the cell around it: text of a box that floats over the table
 */
record Line(String text, boolean aside) implements Piece {
    Line(String text) {
        this(text, false);
    }
}
