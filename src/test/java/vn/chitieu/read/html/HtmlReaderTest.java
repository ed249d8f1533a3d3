package vn.chitieu.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.Printed;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

class HtmlReaderTest {
    private final HtmlReader reader = new HtmlReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    white space is one blank              | <p>a   b&nbsp;c</p>                                     | a b c
                    entities                              | <p>S&#7889; li&ecirc;u &gt; 5</p>                       | Số liêu > 5
                    scripts, styles, comments, the head   | <title>no</title><script>no</script><style>p{}</style><!-- no -->a | a
                    a superscript footnote mark goes      | a<sup>[1]</sup><a href="#_ftn1">[1]</a>                 | a
                    but not the power of a unit           | 5 km<sup>2</sup>                                        | 5 km2
                    nor other raised text                 | 1<sup>st</sup>                                          | 1st
                    struck text stays                     | a<s>b</s><strike>c</strike>                             | abc
                    capitals                              | <span style="text-transform: uppercase">tỷ lệ</span> x  | TỶ LỆ x
                    capitals by a class                   | <style>.u {text-transform:uppercase}</style><b class="x u">a</b> | A
                    a number that Word wrote              | <p style="mso-list:l0 level1"><![if !supportLists]><span style="mso-list:Ignore">1.2.<span>&nbsp;&nbsp; </span></span><![endif]>Tỷ lệ</p> | 1.2. Tỷ lệ
                    an input's value                      | <input value="95,84"><input type=hidden value=x>        | 95,84
                    comments of Word                      | a<!--[if gte mso 9]><p>no</p><![endif]-->               | a
                    a page number of LibreOffice          | a<div title="footer"><p>- <sdfield type=PAGE>2</sdfield> -</p></div> | a
                    """)
    void prints(String rule, String html, String printed) throws UnreadableException {
        assertThat(Printed.of(reader, html)).as(rule).isEqualTo(printed + "\n");
    }

    @Test
    void aSpanLeavesItsGroupOnlyWhereTheRowBehindLeavesRoomForIt() throws UnreadableException {
        assertThat(Printed.of(reader, """
                <table><thead><tr><td rowspan=2>STT<td rowspan=2>Chỉ tiêu<td colspan=2>Kết quả</thead>
                <tbody><tr><td>Đơn vị<td>Số liệu<tr><td>1<td>Văn bản<td>Văn bản<td>3</table>
                """)).isEqualTo(Printed.of(reader, """
                <table><tr><td rowspan=2>STT<td rowspan=2>Chỉ tiêu<td colspan=2>Kết quả
                <tr><td>Đơn vị<td>Số liệu<tr><td>1<td>Văn bản<td>Văn bản<td>3</table>
                """));
        assertThat(Printed.of(reader, """
                <table><thead><tr><td rowspan=2>STT<td>Số liệu</thead><tbody><tr><td>1<td>3</table>
                """)).isEqualTo(Printed.of(reader, """
                <table><tr><td>STT<td>Số liệu<tr><td>1<td>3</table>
                """));
    }

    @Test
    void numbersItemsAsBrowsersDo() throws UnreadableException {
        String html = """
                <ol start=3><li><p>ba</p><li value=7>bảy<ol type=a><li>con a<li>con b</ol><li>tám</ol>
                <ol reversed><li>hai<li>một</ol><ol style="list-style-type:upper-roman"><li>một</ol>
                <ol type=none><li>không</ol><ul><li>chấm<ul><li>tròn</ul></ul><ul style="list-style:none"><li>trần</ul>
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("""
                        3. ba
                        7. bảy
                        a. con a
                        b. con b
                        8. tám
                        2. hai
                        1. một
                        I. một
                        không
                        • chấm
                        ○ tròn
                        trần
                        """);
    }

    @Test
    void readsTablesWithSpansGroupsAndNumbers() throws UnreadableException {
        String html = """
                <table><caption>Bảng 1</caption><thead><tr><th rowspan=9>STT<th colspan=2>Kết quả</tr><tr><th>Đơn vị<th>Số liệu</thead>
                <tfoot><tr><td colspan=3>Cộng</tfoot>
                <tbody><tr><td><ol start=5><li></ol><td rowspan=0>Văn<br>bản<td>1.451<tr><td>-<td></table>sau
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("""
                        Bảng 1
                        table 1
                        | STT{1x2} | Kết quả{2x1} |
                        | @2 Đơn vị | Số liệu |
                        | 5. | Văn bản{1x2} | 1.451 |
                        | - | @3 |
                        | Cộng{3x1} |
                        sau
                        """);
    }

    @Test
    void dropsLayoutTablesAndPutsNestedTablesBehind() throws UnreadableException {
        String html = """
                <table><tr><td>&nbsp;<td><table><tr><td>a<td>b</table></table>
                <table><tr><td>ngoài<td>x<table><tr><td>c<td>d</table></table>
                <table><tr><td><p>một<p>ô</table>
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("""
                        table 1
                        | a | b |
                        table 2
                        | ngoài | x |
                        table 3
                        | c | d |
                        một
                        ô
                        """);
    }

    @Test
    void printsALetterheadLineByLine() throws UnreadableException {
        String html = """
                <table><tr><td>UBND TỈNH A<br>SỞ B<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</tr>
                <tr><td>Số: 12/BC-SB<td>A, ngày 1 tháng 2 năm 2024</table>
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("""
                        UBND TỈNH A->CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        SỞ B->Độc lập - Tự do - Hạnh phúc
                        Số: 12/BC-SB->A, ngày 1 tháng 2 năm 2024
                        """);
    }

    @Test
    void leavesOutWhatIsNotShownAndSaysSo() throws UnreadableException {
        String html = """
                <style>.gone {display:none} td.off{visibility:hidden} .tab{display:none} .tab.open{display:block}
                @media print { .kept {display:none} }</style>
                <p>a<span style="DISPLAY: none">x</span><span hidden>x</span><b class="y gone">x</b><del>x</del></p>
                <p class=kept>b</p><div class="tab open">c</div>
                <table><col><col width=0 style='display:none'><col><tr><td>1<td>2<td>3<tr style="display:none"><td>x</table>
                """;
        assertThat(Printed.of(reader, html.replace("DISPLAY", "display")))
                .isEqualTo("""
                        a
                        b
                        c
                        table 1
                        | 1 || 3 |
                        ! hidden text was left out
                        ! text deleted by tracked changes was left out
                        ! a hidden column was left out
                        """.replace("| 1 || 3 |", "| 1 | | 3 |"));
    }

    @Test
    void readsTheNumbersThatSpreadsheetsStore() throws UnreadableException {
        String html = """
                <table><tr><td x:num="0.958367">95,84%<td x:num="1451">1.451<td sdval="-7.5">-7,50
                <td x:num="39000">10/10/2006<td x:num>12<td x:num="1e99999999">1</table>
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("""
                        table 1
                        | 95,84%=95.84 | 1.451=1451 | -7,50=-7.50 | 10/10/2006 | 12 | 1 |
                        """);
    }

    @Test
    void readsPreformattedTextLineByLine() throws UnreadableException {
        assertThat(Printed.of(reader, "<pre>một\n  hai\tba\n</pre>bốn")).isEqualTo("một\nhai->ba\nbốn\n");
    }

    @Test
    void readsXhtmlWhoseEmptyElementsCloseThemselves() throws UnreadableException {
        String html = """
                <?xml version="1.0" encoding="UTF-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script/></head>
                <body><table><tr><td/><td>&#272;ơn vị</td></tr></table></body></html>
                """;
        assertThat(Printed.of(reader, html)).isEqualTo("table 1\n| | Đơn vị |\n");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        UTF-8",
        "UTF-8,        windows-1252",
        "UTF-8,        ''",
        "UTF-16LE,     utf-16",
        "UTF-16BE,     unicode",
        "windows-1258, windows-1258",
        "windows-1258, windows-1252",
        "windows-1258, ''",
        "windows-1258, nonsense",
        "IBM850,       cp850"
    })
    void decodesWhatIsDeclaredUnlessTheBytesSayOtherwise(String charset, String declared) throws UnreadableException {
        // Vowels composed as far as windows-1258 composes them, tones behind.
        String text = charset.equals("IBM850") ? "é à ü" : "Vi\u00EA\u0323t Nam, s\u00F4\u0301 li\u00EA\u0323u";
        String html = "<meta charset=\"" + declared + "\"><p>" + text;
        byte[] bytes = html.getBytes(Charset.forName(charset));
        assertThat(Printed.of(reader, bytes)).isEqualTo(vn.chitieu.text.Vietnamese.clean(text) + "\n");
    }

    @Test
    void isNotOverwhelmedByTagsDepthOrSpans() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            assertThat(outcome("<table>".repeat(3_000_000))).isEqualTo("TOO_LARGE: more than 2000000 tags");
            assertThat(outcome("<table><tr><td>".repeat(100_000) + "a")).isNotEmpty();
            assertThat(outcome("<div>".repeat(300_000) + "a")).isEqualTo("a\n");
            assertThat(outcome("<b><i>".repeat(50_000) + "a<p>b")).isNotEmpty();
            assertThat(outcome("<table>" + "<tr><td colspan=99999 rowspan=99999>x".repeat(2_000) + "</table>"))
                    .startsWith("table 1");
            assertThat(outcome("<table>" + "<tr><td>x".repeat(250_000)))
                    .isEqualTo("TOO_LARGE: more than 200000 rows (--max-rows)");
            assertThat(outcome("<table><tr>" + "<td>x".repeat(3_000))).isEqualTo("TOO_LARGE: more than 2000 columns");
        });
    }

    @Test
    void neverFailsOtherwiseHoweverThePageIsCutOrDamaged() {
        byte[] page =
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><style>.a{display:none}</style><ol><li>x<table><col span=2><thead><tr><td rowspan=0 style='display:x'>a<td><ul><li>b</ul></thead><tfoot><tr><td>c</table><pre>d</pre>"
                        .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = Arrays.copyOf(page, 1 + random.nextInt(page.length));
            for (int j = random.nextInt(5); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) "<>/'=; {}t".charAt(random.nextInt(10));
            }
            assertThat(Printed.outcome(reader, damaged, Limits.DEFAULT))
                    .isNotEmpty()
                    .doesNotStartWith("CORRUPT");
        }
    }

    private String outcome(String html) {
        return Printed.outcome(reader, html.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
