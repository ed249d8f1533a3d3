package vn.chitieu.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.read.format.UnreadableException;

class DocxReaderTest {
    @Test
    void paragraphsComeInOrderBlankOnesToo() throws UnreadableException {
        Document document = Printed.document(
                new DocxReader(),
                DocxFile.of(text("Một") + "<w:p/>" + text("Hai")).bytes());

        assertThat(document.blocks()).hasSize(3);
        assertThat(document.warnings()).isEmpty();
        assertThat(Printed.of(document)).isEqualTo("> Một\n> Hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {DocxFile.TRANSITIONAL, DocxFile.STRICT})
    void bothDialectsAreRead(String namespace) throws UnreadableException {
        byte[] file = DocxFile.of(namespace, text("Một") + table(row(cell("a"), cell("b"))))
                .bytes();

        assertThat(Printed.of(new DocxReader(), file)).isEqualTo("> Một\ntable 1\na ¦ b");
    }

    @Test
    void textIsComposedAndLosesInvisibleCharacters() throws UnreadableException {
        reads(text("  so\u0301  \u200Bvăn\u00A0bản "), "> só văn bản");
    }

    @Test
    void blanksAtTheEndsOfATextCountOnlyWhereItSaysSo() throws UnreadableException {
        reads(
                "<w:p><w:r><w:t>Số </w:t></w:r><w:r><w:t xml:space='preserve'>25 </w:t></w:r><w:r><w:t>/BC</w:t></w:r></w:p>",
                "> Số25 /BC");
    }

    @Test
    void aTabPartsColumnsOutsideTablesOnly() throws UnreadableException {
        String tabbed = "<w:p><w:r><w:t>UBND</w:t><w:tab/><w:tab/><w:t>Độc lập</w:t><w:tab/></w:r></w:p>";

        reads(tabbed + table(row("<w:tc>" + tabbed + "</w:tc>", cell("b"))), """
                > UBND→Độc lập
                table 1
                UBND Độc lập ¦ b
                """);
    }

    @Test
    void aLineBreakEndsALineOutsideTablesOnlyAndAPageBreakNone() throws UnreadableException {
        String broken =
                "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:br w:type='page'/><w:t>d</w:t></w:r></w:p>";

        reads(broken + table(row("<w:tc>" + broken + "</w:tc>", cell("x"))), """
                > a
                > b
                > c d
                table 1
                a b c d ¦ x
                """);
    }

    @Test
    void paragraphsOfACellAreOneText() throws UnreadableException {
        reads(
                table(row(
                        "<w:tc>" + text("Số văn bản") + "<w:p/>" + text("E-") + text("Office") + "</w:tc>", cell(""))),
                """
                table 1
                Số văn bản E-Office ¦
                """);
    }

    @Test
    void spansFollowTheGrid() throws UnreadableException {
        reads(
                grid(4)
                        + row(spanning("2", "A"), merged("restart", "B"), cell("C"))
                        + row(cell("d"), cell("e"), merged("", ""), cell("f"))
                        + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + spanning("3", "g") + "</w:tr></w:tbl>",
                """
                table 1
                [1x2] A ¦ [2x1] B ¦ C
                d ¦ e ¦ ~ f
                ~ [1x3] g
                """);
    }

    @Test
    void cellsMergedTheOldWayAreOneCell() throws UnreadableException {
        reads(
                grid(3)
                        + row(property("<w:hMerge w:val='restart'/>", "A"), property("<w:hMerge/>", ""), cell("B"))
                        + row(cell("1"), cell("2"), cell("3")) + "</w:tbl>",
                """
                table 1
                [1x2] A ¦ B
                1 ¦ 2 ¦ 3
                """);
    }

    @Test
    void aMergedCellWithoutOneAboveStandsAndHiddenTextUnderAMergeIsTold() throws UnreadableException {
        reads(grid(2) + row(merged("", "x"), cell("y")) + row(merged("", "z"), cell("w")) + "</w:tbl>", """
                table 1
                [2x1] x ¦ y
                ~ w
                ! a cell merged with the one above it holds text of its own, which is not printed
                """);
    }

    @Test
    void gridColumnsOfLessThanTwoMillimetresAreOne() throws UnreadableException {
        String columns = "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='60'/><w:gridCol w:w='3000'/></w:tblGrid>";

        reads(
                "<w:tbl>" + columns + row(cell("1."), spanning("2", "a")) + row(spanning("2", "2."), cell("b"))
                        + "</w:tbl>",
                """
                table 1
                1. ¦ a
                2. ¦ b
                """);
    }

    @Test
    void aNestedTableFollowsTheOneAroundItAndALayoutTableGoes() throws UnreadableException {
        String inner = table(row(cell("a"), cell("b")));

        reads(table(row("<w:tc>" + text("Ngoài") + inner + "<w:p/></w:tc>", cell("c"))), """
                table 1
                Ngoài ¦ c
                table 2
                a ¦ b
                """);
        reads(table(row("<w:tc>" + inner + "<w:p/></w:tc>", cell(""))), "table 1\na ¦ b");
        reads(table(row("<w:tc>" + text("Trên") + inner + text("Dưới") + "</w:tc>")), """
                > Trên
                table 1
                a ¦ b
                > Dưới
                """);
    }

    @Test
    void trackedChangesAreAsIfAccepted() throws UnreadableException {
        reads(
                "<w:p><w:r><w:t>giữ</w:t></w:r><w:del><w:r><w:delText> xóa</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t xml:space='preserve'> thêm</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>"
                        + "<w:moveTo><w:r><w:t xml:space='preserve'> đến</w:t></w:r></w:moveTo></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>nối</w:t></w:r></w:p>" + text("liền"),
                """
                > giữ thêm đến
                > nốiliền
                ! text deleted by tracked changes was left out
                """);
    }

    @Test
    void deletedAndHiddenRowsAndDeletedCellsAreOut() throws UnreadableException {
        reads(
                grid(2) + row(cell("a"), cell("b"))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("xóa") + cell("1") + "</w:tr>"
                        + "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("ẩn") + cell("2") + "</w:tr>"
                        + row(property("<w:cellDel/>", "bỏ"), cell("c")) + "</w:tbl>",
                """
                table 1
                a ¦ b
                c
                ! a table row deleted by tracked changes was left out
                ! a hidden table row was left out
                ! a table cell deleted by tracked changes was left out
                """);
    }

    @Test
    void hiddenTextIsOutByItselfOrByStyleUnlessSwitchedOn() throws UnreadableException {
        DocxFile file = DocxFile.of("<w:p>" + run("<w:vanish/>", "một") + run("<w:rStyle w:val='H'/>", "hai")
                        + run("<w:rStyle w:val='H'/><w:vanish w:val='0'/>", "ba") + "</w:p>")
                .with("styles", "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>");

        assertThat(Printed.of(new DocxReader(), file.bytes())).isEqualTo("> ba\n! hidden text was left out");
    }

    @Test
    void capitalsArePrintedAsCapitals() throws UnreadableException {
        reads(
                "<w:p>" + run("<w:caps/>", "Báo cáo") + run("<w:caps w:val='false'/>", " quý") + "</w:p>",
                "> BÁO CÁOquý");
    }

    @Test
    void t1RaisedDigitsBehindTextAreANoteMarkUnlessAPowerOfMetres() throws UnreadableException {
        String raised = "<w:vertAlign w:val='superscript'/>";

        reads(
                "<w:p>" + run("", "Số hồ sơ") + run(raised, "1") + run(raised, ",2") + run("", ", 120 m")
                        + run(raised, "2") + run("", " và n") + run(raised, "th") + "</w:p><w:p>" + run(raised, "3")
                        + run("", "Chú thích") + "</w:p>",
                """
                > Số hồ sơ, 120 m2và nth
                > 3Chú thích
                """);
    }

    @Test
    void t1TextRaisedByItsPositionIsRaisedToo() throws UnreadableException {
        String raised = "<w:position w:val='8'/><w:sz w:val='19'/>";
        reads("<w:p>" + run("", "39") + run(raised, "1") + run("<w:position w:val='1'/>", "0") + "</w:p>", "> 390");
    }

    @Test
    void contentControlsLinksAndTagsAreWhatTheyHold() throws UnreadableException {
        String control = "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

        reads(
                control.formatted(text("khối"))
                        + "<w:p><w:hyperlink><w:smartTag>" + run("", "liên kết") + "</w:smartTag></w:hyperlink>"
                        + control.formatted(run("", "!")) + "</w:p>"
                        + grid(2) + control.formatted(row(control.formatted(cell("a")), cell("b"))) + "</w:tbl>",
                """
                > khối
                > liên kết!
                table 1
                a ¦ b
                """);
    }

    @Test
    void ofFieldsOnlyTheResultIsPrinted() throws UnreadableException {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";

        reads(
                "<w:p>" + begin + "<w:r><w:instrText> IF </w:instrText></w:r>" + begin + run("", "ẩn") + separate
                        + run("", "trong") + end + separate + run("", "kết quả") + end
                        + "<w:fldSimple w:instr='DATE'>" + run("", " 2025") + "</w:fldSimple></w:p>",
                "> kết quả2025");
    }

    @Test
    void symbolsHyphensAndFormulasAreTheirCharacters() throws UnreadableException {
        reads(
                "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t>E</w:t><w:noBreakHyphen/><w:t>Office</w:t>"
                        + "<w:softHyphen/><w:sym w:font='Symbol' w:char='F0B3'/></w:r></w:p>"
                        + "<w:p><m:oMath><m:f><m:num><m:r><m:t>12</m:t></m:r></m:num><m:den><m:r><m:t>15</m:t></m:r></m:den></m:f></m:oMath></w:p>",
                """
                > ✓E-Office≥
                > 12/15
                """);
    }

    @Test
    void aTextBoxStandsOnceBehindItsAnchor() throws UnreadableException {
        String box = "<w:txbxContent>" + text("Trong hộp") + table(row(cell("a"), cell("b"))) + "</w:txbxContent>";
        String drawing = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        reads("<w:p>" + drawing + run("", "Neo") + "</w:p>" + text("Sau"), """
                > Neo
                > Trong hộp
                table 1
                a ¦ b
                > Sau
                """);
        reads(table(row("<w:tc><w:p>" + drawing + run("", "Neo") + "</w:p></w:tc>", cell("c"))), """
                table 1
                Neo ¦ c
                > Trong hộp
                table 2
                a ¦ b
                """);
    }

    @Test
    void notesThatAreReferredToFollowTheBodyWithoutTheirMarks() throws UnreadableException {
        DocxFile file = DocxFile.of("<w:p>" + run("", "Chữ") + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                        + "<w:del><w:r><w:footnoteReference w:id='3'/></w:r></w:del></w:p>")
                .with("footnotes", note("0", "ngăn") + note("2", "Ghi chú") + note("3", "đã xóa"));

        assertThat(Printed.of(new DocxReader(), file.bytes())).isEqualTo("> Chữ\n> Ghi chú");
    }

    @Test
    void headersComeFirstFootersLastPageNumbersNot() throws UnreadableException {
        String page =
                "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='separate'/><w:t>1</w:t>"
                        + "<w:fldChar w:fldCharType='end'/></w:r>";
        String references =
                "<w:headerReference w:type='%s' r:id='header%d'/><w:footerReference w:type='default' r:id='footer1'/>";
        DocxFile file = DocxFile.of("<w:p><w:pPr><w:sectPr>" + references.formatted("default", 1)
                        + "</w:sectPr></w:pPr>"
                        + run("", "Một") + "</w:p>" + text("Hai") + "<w:sectPr>" + references.formatted("default", 2)
                        + references.formatted("even", 3) + "</w:sectPr>")
                .with("header1", text("SỞ TƯ PHÁP"))
                .with("header2", text("Phụ lục"))
                .with("header3", text("trang chẵn"))
                .with("footer1", "<w:p>" + run("", "Trang ") + page + "</w:p>" + text("Nơi lưu"));

        assertThat(Printed.of(new DocxReader(), file.bytes())).isEqualTo("""
                > SỞ TƯ PHÁP
                > Một
                > Phụ lục
                > Hai
                > Nơi lưu""");
    }

    @Test
    void whatCannotBeReadIsTold() throws UnreadableException {
        reads(text("a") + "<w:altChunk r:id='x'/>", """
                > a
                ! content of another file was not read
                """);
    }

    static String text(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String note(String id, String text) {
        return "<w:footnote w:id='" + id + "'><w:p><w:r><w:footnoteRef/></w:r>" + run("", text) + "</w:p></w:footnote>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String grid(int columns) {
        return "<w:tbl><w:tblGrid>" + "<w:gridCol w:w='1500'/>".repeat(columns) + "</w:tblGrid>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return property("", text);
    }

    private static String spanning(String span, String text) {
        return property("<w:gridSpan w:val='" + span + "'/>", text);
    }

    private static String merged(String value, String text) {
        return property(value.isEmpty() ? "<w:vMerge/>" : "<w:vMerge w:val='" + value + "'/>", text);
    }

    private static String property(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.isEmpty() ? "<w:p/>" : text(text)) + "</w:tc>";
    }

    private static void reads(String body, String expected) throws UnreadableException {
        assertThat(Printed.of(new DocxReader(), DocxFile.of(body).bytes())).isEqualTo(expected.strip());
    }
}
