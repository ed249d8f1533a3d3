package vn.chitieu.hostile;

import static vn.chitieu.observation.DocumentStatus.CORRUPT;
import static vn.chitieu.observation.DocumentStatus.EMPTY;
import static vn.chitieu.observation.DocumentStatus.NEEDS_OCR;
import static vn.chitieu.observation.DocumentStatus.NO_INDICATOR_TABLE;
import static vn.chitieu.observation.DocumentStatus.TOO_LARGE;
import static vn.chitieu.observation.DocumentStatus.UNSUPPORTED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import vn.chitieu.hostile.OfficeFiles.Body;
import vn.chitieu.observation.DocumentStatus;

/** Files made to exhaust whoever reads them, and what may become of them. */
@SuppressWarnings("ImmutableEnumChecker") // Suppliers without state, a copied set.
enum Bomb {
    DOCX_PACKED_A_THOUSANDFOLD(() -> OfficeFiles.docx(Body.repeated(Pieces.PARAGRAPH_1_KB, 600_000)), TOO_LARGE),
    DOCX_BLANKS_PACKED_A_THOUSANDFOLD(() -> OfficeFiles.docx(Body.repeated(" ".repeat(1_024), 600_000)), TOO_LARGE),
    DOCX_ONE_LONG_TEXT(
            () -> OfficeFiles.docx(Body.repeated(Pieces.KB, 600_000).inside("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")),
            TOO_LARGE),
    DOCX_A_MILLION_ROWS(
            () -> OfficeFiles.docx(Body.repeated(Pieces.DOCX_ROW, 1_000_000).inside("<w:tbl>", "</w:tbl>")), TOO_LARGE),
    DOCX_TABLES_IN_TABLES(
            () -> OfficeFiles.docx(Body.nested(
                    "<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", 100_000)),
            TOO_LARGE,
            CORRUPT,
            NO_INDICATOR_TABLE),
    DOCX_SPANS_OF_A_BILLION(
            () -> OfficeFiles.docx(Body.repeated(
                            "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000000\"/></w:tcPr><w:p><w:r><w:t>x</w:t></w:r>"
                                    + "</w:p></w:tc></w:tr>",
                            1_000)
                    .inside("<w:tbl>", "</w:tbl>")),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    DOCX_LAUGHS(() -> OfficeFiles.docx(Pieces.laughs("<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>")), CORRUPT, TOO_LARGE),
    XLSX_PACKED_A_THOUSANDFOLD(() -> OfficeFiles.xlsx(Body.repeated(Pieces.SHEET_ROW_1_KB, 600_000)), TOO_LARGE),
    XLSX_A_MILLION_ROWS(
            () -> OfficeFiles.xlsx(Body.repeated("<row><c t=\"inlineStr\"><is><t>1.1.</t></is></c></row>", 1_000_000)),
            TOO_LARGE),
    XLSX_A_MILLION_BLANK_ROWS(
            () -> OfficeFiles.xlsx(Body.repeated("<row><c/><c/></row>", 1_000_000)),
            TOO_LARGE,
            NO_INDICATOR_TABLE,
            EMPTY),
    XLSX_CORNERS_FAR_APART(
            () -> OfficeFiles.xlsx(Body.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                    + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>")),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    XLSX_EVERYTHING_MERGED(
            () -> OfficeFiles.xlsx(
                    Body.of("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>"
                            + "<mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"),
                    Body.of("")),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    XLSX_LONG_SHARED_TEXT_MANY_TIMES(
            () -> OfficeFiles.xlsx(
                    Body.repeated("<row><c t=\"s\"><v>0</v></c></row>", 100_000).inside("<sheetData>", "</sheetData>"),
                    Body.repeated(Pieces.KB, 1_000).inside("<si><t>", "</t></si>")),
            TOO_LARGE),
    XLSX_SHARED_TEXTS_WITHOUT_END(
            () -> OfficeFiles.xlsx(
                    Body.of("<sheetData/>"), Body.repeated("<si><t>" + Pieces.KB + "</t></si>", 600_000)),
            TOO_LARGE,
            EMPTY,
            NO_INDICATOR_TABLE),
    XLSX_LAUGHS(
            () -> OfficeFiles.xlsx(Pieces.laughs("<row><c t=\"inlineStr\"><is><t>&l9;</t></is></c></row>")),
            CORRUPT,
            TOO_LARGE),
    ODT_PACKED_A_THOUSANDFOLD(
            () -> OfficeFiles.odt(Body.repeated("<text:p>" + Pieces.KB + "</text:p>", 600_000)), TOO_LARGE),
    ODT_A_BILLION_BLANKS(
            () -> OfficeFiles.odt(Body.of("<text:p>x<text:s text:c=\"1000000000\"/>y</text:p>")),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    ODT_TABLES_IN_TABLES(
            () -> OfficeFiles.odt(Body.nested(
                    "<table:table><table:table-row><table:table-cell>",
                    "<text:p>x</text:p></table:table-cell></table:table-row></table:table>",
                    50_000)),
            TOO_LARGE,
            CORRUPT,
            NO_INDICATOR_TABLE),
    ODT_LAUGHS(() -> OfficeFiles.odt(Pieces.laughs("<text:p>&l9;</text:p>")), CORRUPT, TOO_LARGE),
    FODT_LAUGHS(() -> OfficeFiles.fodt(Pieces.laughs("<text:p>&l9;</text:p>")), CORRUPT, TOO_LARGE),
    ODS_A_CELL_REPEATED_OVER_THE_SHEET(
            () -> OfficeFiles.ods(Body.of("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
                    + "</table:table-row>")),
            TOO_LARGE),
    ODS_A_BLANK_REPEATED_OVER_THE_SHEET(
            () -> OfficeFiles.ods(Body.of("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
                    + " table:number-columns-repeated=\"2000000000\"/></table:table-row>")),
            TOO_LARGE,
            EMPTY,
            NO_INDICATOR_TABLE),
    ODS_LAUGHS(
            () -> OfficeFiles.ods(Pieces.laughs(
                    "<table:table-row><table:table-cell><text:p>&l9;</text:p></table:table-cell></table:table-row>")),
            CORRUPT,
            TOO_LARGE),
    HTML_A_MILLION_ROWS(() -> ascii("<html><table>" + "<tr><td>1.1.<td>x".repeat(1_000_000)), TOO_LARGE),
    HTML_ELEMENTS_IN_ELEMENTS(
            () -> ascii("<html>" + "<div>".repeat(1_000_000) + "x"), TOO_LARGE, CORRUPT, NO_INDICATOR_TABLE),
    HTML_TABLES_IN_TABLES(
            () -> ascii("<html>" + "<table><tr><td>x".repeat(100_000)), TOO_LARGE, CORRUPT, NO_INDICATOR_TABLE),
    HTML_SPANS_OF_A_BILLION(
            () -> ascii("<html><table>" + "<tr><td colspan=1000000000 rowspan=1000000000>x".repeat(10_000)),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    XHTML_LAUGHS(
            () -> ascii("<?xml version=\"1.0\"?>" + Pieces.laughs("").doctype() + "<html><body>&l9;</body></html>"),
            CORRUPT,
            TOO_LARGE,
            NO_INDICATOR_TABLE,
            UNSUPPORTED),
    RTF_A_MILLION_ROWS(
            () -> ascii("{\\rtf1 " + "\\trowd\\cellx100\\cellx200 1.1.\\cell x\\cell\\row\n".repeat(1_000_000) + "}"),
            TOO_LARGE),
    RTF_GROUPS_IN_GROUPS(
            () -> ascii("{\\rtf1 " + "{".repeat(1_000_000) + "x" + "}".repeat(1_000_001)),
            TOO_LARGE,
            CORRUPT,
            NO_INDICATOR_TABLE),
    RTF_TABLES_IN_TABLES(
            () -> ascii("{\\rtf1 \\trowd\\cellx100 " + "\\itap1000000\\intbl x\\nestcell\\nestrow ".repeat(10_000)
                    + "\\cell\\row}"),
            TOO_LARGE,
            CORRUPT,
            NO_INDICATOR_TABLE),
    RTF_A_HUNDRED_THOUSAND_COLUMNS(
            () -> ascii("{\\rtf1 "
                    + ("\\trowd" + "\\cellx100".repeat(100_000) + "x\\cell".repeat(1_000) + "\\row").repeat(10)
                    + "}"),
            TOO_LARGE,
            CORRUPT,
            NO_INDICATOR_TABLE),
    RTF_BYTES_WITHOUT_END(() -> ascii("{\\rtf1 x\\bin2147483647 x}"), CORRUPT, NO_INDICATOR_TABLE),
    TEXT_A_MILLION_ROWS(() -> ascii("1.1.\tx\n".repeat(1_000_000)), TOO_LARGE),
    TEXT_OF_MARKS(() -> ascii("<*_|&#[".repeat(1_000_000)), TOO_LARGE, NO_INDICATOR_TABLE),
    TEXT_OF_BLANKS(() -> ascii(" ".repeat(20_000_000)), EMPTY, TOO_LARGE),
    PDF_A_MILLION_GLYPHS(
            () -> PortableFiles.page("BT /F1 9 Tf 20 400 Td (tong so ho so) Tj ET\n", 100_000),
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    PDF_PACKED_A_THOUSANDFOLD(() -> PortableFiles.page("BT /F1 9 Tf (x) Tj ET\n".repeat(50), 600_000), TOO_LARGE),
    PDF_A_MILLION_RULES(
            () -> PortableFiles.page("20 20 m 400 20 l S\n", 1_000_000), TOO_LARGE, NEEDS_OCR, NO_INDICATOR_TABLE),
    PDF_A_FORM_THAT_DRAWS_ITSELF(
            () -> PortableFiles.page("/X1 Do\n", 1_000), TOO_LARGE, NEEDS_OCR, NO_INDICATOR_TABLE, CORRUPT, EMPTY),
    PDF_FORMS_THAT_DOUBLE(
            () -> PortableFiles.doublingForms(30), TOO_LARGE, NEEDS_OCR, NO_INDICATOR_TABLE, CORRUPT, EMPTY),
    PDF_A_PICTURE_OF_TEN_GIGAPIXELS(
            () -> PortableFiles.page("q 595 0 0 842 0 0 cm /I1 Do Q\n", 1), NEEDS_OCR, NO_INDICATOR_TABLE, EMPTY),
    PDF_STATES_THAT_NEVER_END(
            () -> PortableFiles.page("q\n", 5_000_000), TOO_LARGE, NEEDS_OCR, NO_INDICATOR_TABLE, CORRUPT, EMPTY),
    PDF_PAGES_THAT_HOLD_THEMSELVES(
            () -> PortableFiles.of(
                    "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>>"),
            CORRUPT,
            EMPTY,
            TOO_LARGE,
            NO_INDICATOR_TABLE),
    PDF_LISTS_IN_LISTS(
            () -> PortableFiles.of(
                    "<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(1_000_000) + ">>", "<</Type/Pages/Kids[]/Count 0>>"),
            CORRUPT,
            EMPTY,
            TOO_LARGE,
            NO_INDICATOR_TABLE);

    /** What the bombs repeat. */
    private static final class Pieces {
        static final String KB =
                "tong so ho so da giai quyet dung han ".repeat(28).substring(0, 1_024);
        static final String PARAGRAPH_1_KB = "<w:p><w:r><w:t>" + KB + "</w:t></w:r></w:p>";
        static final String DOCX_ROW = "<w:tr><w:tc><w:p><w:r><w:t>1.1.</w:t></w:r></w:p></w:tc></w:tr>";
        static final String SHEET_ROW_1_KB = "<row><c t=\"inlineStr\"><is><t>" + KB + "</t></is></c></row>";

        private Pieces() {}

        /** Entities that hold each other tenfold: the last is a billion letters. */
        static Body laughs(String content) {
            StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"hahahahaha\">");
            for (int i = 1; i < 10; i++) {
                doctype.append("<!ENTITY l").append(i).append(" \"");
                doctype.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
            }
            return new Body(doctype.append("]>").toString(), content, "", 0, "");
        }
    }

    private final Supplier<byte[]> file;
    private final Set<DocumentStatus> outcomes;

    Bomb(Supplier<byte[]> file, DocumentStatus... outcomes) {
        this.file = file;
        this.outcomes = Set.copyOf(Arrays.asList(outcomes));
    }

    byte[] file() {
        return file.get();
    }

    Set<DocumentStatus> outcomes() {
        return outcomes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
