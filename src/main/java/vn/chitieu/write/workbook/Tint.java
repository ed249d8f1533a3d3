package vn.chitieu.write.workbook;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours by their numbers. */
final class Tint {
    private Tint() {}

    /** Red, green and blue in hexadecimal, {@code 1F3864}. */
    static XSSFColor of(String hexadecimal) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hexadecimal)); // opaque
    }
}
