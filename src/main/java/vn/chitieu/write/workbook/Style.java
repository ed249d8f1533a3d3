package vn.chitieu.write.workbook;

import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** How cells look that hold no number. All hold text as text: whoever edits {@code 6.10} or {@code =1+1} keeps it. */
enum Style {
    /** Printed text and codes. */
    TEXT((style, font) -> {}),
    /** Text on as many lines as it takes. */
    WRAPPED((style, font) -> style.setWrapText(true)),
    /** A sign or a short code. */
    CENTRED((style, font) -> style.setAlignment(HorizontalAlignment.CENTER)),
    /** A date. */
    DAY((style, font) -> style.setAlignment(HorizontalAlignment.CENTER)),
    /** Text that leads somewhere. */
    LINK((style, font) -> {
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(Tint.of("0563C1"));
        style.setAlignment(HorizontalAlignment.CENTER);
    }),
    /** Vietnamese title of a column. */
    TITLE((style, font) -> {
        filled(style, "DCE6F1");
        font.setBold(true);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }),
    /** Name of a column for programs, under its title. */
    NAME((style, font) -> {
        filled(style, "DCE6F1");
        font.setColor(Tint.of("595959"));
        font.setFontHeightInPoints((short) 9);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(Tint.of("8EA9C8"));
    }),
    /** First row of a group. */
    GROUP((style, font) -> {
        filled(style, "F2F2F2");
        font.setBold(true);
    }),
    /** What a page is about. */
    HEADING((style, font) -> {
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        font.setColor(Tint.of("1F3864"));
    });

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda without state
    private final BiConsumer<XSSFCellStyle, XSSFFont> look;

    Style(BiConsumer<XSSFCellStyle, XSSFFont> look) {
        this.look = look;
    }

    /** Makes a style and its font look so. */
    void dress(XSSFCellStyle style, XSSFFont font) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        look.accept(style, font);
    }

    /** Whether text goes on in a next line. */
    boolean wraps() {
        return this == WRAPPED || this == TITLE;
    }

    private static void filled(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(Tint.of(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
