package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A grid of cells that cover some columns and rows, without gaps or overlaps. Every row and every column begins with a
 * cell somewhere, as it does in a table that a program wrote.
 *
 * @param columns number of grid columns
 * @param rows cells that begin in each row
 */
record RandomGrid(int columns, List<List<Spanned>> rows) {

    /** A cell; column from 0. */
    record Spanned(String text, int column, int columnSpan, int rowSpan) {}

    /** A grid that only depends on the random numbers. */
    static RandomGrid of(Random random) {
        int columns = 2 + random.nextInt(5);
        int height = 2 + random.nextInt(6);
        boolean[][] taken = new boolean[height][columns];
        List<List<Spanned>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Spanned> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int width = 1;
                    while (column + width < columns && !taken[row][column + width] && random.nextInt(4) == 0) {
                        width++;
                    }
                    // The first and last row, and the first column, stay whole so that every row and column is seen.
                    int tall = row == 0 || column == 0 ? 1 : 1 + random.nextInt(Math.min(3, height - row));
                    width = row == 0 ? 1 : width;
                    for (int i = row; i < row + tall; i++) {
                        for (int j = column; j < column + width; j++) {
                            taken[i][j] = true;
                        }
                    }
                    String text = random.nextInt(4) == 0 ? "" : "Ô " + row + "." + column;
                    cells.add(new Spanned(text, column, width, tall));
                }
            }
            rows.add(cells);
        }
        return new RandomGrid(columns, rows);
    }

    /** As {@link Printed} prints it. */
    String printed() {
        StringBuilder text = new StringBuilder("table 1\n");
        for (List<Spanned> row : rows) {
            text.append('|');
            int next = 0;
            for (Spanned cell : row) {
                text.append(cell.column == next ? "" : " @" + (cell.column + 1))
                        .append(' ')
                        .append(cell.text);
                boolean spans = cell.columnSpan > 1 || cell.rowSpan > 1;
                text.append(spans ? "{" + cell.columnSpan + "x" + cell.rowSpan + "}" : "");
                text.append(cell.text.isEmpty() && !spans ? "|" : " |");
                next = cell.column + cell.columnSpan;
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** As HTML. */
    String html() {
        StringBuilder html = new StringBuilder("<table>");
        for (List<Spanned> row : rows) {
            html.append("<tr>");
            for (Spanned cell : row) {
                html.append("<td colspan=%d rowspan=%d>%s</td>".formatted(cell.columnSpan, cell.rowSpan, cell.text));
            }
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    /** As flat OpenDocument text. */
    String opendocument() {
        StringBuilder xml = new StringBuilder();
        xml.append("<table:table>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<table:table-row>");
            for (int column = 0; column < columns; column++) {
                Spanned cell = at(row, column);
                if (rows.get(row).contains(cell) && cell.column == column) {
                    xml.append("<table:table-cell table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\">"
                                    .formatted(cell.columnSpan, cell.rowSpan))
                            .append("<text:p>" + cell.text + "</text:p></table:table-cell>");
                } else {
                    xml.append("<table:covered-table-cell/>");
                }
            }
            xml.append("</table:table-row>");
        }
        return xml.append("</table:table>").toString();
    }

    /** As RTF, each edge a little off, as programs round it. */
    String rtf(Random random) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi ");
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder contents = new StringBuilder();
            rtf.append("\\trowd\\trleft0");
            for (int column = 0; column < columns; ) {
                Spanned cell = at(row, column);
                boolean begins = rows.get(row).contains(cell);
                String merge = cell.rowSpan == 1 ? "" : begins ? "\\clvmgf" : "\\clvmrg";
                column += cell.columnSpan;
                rtf.append(merge).append("\\cellx").append(column * 1000 + random.nextInt(20));
                contents.append("\\intbl ")
                        .append(begins ? cell.text.replace("Ô", "\\u212?") : "")
                        .append("\\cell ");
            }
            rtf.append(contents).append("\\row ");
        }
        return rtf.append("\\pard\\par}").toString();
    }

    private Spanned at(int row, int column) {
        for (int i = row; i >= 0; i--) {
            for (Spanned cell : rows.get(i)) {
                boolean covers =
                        cell.column <= column && column < cell.column + cell.columnSpan && i + cell.rowSpan > row;
                if (covers) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException("a hole at " + row + "/" + column);
    }
}
