package vn.chitieu.write.workbook;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.chitieu.tabular.CellText;

/**
 * Fills the cells of one row; numbered rules of what a cell may hold:
 *
 * <ol>
 *   <li>Text is text, never a formula, on one line as in the CSV files; what XML has no letter for becomes {@code ?}.
 *   <li>Text longer than a cell holds is cut, and the cell says how much is missing.
 *   <li>{@code _x0041_} stays what it is, though spreadsheets have it for a letter's number.
 *   <li>A number of more than 15 digits, which a spreadsheet would round, is text.
 *   <li>A date before 1901 is text: spreadsheets disagree on how to count those days.
 *   <li>The only formulas are links ({@link LinkFormula}), made of nothing that a document says.
 * </ol>
 */
final class CellWriter {
    private static final int DIGITS = 15;
    private static final int FIRST_YEAR = 1901;
    /** Points that a line of text is high. */
    private static final float LINE = 15;

    private static final float GAP = 1;
    /** A row is not higher than a screen. */
    private static final int MOST_LINES = 20;

    private final Row row;
    private final Look look;
    private final Map<Integer, Integer> widths;
    private int lines = 1;

    /**
     * The cells of a row.
     *
     * @param widths letters that the columns are wide
     */
    CellWriter(Row row, Look look, Map<Integer, Integer> widths) {
        this.row = row;
        this.look = look;
        this.widths = widths;
    }

    /** Text, or nothing where it is empty. */
    void text(int column, String text, Style style) {
        if (!text.isEmpty()) {
            head(column, text, style);
        }
    }

    /** A cell of a header, coloured even where it is empty. */
    void head(int column, String text, Style style) {
        cell(column, style).setCellValue(SheetText.of(CellText.line(text)));
        if (style.wraps()) {
            makeRoom(Wrapping.lines(text, widths.getOrDefault(column, Integer.MAX_VALUE)));
        }
    }

    /** Makes the row as high as its highest cell: programs that open it then need not measure thousands of texts. */
    private void makeRoom(int needed) {
        if (needed > lines) {
            lines = Math.min(needed, MOST_LINES);
            row.setHeightInPoints(lines * LINE + GAP);
        }
    }

    /** A number (rule 4). */
    void number(int column, BigDecimal number, boolean percent) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            text(column, number.toPlainString(), Style.TEXT);
        } else {
            Cell cell = row.createCell(column);
            cell.setCellStyle(look.number(number.scale(), percent));
            cell.setCellValue(number.doubleValue());
        }
    }

    /** A number of things. */
    void count(int column, int count) {
        number(column, BigDecimal.valueOf(count), false);
    }

    /** A date (rule 5). */
    void day(int column, LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            text(column, day.toString(), Style.TEXT);
        } else {
            cell(column, Style.DAY).setCellValue(day);
        }
    }

    /** Text that leads to a document; plain text where a formula cannot hold the way. */
    void link(int column, URI target, String title) {
        LinkFormula.of(target, title)
                .ifPresentOrElse(
                        formula -> {
                            Cell cell = cell(column, Style.LINK);
                            cell.setCellFormula(formula.text());
                            cell.setCellValue(title);
                        },
                        () -> text(column, title, Style.CENTRED));
    }

    private Cell cell(int column, Style style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(look.of(style));
        return cell;
    }
}
