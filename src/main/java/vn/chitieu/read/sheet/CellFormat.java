package vn.chitieu.read.sheet;

/**
 * How a cell shows what it stores.
 *
 * @param code its number format
 * @param ruled whether a line stands at its left or right
 */
record CellFormat(FormatCode code, boolean ruled) {
    static final CellFormat PLAIN = new CellFormat(FormatCode.GENERAL, false);
}
