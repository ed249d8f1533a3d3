package vn.chitieu.recognise.row;

import java.util.List;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.text.Vietnamese;

/** Where the heads of a table are: the rows that name its columns, and those of another table that touches it. */
final class TableHeads {
    private static final int HEADER_ROWS = 3;

    private TableHeads() {}

    /** The row with which the first head begins; -1 if there is none near the top. */
    static int first(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), 2 * HEADER_ROWS); i++) {
            if (Columns.isHeader(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The header goes on while rows name columns only, at most three rows; a row of column numbers belongs to it. */
    static int end(List<Row> rows, int header) {
        int end = Math.min(rows.size(), header + rowsOf(rows.get(header)));
        int label = labelColumn(rows.get(header));
        while (end < rows.size() && end < header + HEADER_ROWS && continuesHeader(rows.get(end), label)) {
            end++;
        }
        return end;
    }

    /** A header cell that reaches down takes the rows beside it into the header. */
    private static int rowsOf(Row header) {
        int most = header.cells().stream().mapToInt(Cell::rowSpan).max().orElse(1);
        return Math.min(most, HEADER_ROWS);
    }

    /** A lower header row names parts of the figures' columns; under the labels' name there is nothing more to say. */
    private static boolean continuesHeader(Row row, int label) {
        String below = Columns.text(row, label);
        boolean names = below.isEmpty() || ColumnName.of(below).role() == ColumnName.Role.LABEL;
        return names && !Columns.isNumbering(row) && (HeaderWords.onlyIn(row) || Columns.isHeader(row));
    }

    private static int labelColumn(Row header) {
        for (int column = 0; column < header.cells().size(); column++) {
            if (ColumnName.of(header.cells().get(column).text()).role() == ColumnName.Role.LABEL) {
                return column;
            }
        }
        return Columns.ABSENT;
    }

    /** Row at which another table begins that touches the one above: its head below its caption; 0 if there is none. */
    static int second(List<Row> rows) {
        int header = first(rows);
        for (int i = header + 2; header >= 0 && i < rows.size(); i++) {
            if (isCaption(rows.get(i - 1))
                    && Columns.isHeader(rows.get(i))
                    && !text(rows.get(i)).equals(text(rows.get(header)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isCaption(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1
                && row.cells().stream().anyMatch(cell -> !cell.isBlank() && cell.columnSpan() > 2);
    }

    /** What a row says, folded. */
    static String text(Row row) {
        return Vietnamese.fold(
                String.join(" ", row.cells().stream().map(Cell::text).toList()));
    }
}
