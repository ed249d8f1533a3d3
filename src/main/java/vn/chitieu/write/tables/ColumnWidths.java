package vn.chitieu.write.tables;

import java.util.Arrays;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/**
 * How wide each column of a drawn table is. A column is as wide as its longest text if there is room for all; otherwise
 * the narrow ones are, and the wide ones share what is left.
 */
final class ColumnWidths {
    /** Rule and two blanks. */
    static final int FRAME = 3;

    private static final int NARROWEST = 3;

    private ColumnWidths() {}

    /** Widths of the texts in each visible column, so that the table is no wider than {@code most} if it can be. */
    static int[] of(Table table, VisibleColumns columns, int most) {
        int[] natural = natural(table, columns);
        int room = most - 1 - FRAME * natural.length;
        int cap = Math.max(NARROWEST, cap(natural, room));
        return Arrays.stream(natural).map(width -> Math.min(width, cap)).toArray();
    }

    private static int[] natural(Table table, VisibleColumns columns) {
        int[] widths = new int[columns.count()];
        Arrays.fill(widths, 1);
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                int column = columns.first(cell);
                if (column == columns.last(cell)) {
                    widths[column] = Math.max(widths[column], Display.width(cell.text()));
                }
            }
        }
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                widenLast(widths, columns.first(cell), columns.last(cell), Display.width(cell.text()));
            }
        }
        return widths;
    }

    /** What several columns hold together may be longer than they are. */
    private static void widenLast(int[] widths, int first, int last, int needed) {
        int missing = needed - (last - first) * FRAME;
        for (int column = first; column <= last; column++) {
            missing -= widths[column];
        }
        widths[last] += Math.max(0, missing);
    }

    /** The greatest width that all columns together have room for if none is wider. */
    private static int cap(int[] natural, int room) {
        int[] sorted = natural.clone();
        Arrays.sort(sorted);
        int left = room;
        for (int i = 0; i < sorted.length; i++) {
            int share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return share;
            }
            left -= sorted[i];
        }
        return Integer.MAX_VALUE;
    }
}
