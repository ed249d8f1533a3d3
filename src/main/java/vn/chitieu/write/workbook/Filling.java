package vn.chitieu.write.workbook;

/** Fills the cell of one column in any row. */
@FunctionalInterface
interface Filling {
    /** Fills it with what the row says, or leaves it empty. */
    void fill(RowView row, int column, CellWriter cells);
}
