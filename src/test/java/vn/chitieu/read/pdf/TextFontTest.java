package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.chitieu.read.pdf.Painted.page;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFontTest {
    @Test
    void aFontsOwnTableTellsTheTexts() {
        assertThat(page("BT /M 10 Tf 10 50 Td <01020304> Tj ET")
                        .mapped("ế", "e\u0302\u0323", " ", "ffi")
                        .text())
                .isEqualTo("ếệ ffi");
    }

    @Test
    void whatTheTableLeavesOutTheEncodingTells() {
        assertThat(page("BT /M 10 Tf 10 50 Td <0142> Tj ET").mapped("Đ").text()).isEqualTo("ĐB");
    }

    @Test
    void whatNothingTellsStaysVisible() {
        Painted painted = page("BT /M 10 Tf 10 50 Td <01410802> Tj ET").mapped("Đ", "\u0000");
        assertThat(painted.text()).isEqualTo("ĐA\uFFFD\uFFFD");
        assertThat(painted.warnings()).contains("page 1: the file does not tell the letters of 2 glyphs");
    }

    @Test
    void textWithoutAFontIsToldOf() {
        Painted painted = page("BT /Absent 10 Tf 10 50 Td (abc) Tj ET");
        assertThat(painted.letters()).isEmpty();
        assertThat(painted.warnings()).contains("page 1: the file does not tell the letters of 3 glyphs");
    }

    @Test
    void codesOfTwoBytesHaveWidthsOfTheirOwn() throws Exception {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        COSArray widths = new COSArray();
        COSArray two = new COSArray();
        two.add(COSInteger.get(200));
        two.add(COSInteger.get(300));
        widths.add(COSInteger.get(1));
        widths.add(two);
        widths.add(COSInteger.get(16));
        widths.add(COSInteger.get(2_000_000_000));
        widths.add(COSInteger.get(700));
        descendant.setItem(COSName.W, widths);
        assertThat(Widths.composite(descendant).of(1)).isCloseTo(0.2f, within(1e-6f));
        assertThat(Widths.composite(descendant).of(2)).isCloseTo(0.3f, within(1e-6f));
        assertThat(Widths.composite(descendant).of(3)).isEqualTo(1f);
        assertThat(Widths.composite(descendant).of(65_535)).isCloseTo(0.7f, within(1e-6f));
        COSDictionary font = new COSDictionary();
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        assertThat(FontSanity.isSane(font)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            beginbfchar <0041> <0111> endbfchar             | 65 | đ
            beginbfchar <41> <00660069> endbfchar           | 65 | fi
            1 beginbfrange <20> <7e> <0040> endbfrange      | 33 | A
            1 beginbfrange <01> <03> [<0061> <1ebf> <0063>] endbfrange | 2 | ế
            2 beginbfrange <01> <03> [<0061> <0062>] <05> <06> <0078> endbfrange | 6 | y
            1 beginbfrange <00> <ffffffff> <0040> endbfrange | 1 | A
            begincodespacerange <41> <42> endcodespacerange | 65 | ''
            beginbfchar <41> endbfchar garbage <41> <42>    | 65 | ''
            beginbfchar <41> <41> endbfchar                 | 65 | A
            """)
    void tablesOfTextsAreRead(String table, int code, String text) {
        byte[] bytes = table.getBytes(StandardCharsets.US_ASCII);
        assertThat(new UnicodeMap(new StreamBytes(bytes, bytes.length, true))
                        .text(code)
                        .orElse(""))
                .isEqualTo(text);
    }
}
