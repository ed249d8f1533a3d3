package vn.chitieu.read.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.read.Printed;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

class OdtReaderTest {
    private static final String STYLES = """
            <office:styles>
            <style:style style:name="Plain" style:family="paragraph"/>
            <style:style style:name="Derived" style:family="paragraph" style:parent-style-name="InL1"/>
            <style:style style:name="InL1" style:family="paragraph" style:list-style-name="L1"/>
            <style:style style:name="Unnumbered" style:family="paragraph" style:list-style-name=""/>
            <style:style style:name="HiddenP" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Super" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
            <style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>
            <style:style style:name="Sub" style:family="text"><style:text-properties style:text-position="sub 58%"/></style:style>
            <style:style style:name="Caps" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>
            <text:outline-style style:name="Outline">
             <text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
             <text:outline-level-style text:level="2" style:num-format="1" style:num-suffix=")" text:display-levels="2"/>
            </text:outline-style>
            <text:list-style style:name="L1">
             <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
             <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/>
            </text:list-style>
            <text:list-style style:name="L2">
             <text:list-level-style-number text:level="1" style:num-prefix="(" style:num-format="a" style:num-suffix=")" text:start-value="3"/>
             <text:list-level-style-bullet text:level="2" text:bullet-char="-"/>
             <text:list-level-style-number text:level="3" style:num-format="1" style:num-list-format="%1%.%3%/" text:display-levels="3"/>
            </text:list-style>
            </office:styles>
            """;

    private final OdtReader reader = new OdtReader();

