package vn.chitieu.read.page;

import java.util.List;
import vn.chitieu.document.Box;

/**
 * A table as far as one page shows it.
 *
 * @param page page of the document, from 1
 * @param xs places of its column borders from left to right, in points
 * @param rows for each grid row the cells that begin in it, from left to right; together they cover the grid
 * @param openTop whether nothing closes its first row at the top
 * @param openBottom whether nothing closes its last row at the bottom
 * @param box where it stands on the page
 */
record PageTable(int page, List<Float> xs, List<List<PageCell>> rows, boolean openTop, boolean openBottom, Box box)
        implements PageBlock {
    /** Copies the lists. */
    PageTable {
        xs = List.copyOf(xs);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether no cell holds any text. */
    boolean isBlank() {
        return rows.stream()
                .allMatch(row -> row.stream().allMatch(cell -> cell.text().isEmpty()));
    }

    /**
     * Without a blank row at an open end: what the page's end cut there is only a border's end, or stands on the other
     * page whole.
     */
    PageTable closed() {
        int from = openTop && rows.size() > 1 && isBlankRow(rows.get(0)) ? 1 : 0;
        int to = rows.size();
        to -= openBottom && to - from > 1 && isBlankRow(rows.get(to - 1)) ? 1 : 0;
        return to - from == rows.size()
                ? this
                : new PageTable(
                        page, xs, rows.subList(from, to), openTop && from == 0, openBottom && to == rows.size(), box);
    }

    /** Whether all columns have a blank cell in this row that is as high as the row. */
    private boolean isBlankRow(List<PageCell> row) {
        return row.stream().allMatch(cell -> cell.text().isEmpty() && cell.rows() == 1)
                && row.stream().mapToInt(PageCell::columns).sum() == xs.size() - 1;
    }
}
