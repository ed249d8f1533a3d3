package vn.chitieu.write.workbook;

import vn.chitieu.write.result.Description;

/**
 * The head of a column: two cells, one for people above one for programs.
 *
 * @param title in Vietnamese
 * @param name as in the CSV files where they have the column
 * @param width in letters
 * @param tinted whether the mark of a row colours its cell in this column
 */
record Head(String title, String name, int width, boolean tinted) {
    /** That of a column that is described. */
    static Head of(Description column, int width) {
        return new Head(column.title(), column.id(), width, false);
    }
}
