package vn.chitieu.generated.paper;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A paper as a flat OpenDocument spreadsheet: running text in the first column, tables below each other. Figures are
 * numbers with a format or text, as chance has it for the whole sheet.
 */
public final class FlatSheet {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
             xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
             office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:automatic-styles>
            <number:number-style style:name="N0"><number:number number:decimal-places="0"
             number:min-integer-digits="1"/></number:number-style>
            <style:style style:name="n0" style:family="table-cell" style:data-style-name="N0"/>
            <number:text-style style:name="NT"><number:text-content/></number:text-style>
            <style:style style:name="nt" style:family="table-cell" style:data-style-name="NT"/>
            </office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="Biểu">
            """;
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,8}|0");

    private final StringBuilder sheet = new StringBuilder(HEAD);
    private final boolean numbers;

    private FlatSheet(long seed) {
        this.numbers = new Random(seed * 17 + 3).nextInt(3) > 0;
    }

    /** The document. */
    public static String of(Paper paper, long seed) {
        FlatSheet sheet = new FlatSheet(seed);
        paper.blocks().forEach(sheet::print);
        return sheet.sheet
                .append("</table:table></office:spreadsheet></office:body></office:document>\n")
                .toString();
    }

    private void print(Paper.Block block) {
        if (block instanceof Paper.Text text) {
            text.lines().forEach(line -> row(List.of(new Paper.Cell(line))));
        } else if (block instanceof Paper.Grid grid) {
            print(grid);
        }
        row(List.of());
    }

    private void print(Paper.Grid grid) {
        int[] reachesDown = new int[grid.widths().size()];
        for (Paper.Line line : grid.rows()) {
            sheet.append("<table:table-row>");
            int next = 0;
            int column = 0;
            while (column < reachesDown.length) {
                if (reachesDown[column] > 0 || next >= line.cells().size()) {
                    sheet.append(reachesDown[column] > 0 ? "<table:covered-table-cell/>" : "<table:table-cell/>");
                    reachesDown[column] = Math.max(0, reachesDown[column] - 1);
                    column++;
                    continue;
                }
                Paper.Cell cell = line.cells().get(next++);
                cell(cell);
                for (int i = 0; i < cell.columns() && column < reachesDown.length; i++) {
                    sheet.append(i == 0 ? "" : "<table:covered-table-cell/>");
                    reachesDown[column++] = cell.rows() - 1;
                }
            }
            sheet.append("</table:table-row>\n");
        }
    }

    private void row(List<Paper.Cell> cells) {
        sheet.append("<table:table-row>");
        cells.forEach(this::cell);
        sheet.append(cells.isEmpty() ? "<table:table-cell/>" : "").append("</table:table-row>\n");
    }

    private void cell(Paper.Cell cell) {
        boolean number = numbers && WHOLE.matcher(cell.text()).matches();
        sheet.append("<table:table-cell table:style-name=\"")
                .append(number ? "n0" : "nt")
                .append("\"")
                .append(cell.columns() > 1 ? " table:number-columns-spanned=\"" + cell.columns() + "\"" : "")
                .append(
                        cell.rows() > 1 || cell.columns() > 1
                                ? " table:number-rows-spanned=\"" + cell.rows() + "\""
                                : "");
        if (number) {
            sheet.append(" office:value-type=\"float\" office:value=\"").append(cell.text());
        } else if (!cell.text().isEmpty()) {
            sheet.append(" office:value-type=\"string");
        }
        sheet.append(
                        cell.text().isEmpty()
                                ? ">"
                                : "\"><text:p>" + StringEscapeUtils.escapeXml11(cell.text()) + "</text:p>")
                .append("</table:table-cell>");
    }
}
