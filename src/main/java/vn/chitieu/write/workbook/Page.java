package vn.chitieu.write.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of the workbook while it is written, row after row. */
final class Page {
    /** Rows of a header. */
    static final int HEADER = 2;

    /** Letters that a printed page is wide; columns beyond it are not printed. */
    private static final int PRINTED = 240;

    private static final int LETTER = 256;
    private static final int PADDING = 200;

    private final SXSSFSheet sheet;
    private final Look look;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private List<Head> heads = List.of();
    private int rows;

    Page(SXSSFSheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        printed();
    }

    private void printed() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * Writes the header, which stays in view and is printed on each page.
     *
     * @param fixed columns at the left that stay in view, too
     */
    void begin(List<Head> columns, int fixed) {
        heads = List.copyOf(columns);
        for (int i = 0; i < heads.size(); i++) {
            width(i, heads.get(i).width());
        }
        head(Head::title, Style.TITLE); // a row is written before the next begins
        head(Head::name, Style.NAME);
        sheet.createFreezePane(fixed, HEADER);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADER - 1, -1, -1));
    }

    private void head(Function<Head, String> text, Style style) {
        CellWriter cells = next();
        for (int i = 0; i < heads.size(); i++) {
            cells.head(i, text.apply(heads.get(i)), style);
        }
    }

    /** Makes a column as wide as so many letters. */
    void width(int column, int letters) {
        sheet.setColumnWidth(column, letters * LETTER + PADDING);
        widths.put(column, letters);
    }

    /** Begins the next row. */
    CellWriter next() {
        return new CellWriter(sheet.createRow(rows++), look, widths);
    }

    /** Begins the next row as part of the group that the last row not of one leads. */
    CellWriter nextOfGroup() {
        CellWriter cells = next();
        sheet.setRowOutlineLevel(rows - 1, 1);
        return cells;
    }

    /** Leaves a row empty. */
    void skip() {
        rows++;
    }

    /** Number of rows so far, those of the header too. */
    int rows() {
        return rows;
    }

    /** The streamed sheet. */
    SXSSFSheet sheet() {
        return sheet;
    }

    /**
     * Puts filters under the header and colours over the rows; for when all rows and sheets are there.
     *
     * @param last number of the last row that is filtered and coloured
     */
    void frame(int last) {
        int end = Math.max(last, HEADER) - 1;
        sheet.setAutoFilter(new CellRangeAddress(HEADER - 1, end, 0, heads.size() - 1));
        if (last > HEADER) {
            Colours.over(sheet, heads, HEADER, end);
            CellRangeAddress all = new CellRangeAddress(HEADER, end, 0, heads.size() - 1);
            XSSFSheet stored = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
            stored.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        }
        int number = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setPrintArea(number, 0, lastPrinted(), 0, end);
    }

    /**
     * Colours cells below the header and right of some columns.
     *
     * @param first first column, from 0
     * @param formula what has to hold for a cell, as of the first
     */
    void colour(int first, String formula, Mark mark) {
        if (rows > HEADER && first < heads.size()) {
            CellRangeAddress cells = new CellRangeAddress(HEADER, rows - 1, first, heads.size() - 1);
            Colours.colour(sheet, new CellRangeAddress[] {cells}, formula, mark);
        }
    }

    private int lastPrinted() {
        int column = 0;
        for (int width = 0; column < heads.size() && width + heads.get(column).width() <= PRINTED; column++) {
            width += heads.get(column).width();
        }
        return Math.max(column, 1) - 1;
    }
}
