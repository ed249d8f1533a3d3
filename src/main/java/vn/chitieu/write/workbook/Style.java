package vn.chitieu.write.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How cells look that hold no number. All hold text as text: whoever edits {@code 6.10} or {@code =1+1} keeps it. */
enum Style {
    /** Printed text and codes. */
    TEXT,
    /** Text on as many lines as it takes. */
    WRAPPED,
    /** A sign or a short code. */
    CENTRED,
    /** A date. */
    DAY,
    /** Text that leads somewhere. */
    LINK,
    /** Vietnamese title of a column. */
    TITLE,
    /** Name of a column for programs, under its title. */
    NAME,
    /** First row of a group. */
    GROUP,
    /** What a page is about. */
    HEADING;

    private static final String HEADER_COLOUR = "DCE6F1";

    /** Makes a style and its font look so. */
    void dress(XSSFCellStyle style, XSSFFont font) {
        style.setVerticalAlignment(this == TITLE ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(wraps());
        switch (this) {
            case CENTRED, DAY -> style.setAlignment(HorizontalAlignment.CENTER);
            case LINK -> dressLink(style, font);
            case TITLE -> fill(style, font, HEADER_COLOUR);
            case NAME -> dressName(style, font);
            case GROUP -> fill(style, font, "F2F2F2");
            case HEADING -> dressHeading(font);
            case TEXT, WRAPPED -> {}
        }
    }

    private static void dressLink(XSSFCellStyle style, XSSFFont font) {
        style.setAlignment(HorizontalAlignment.CENTER);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(Tint.of("0563C1"));
    }

    private static void dressName(XSSFCellStyle style, XSSFFont font) {
        fill(style, font, HEADER_COLOUR);
        font.setBold(false);
        font.setColor(Tint.of("595959"));
        font.setFontHeightInPoints((short) 9);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Tint.of("8EA9C8"));
    }

    private static void dressHeading(XSSFFont font) {
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        font.setColor(Tint.of("1F3864"));
    }

    private static void fill(XSSFCellStyle style, XSSFFont font, String colour) {
        font.setBold(true);
        style.setFillForegroundColor(Tint.of(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Whether text goes on in a next line. */
    boolean wraps() {
        return this == WRAPPED || this == TITLE;
    }
}
