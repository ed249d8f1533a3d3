package vn.chitieu.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.Printed;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

class RtfReaderTest {
    private final RtfReader reader = new RtfReader();

    @Test
    void readsWhatWordWritesForATableWithMergedCells() throws UnreadableException {
        String rtf = """
                {\\rtf1\\adeflang1025\\ansi\\ansicpg1258\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 020206}Times New Roman;}}
                {\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql \\fs24 Normal;}}{\\info{\\title Bao cao}}
                \\trowd \\irow0\\irowband0\\ltrrow\\ts11\\trgaph108\\trleft-108\\trftsWidth1\\trautofit1\\clvmgf\\clvertalt\\clbrdrt\\brdrs\\brdrw10 \\cltxlrtb\\clftsWidth3\\clwWidth700 \\cellx592\\clvmgf\\cellx5000\\cellx8000
                \\pard\\plain \\ql\\intbl {\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 STT\\cell Ch\\u7881\\'3f ti\\u234\\'eau\\cell K\\u7871\\'3ft qu\\u7843\\'3f\\cell }
                \\pard \\ql\\intbl {\\trowd \\irow0\\trleft-108\\clvmgf\\cellx592\\clvmgf\\cellx5000\\clmgf\\cellx6500\\clmrg\\cellx8000\\row }
                \\trowd \\trleft-108\\clvmrg\\cellx590\\clvmrg\\cellx5003\\cellx6500\\cellx8000
                \\pard\\intbl \\cell \\cell \\u272\\'d0\\u417\\'f5n v\\u7883\\'3f\\cell S\\u7889\\'3f\\cell \\row
                \\pard\\plain \\par }
                """;
        assertThat(Printed.of(reader, rtf)).isEqualTo("""
                        table 1
                        | STT{1x2} | Chỉ tiêu{1x2} | Kết quả{2x1} |
                        | @3 Đơn vị | Số |
                        """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a unicode escape skips its fallback             | \\u7913?ng                       | ứng
                    a fallback of two characters                    | \\uc2 \\u7913\\'88\\'ef x        | ứ x
                    a fallback of none                              | \\uc0\\u7913 ng                  | ứng
                    a private character is a bullet                  | \\u-3913 ?x                      | •x
                    a fallback that is a word                       | \\u8211\\endash x                | –x
                    a group ends the fallback                       | {\\u7913}ng                      | ứng
                    letters of the file's code page                 | Vi\\'ea\\'f2t                    | Việt
                    letters of a font's code page                   | {\\f1 \\'c6}                     | Ж
                    a symbol font's bullet                          | {\\f2\\'b7} x                    | • x
                    blanks and hyphens that do not break            | a\\~b\\_c\\-d                    | a b-cd
                    braces and backslashes                          | \\{a\\}\\\\                      | {a}\\
                    a superscript footnote mark goes                | s\\'f4{\\super 1} x              | sô x
                    but not the power of a unit                     | 5 m{\\super 2} x                 | 5 m2 x
                    capitals                                        | {\\caps abc}d                    | ABCd
                    the version in Unicode, not the other one       | {\\upr{ab?}{\\*\\ud{ab\\u7913?}}}| abứ
                    an unknown destination                          | a{\\*\\nobody knows}b            | ab
                    a field's result without its instruction        | {\\field{\\*\\fldinst REF x}{\\fldrslt 12}} | 12
                    an automatic number as printed                  | {\\listtext\\pard 1.2.\\tab}text | 1.2. text
                    a bookmark                                      | {\\*\\bkmkstart b}a{\\*\\bkmkend b} | a
                    a picture                                       | a{\\pict\\wmetafile8 0100{x}}b   | ab
                    binary data that looks like RTF                 | a\\bin3 }}}b                     | ab
                    numbers without end                             | a\\fs99999999999999999999 b      | ab
                    words without end                               | a\\abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz b | ab
                    """)
    void prints(String rule, String body, String printed) throws UnreadableException {
        String head = "{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fcharset163 Times New Roman;}"
                + "{\\f1\\fcharset204 Arial;}{\\f2\\fnil Symbol;}}";
        assertThat(Printed.of(reader, head + body + "\\par}")).as(rule).isEqualTo(printed + "\n");
    }

    @Test
    void leavesOutWhatIsNotShownAndSaysSo() throws UnreadableException {
        assertThat(Printed.of(reader, "{\\rtf1 a{\\v secret}b{\\deleted gone\\par}c\\par}"))
                .isEqualTo("""
                        ab c
                        ! hidden text was left out
                        ! text deleted by tracked changes was left out
                        """);
    }

    @Test
    void putsHeadersFirstAndNotesAndFootersLastWithoutPageNumbers() throws UnreadableException {
        String rtf = """
                {\\rtf1{\\header\\pard Bi\\u7875?u m\\u7851?u\\par}
                {\\footer\\pard - {\\field{\\*\\fldinst { PAGE }}{\\fldrslt 2}} -\\par Trang cu\\u7889?i\\par}
                Tr\\u432?\\u7899?c{\\super\\chftn{\\*\\footnote\\pard{\\super\\chftn} L\\u361?y k\\u7871?\\par}} sau\\par
                M\\u7909?c hai\\par}
                """;
        assertThat(Printed.of(reader, rtf)).isEqualTo("""
                        Biểu mẫu
                        Trước sau
                        Mục hai
                        Lũy kế
                        Trang cuối
                        """);
    }

    @Test
    void putsATextBoxBehindItsParagraphOnce() throws UnreadableException {
        String rtf = """
                {\\rtf1 Truoc {\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard Trong khung\\par}}
                {\\shprslt{\\*\\do\\dobxpage{\\dptxbxtext\\pard Trong khung\\par}}}}sau\\par cuoi\\par}
                """;
        assertThat(Printed.of(reader, rtf)).isEqualTo("Truoc sau\nTrong khung\ncuoi\n");
    }

    @Test
    void putsANestedTableBehindTheOneAroundIt() throws UnreadableException {
        String rtf = """
                {\\rtf1\\trowd\\cellx2000\\cellx6000\\pard\\intbl ngoai\\cell
                \\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}
                c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}
                \\pard\\intbl sau\\cell\\row\\pard het\\par}
                """;
        assertThat(Printed.of(reader, rtf)).isEqualTo("""
                        table 1
                        | ngoai | sau |
                        table 2
                        | a | b |
                        | c | d |
                        het
                        """);
    }

    @Test
    void readsRowsThatBeginFurtherRightAndRowsWithoutDefinitionOrWordOfTables() throws UnreadableException {
        String rtf = "{\\rtf1\\trowd\\cellx1000\\cellx2000 a\\cell b\\cell\\row"
                + "\\trowd\\trleft1000\\cellx2000 c\\cell\\row"
                + "\\trowd\\cellx1000\\cellx2000 d\\par e\\cell f\\cell g\\cell\\row\\pard}";
        assertThat(Printed.of(reader, rtf)).isEqualTo("""
                        table 1
                        | a | b |
                        | @2 c |
                        | d e | f | g |
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {\\rtf1 }                        | EMPTY: there is no text in it
                    {\\rtf1{\\pict 00}}              | NEEDS_OCR: there are only pictures in it
                    no RTF                           | CORRUPT: it does not begin as RTF does
                    """)
    void saysWhatBecomesOfWhatCannotBeRead(String rtf, String outcome) {
        assertThat(Printed.outcome(reader, rtf.getBytes(StandardCharsets.US_ASCII), Limits.DEFAULT))
                .isEqualTo(outcome);
    }

    @Test
    void readsBehindBlanksAndUpToTheEndOfACutFile() throws UnreadableException {
        assertThat(Printed.of(reader, "\r\n  {\\rtf1\\trowd\\cellx9\\cellx99 a\\cell b"))
                .isEqualTo("""
                        table 1
                        | a | b |
                        ! the file is cut off; what stands before is read
                        """);
    }

    @Test
    void neverFailsOtherwiseHoweverTheFileIsCutOrDamaged() {
        byte[] whole =
                ("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset163 A;}}{\\header h\\par}\\trowd\\clvmgf\\cellx90\\clmgf\\cellx900"
                                + "\\clmrg\\cellx999\\pard\\intbl a\\cell{\\field{\\*\\fldinst P}{\\fldrslt 1}}\\cell\\u7913?\\cell"
                                + "\\row{\\shp{\\*\\shpinst{\\shptxt x\\par}}}\\itap2 n\\nestcell{\\*\\nesttableprops\\trowd\\cellx9"
                                + "\\nestrow}\\pard\\bin2 xx{\\super 1}\\par}")
                        .getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(6); j > 0; j--) {
                damaged[5 + random.nextInt(whole.length - 5)] = (byte) "{}\\*'09-acx ".charAt(random.nextInt(12));
            }
            byte[] cut = java.util.Arrays.copyOf(damaged, 5 + random.nextInt(whole.length - 4));
            assertThat(Printed.outcome(reader, cut, Limits.DEFAULT)).isNotEmpty();
        }
    }

    @Test
    void isNotOverwhelmedByNestedGroupsRowsOrCells() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(bomb("{", 1_000_000, "a")).isEqualTo("a\n! the file is cut off; what stands before is read\n");
            assertThat(bomb("{", 3_000_000, "a")).startsWith("TOO_LARGE: more than 2000000 groups");
            assertThat(bomb("\\cell\\row", 300_000, "")).isEqualTo("TOO_LARGE: more than 200000 rows (--max-rows)");
            assertThat(bomb("\\cell", 300_000, "\\row")).isEqualTo("TOO_LARGE: more than 2000 columns");
            assertThat(bomb("\\cell", 1_100_000, "\\row")).isEqualTo("TOO_LARGE: more than 1000000 cells");
            assertThat(bomb("\\itap99999 a\\nestcell", 10, "\\par}")).contains("| a | a | a |");
            assertThat(bomb("\\bin2000000000 ", 1, "a}")).startsWith("EMPTY");
        });
    }

    private String bomb(String piece, int times, String end) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\\rtf1 ".getBytes(StandardCharsets.US_ASCII));
        byte[] repeated = piece.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < times; i++) {
            bytes.writeBytes(repeated);
        }
        bytes.writeBytes((" " + end).getBytes(StandardCharsets.US_ASCII));
        return Printed.outcome(reader, bytes.toByteArray(), Limits.DEFAULT);
    }
}
