package vn.chitieu.write.workbook;

import java.util.List;
import java.util.Map;
import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;
import vn.chitieu.write.result.Value;

/** A result on one sheet, or on as many as it takes. */
final class TableSheets implements RowSink, Part {
    private final Pages pages;
    private final List<SheetColumn> columns;
    private final Map<String, Integer> places;

    /**
     * No sheet yet.
     *
     * @param pages sheets with the heads of the columns
     * @param columns those of the sheet
     * @param places those of the result, by name
     */
    TableSheets(Pages pages, List<SheetColumn> columns, Map<String, Integer> places) {
        this.pages = pages;
        this.columns = List.copyOf(columns);
        this.places = places;
    }

    @Override
    public void add(ResultRow row) {
        add(view(row.cells()));
    }

    /** The cells of a row by the names of its columns. */
    RowView view(List<Value> cells) {
        return new RowView(places, cells);
    }

    /** Takes the next row. */
    void add(RowView view) {
        CellWriter cells = pages.next();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).filling().fill(view, i, cells);
        }
    }

    @Override
    public void close() {
        // the sheets are completed with the workbook
    }

    @Override
    public void complete() {
        pages.page();
    }

    @Override
    public void frame() {
        pages.frame();
    }
}
