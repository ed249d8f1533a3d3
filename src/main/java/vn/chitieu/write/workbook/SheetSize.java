package vn.chitieu.write.workbook;

/**
 * What a sheet may hold; what is more goes to further sheets.
 *
 * @param rows rows, those of the header too
 * @param columns columns
 */
public record SheetSize(int rows, int columns) {
    /** What Excel opens. */
    public static final SheetSize EXCEL = new SheetSize(1_048_576, 16_384);
}
