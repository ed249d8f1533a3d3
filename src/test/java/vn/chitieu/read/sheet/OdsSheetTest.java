package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.format.UnreadableException;

/** OpenDocument, written flat so that a test shows what it reads. */
class OdsSheetTest {
    private static final String OPENING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles>
            <style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/>
            </style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">
            """;

    private static final String HEAD = row(text("STT"), text("Chỉ tiêu"), text("Đơn vị"), text("Số liệu"));

    @Test
    void whatIsPrintedIsTurnedIntoVietnamese() throws UnreadableException {
        assertReads(
                HEAD
                        + row(
                                text("1"),
                                text("Tỷ lệ"),
                                text("%"),
                                number("0.9584", "percentage", "<text:p>95.84%</text:p>"))
                        + row(text("2"), text("Số"), text("Hồ sơ"), number("1451", "float", "<text:p>1,451</text:p>"))
                        + row(text("3"), text("Số"), text("Hồ sơ"), number("1451.5", "float", "")),
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Tỷ lệ ¦ % ¦ 95,84%
                1/3: 2 ¦ Số ¦ Hồ sơ ¦ 1.451
                1/4: 3 ¦ Số ¦ Hồ sơ ¦ 1451,5
                """);
    }

    @Test
    void repeatedCellsAndRowsAreExpandedButBlankOnesAreNot() throws UnreadableException {
        assertReads(
                HEAD + "<table:table-row table:number-rows-repeated=\"2\">" + text("1") + text("Số")
                        + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>",
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Số ¦ x ¦ x
                1/3: 1 ¦ Số ¦ x ¦ x
                """);
    }

    @Test
    void notesAndMarksAreNotPrintedAndDrawnTextIsNamed() throws UnreadableException {
        String cell = "<table:table-cell><office:annotation><text:p>ghi nhớ</text:p></office:annotation>"
                + "<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame>"
                + "<text:p>Hồ<text:s text:c=\"2\"/>sơ<text:span text:style-name=\"up\">1</text:span></text:p>"
                + "<text:p>trực tuyến</text:p></table:table-cell>";
        assertReads(row(cell), """
                1/1> Hồ sơ
                1/1> trực tuyến
                ! sheet A: text boxes hold text and are left out
                """);
    }

    @Test
    void filteredRowsAndFormulasWithoutResultAreNamed() throws UnreadableException {
        String formula = "<table:table-cell table:formula=\"of:=1+1\"/>";
        assertReads(
                HEAD
                        + row(text("1"), text("Số"), text("Hồ sơ"), formula)
                        + row(text("2"), text("Số"), text("Hồ sơ"), text("5"))
                                .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")
                        + row(text("3"), text("Số"), text("Hồ sơ"), text("6")),
                """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                1/2: 1 ¦ Số ¦ Hồ sơ ¦\s
                1/4: 3 ¦ Số ¦ Hồ sơ ¦ 6
                ! sheet A: hidden rows hold text and are left out: 3
                ! sheet A: formulas without a stored result count as blank: D2
                """);
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String value, String type, String printed) {
        return "<table:table-cell office:value-type=\"%s\" office:value=\"%s\">%s</table:table-cell>"
                .formatted(type, value, printed);
    }

    private static void assertReads(String rows, String text) throws UnreadableException {
        String file = OPENING + rows + "</table:table></office:spreadsheet></office:body></office:document>";
        assertThat(SheetText.of(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.strip());
    }
}