    private String body(String elements) throws UnreadableException {
        return Printed.of(reader, FlatText.of(STYLES, elements));
    }

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    white space of the XML is one blank   | a \t b                                                       | a b
                    blanks that are elements              | a<text:s text:c="2"/>b                                        | a b
                    many blanks part columns              | a<text:s text:c="9"/>b                                        | a->b
                    a tab                                 | a<text:tab/>b                                                 | a->b
                    capitals                              | <text:span text:style-name="Caps">x</text:span>y              | Xy
                    a superscript footnote mark goes      | x<text:span text:style-name="Super">(1)</text:span>           | x
                    so does one raised by a percentage    | x<text:span text:style-name="Raised">1</text:span>            | x
                    but not the power of a unit           | 5 km<text:span text:style-name="Super">2</text:span>          | 5 km2
                    and not what is below the line        | CO<text:span text:style-name="Sub">2</text:span>              | CO2
                    a field shows its text                | <text:date>1/2/2024</text:date>                              | 1/2/2024
                    a field called title does so too      | <text:title>Phụ lục</text:title>                              | Phụ lục
                    a comment is not printed              | a<office:annotation><text:p>no</text:p></office:annotation>b  | ab
                    nor is a shape's title                | a<draw:frame><svg:title>no</svg:title></draw:frame>b          | ab
                    """)
    void prints(String rule, String content, String printed) throws UnreadableException {
        assertThat(body("<text:p>" + content + "</text:p>")).as(rule).isEqualTo(printed + "\n");
    }

    @Test
    void numbersListsAsTheyArePrinted() throws UnreadableException {
        String body = "<text:list text:style-name=\"L2\">"
                + item("<text:p>một</text:p><text:p>không số</text:p><text:list>"
                        + item("<text:p>gạch</text:p><text:list>" + item("<text:p>sâu</text:p>") + "</text:list>")
                        + "</text:list>")
                + "<text:list-header><text:p>đầu</text:p></text:list-header>"
                + "<text:list-item text:start-value=\"9\"><text:p>chín</text:p></text:list-item></text:list>";
        assertThat(body(body)).isEqualTo("""
                        (c) một
                        không số
                        - gạch
                        c.1/ sâu
                        đầu
                        (i) chín
                        """);
    }

    @Test
    void continuesListsThatSaySoAndCountsOthersAnew() throws UnreadableException {
        String two = "<text:list text:style-name=\"L1\" %s>"
                + item("<text:list>" + item("<text:p>x</text:p>") + "</text:list>") + "</text:list>";
        String one = "<text:list text:style-name=\"L1\" %s>" + item("<text:p>x</text:p>") + "</text:list>";
        String same = "text:continue-numbering=\"true\"";
        assertThat(body(one.formatted("xml:id=\"first\"")
                        + two.formatted(same)
                        + two.formatted(same)
                        + one.formatted("")
                        + one.formatted("text:continue-list=\"first\"")
                        + two.formatted("text:continue-list=\"first\"")))
                .isEqualTo("1. x\n1.1. x\n1.2. x\n1. x\n2. x\n2.1. x\n");
    }

    @Test
    void takesTheListStyleOfTheParagraphWhereTheListHasNone() throws UnreadableException {
        assertThat(body("<text:list>" + item("<text:p text:style-name=\"Derived\">x</text:p>") + "</text:list>"
                        + "<text:p text:style-name=\"Derived\">outside a list</text:p>"))
                .isEqualTo("1. x\noutside a list\n");
    }

    @Test
    void partsNumberAndTextOnlyWhereTheyAreParted() throws UnreadableException {
        String level = "<text:list-style style:name=\"L%d\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"1\" style:num-suffix=\".\"><style:list-level-properties>"
                + "<style:list-level-label-alignment text:label-followed-by=\"%s\"/></style:list-level-properties>"
                + "</text:list-level-style-number></text:list-style>";
        String styles =
                "<office:styles>" + level.formatted(1, "listtab") + level.formatted(2, "nothing") + "</office:styles>";
        String list = "<text:list text:style-name=\"L%d\">" + item("<text:p>x</text:p>") + "</text:list>";
        assertThat(Printed.of(reader, FlatText.of(styles, list.formatted(1) + list.formatted(2))))
                .isEqualTo("1. x\n1.x\n");
    }

    @Test
    void numbersHeadingsByTheirOutlineLevel() throws UnreadableException {
        assertThat(body("<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h>"
                        + "<text:h text:outline-level=\"2\" text:style-name=\"Unnumbered\">C</text:h>"
                        + "<text:h text:outline-level=\"2\">D</text:h><text:h text:outline-level=\"3\">E</text:h>"))
                .isEqualTo("I. A\nI.1) B\nC\nI.2) D\nE\n");
    }

    @Test
    void leavesOutWhatIsNotShownAndSaysSo() throws UnreadableException {
        assertThat(body(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes>"
                                + "<text:p>a<text:span text:style-name=\"Hidden\">b</text:span>c</text:p>"
                                + "<text:p text:style-name=\"HiddenP\">d</text:p>"
                                + "<text:p>e<text:hidden-paragraph text:is-hidden=\"true\"/>f</text:p>"
                                + "<text:section text:display=\"none\"><text:p>g</text:p></text:section>"))
                .isEqualTo("ac\n! text deleted by tracked changes was left out\n! hidden text was left out\n");
    }

    @Test
    void repeatsAndSpansCells() throws UnreadableException {
        String cell = "<table:table-cell %s><text:p>%s</text:p></table:table-cell>";
        assertThat(body("<table:table><table:table-header-rows><table:table-row>"
                        + cell.formatted("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"", "a")
                        + "<table:covered-table-cell/>" + cell.formatted("", "b")
                        + "</table:table-row></table:table-header-rows>"
                        + "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                        + cell.formatted("", "c") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\">"
                        + cell.formatted("table:number-columns-repeated=\"3\"", "d") + "</table:table-row>"
                        + "</table:table>"))
                .isEqualTo("""
                        table 1
                        | a{2x2} | b |
                        | @3 c |
                        | d | d | d |
                        | d | d | d |
                        """);
    }

    @Test
    void putsBoxesBehindParagraphsNotesBehindTheBodyAndNestedTablesBehindTables() throws UnreadableException {
        String box = "<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame>";
        String note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>chú thích</text:p></text:note-body></text:note>";
        String nested = "<table:table><table:table-row><table:table-cell><text:p>n1</text:p></table:table-cell>"
                + "<table:table-cell><text:p>n2</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(body("<text:p>trước " + box + note + "sau</text:p><table:table><table:table-row>"
                        + "<table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell>" + nested
                        + "<text:p>b" + note + "</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p>cuối</text:p>"))
                .isEqualTo("""
                        trước sau
                        khung
                        table 1
                        | a | b |
                        table 2
                        | n1 | n2 |
                        cuối
                        chú thích
                        chú thích
                        """);
    }

    @Test
    void putsHeadersFirstAndFootersLast() throws UnreadableException {
        String masters = """
                <office:master-styles><style:master-page><style:header><text:p>Biểu mẫu 7</text:p></style:header>
                <style:footer><text:p>- <text:page-number>2</text:page-number> -</text:p><text:p>Cuối trang</text:p></style:footer>
                <style:header-first style:display="false"><text:p>không in</text:p></style:header-first>
                </style:master-page></office:master-styles>
                """;
        assertThat(Printed.of(reader, FlatText.of(masters, "<text:p>thân</text:p>")))
                .isEqualTo("Biểu mẫu 7\nthân\nCuối trang\n! hidden text was left out\n");
    }

    @Test
    void readsTheZippedForm() throws UnreadableException {
        byte[] zip = zip("content.xml", FlatText.of(STYLES, "<text:p>nội dung</text:p>"), "styles.xml", "<x/>");
        assertThat(Printed.of(reader, zip)).isEqualTo("nội dung\n");
    }

    @Test
    void saysThatAFileIsEncrypted() {
        byte[] zip = zip(
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>",
                "content.xml",
                "\u0001\u0002 no XML");
        assertThat(outcome(zip)).startsWith("ENCRYPTED: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>",
                "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\" [<!ENTITY % p SYSTEM \"http://localhost:1/p\">%p;]>"
            })
    void expandsAndFetchesNoEntities(String doctype) {
        String xml = FlatText.of("", "<text:p>x&c;y</text:p>").replaceFirst("(\\?>)", "$1" + doctype);
        assertThat(outcome(xml.getBytes(StandardCharsets.UTF_8)))
                .isIn("xy\n", "CORRUPT: the part document is damaged or cut off");
    }

    @Test
    void isNotOverwhelmedByRepetitionDepthOrSize() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            String cell =
                    "<table:table-cell table:number-columns-repeated=\"999999999\"><text:p>x</text:p></table:table-cell>";
            assertThat(flat("<table:table><table:table-row table:number-rows-repeated=\"999999999999\">" + cell
                            + "</table:table-row></table:table>"))
                    .isEqualTo("TOO_LARGE: more than 1000000 cells");
            assertThat(flat("<text:p>a" + "<text:s text:c=\"999999999\"/>".repeat(30_000) + "</text:p>"))
                    .isEqualTo("TOO_LARGE: more than 20000000 characters");
            assertThat(flat("<text:p>" + "<text:span>".repeat(50_000)))
                    .isEqualTo("TOO_LARGE: more than 10000 elements within each other");
            byte[] bomb = zip("content.xml", FlatText.of("", "<text:p>" + " ".repeat(40 << 20) + "</text:p>"));
            Limits small = new Limits(1, 1, 1 << 30, 1 << 20);
            assertThat(Printed.outcome(reader, bomb, small))
                    .isEqualTo("TOO_LARGE: the part content.xml has more than 1048576 bytes once unpacked");
        });
    }

    @Test
    void neverFailsOtherwiseHoweverTheFileIsCutOrDamaged() {
        byte[] flat = FlatText.of(
                        STYLES,
                        "<table:table><table:table-row><table:table-cell><text:list><text:list-item>"
                                + "<text:p>x</text:p></text:list-item></text:list></table:table-cell></table:table-row>"
                                + "</table:table>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] zip = zip("content.xml", new String(flat, StandardCharsets.UTF_8));
        Random random = new Random(5);
        for (int i = 0; i < 600; i++) {
            byte[] whole = i % 2 == 0 ? flat : zip;
            byte[] damaged = Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 3));
            damaged[3 + random.nextInt(damaged.length - 3)] = (byte) random.nextInt(256);
            assertThat(outcome(damaged)).isNotEmpty();
        }
    }

    private String flat(String elements) {
        return outcome(FlatText.of("", elements).getBytes(StandardCharsets.UTF_8));
    }

    private String outcome(byte[] bytes) {
        return Printed.outcome(reader, bytes, Limits.DEFAULT);
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return bytes.toByteArray();
    }
}
