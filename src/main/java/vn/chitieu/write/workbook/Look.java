package vn.chitieu.write.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook's cells. A workbook bears only so many: each is made once. */
final class Look {
    /** More decimals than that are not shown; the cell holds them all the same. */
    private static final int MOST_DECIMALS = 10;

    private static final String AS_TEXT = "@";
    private static final String AS_DAY = "dd/mm/yyyy";
    private static final String WHOLE = "#,##0";
    /** Quoted, so that it is print and not the percentage of a fraction: the cell holds 95.84 and shows 95.84 %. */
    private static final String PERCENT = "\" %\"";

    private final XSSFWorkbook book;
    private final Map<Style, CellStyle> styles = new EnumMap<>(Style.class);
    private final Map<String, CellStyle> numbers = new HashMap<>();

    Look(XSSFWorkbook book) {
        this.book = book;
        for (Style style : Style.values()) {
            XSSFFont font = book.createFont();
            XSSFCellStyle made = formatted(style == Style.DAY ? AS_DAY : AS_TEXT);
            style.dress(made, font);
            made.setFont(font);
            styles.put(style, made);
        }
    }

    /** How a cell without number looks. */
    CellStyle of(Style style) {
        return styles.getOrDefault(style, book.getCellStyleAt(0));
    }

    /**
     * A number with thousands apart and its printed precision.
     *
     * @param decimals digits behind the point
     * @param percent whether it is a rate in percent
     */
    CellStyle number(int decimals, boolean percent) {
        int shown = Math.max(0, Math.min(decimals, MOST_DECIMALS));
        String format = WHOLE + (shown == 0 ? "" : "." + "0".repeat(shown)) + (percent ? PERCENT : "");
        return numbers.computeIfAbsent(format, this::rightwards);
    }

    /** A figure does not touch what stands in the next column. */
    private XSSFCellStyle rightwards(String format) {
        XSSFCellStyle style = formatted(format);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
