package vn.chitieu.write.workbook;

import vn.chitieu.write.result.ResultRow;
import vn.chitieu.write.result.RowSink;

/** Remembers the province of the document whose rows came last: only observations name it. */
final class Provinces {
    private String document = "";
    private String province = "";

    /** The agency of a row with its province, as the matrix has it, if that is known. */
    String agency(RowView row) {
        String name = row.text("agency");
        boolean known = row.text("document").equals(document) && !province.isEmpty();
        return known ? name + ", " + province : name;
    }

    /** The sheet of the observations, watched. */
    RowSink watching(TableSheets sheets) {
        return new RowSink() {
            @Override
            public void add(ResultRow row) {
                RowView view = sheets.view(row.cells());
                document = view.text("document");
                province = view.text("province");
                sheets.add(view);
            }

            @Override
            public void close() {
                sheets.close();
            }
        };
    }
}
