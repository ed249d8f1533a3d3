package vn.chitieu.read.sheet;

/**
 * A cell that shows something.
 *
 * @param row row of the sheet, from 1
 * @param column column of the sheet, from 1
 * @param shown what it shows
 */
record SheetCell(int row, int column, Shown shown) {
    /** How a person names it: {@code C7}. */
    String reference() {
        return Region.reference(row, column);
    }
}
