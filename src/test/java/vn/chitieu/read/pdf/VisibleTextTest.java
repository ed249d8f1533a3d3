package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.read.pdf.Painted.page;
import static vn.chitieu.read.pdf.Painted.text;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.GlyphLine;
import vn.chitieu.read.page.PageContent;

/** The rules of {@link PageScanner}. */
class VisibleTextTest {
    @Test
    void aGlyphKnowsItsPlaceFromTheUpperLeftCorner() {
        assertThat(page(text(20, 30, "A")).scan().glyphs()).containsExactly(new Glyph("A", 20, 25, 70, 10, 5, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (ab) Tj                          | 10 15
            2 Tc (ab) Tj                     | 10 17
            3 Tw ( a) Tj                     | 18
            200 Tz (ab) Tj                   | 10 20
            [(a) -1000 (b)] TJ               | 10 25
            [(a) 200 (b)] TJ                 | 10 13
            (a) Tj 5 0 Td (b) Tj             | 10 15
            (a) Tj 1 0 0 1 50 9 Tm (b) Tj    | 10 50
            12 TL (a) ' 3 0 Td (b) '         | 10 13
            1 0 0.3 1 10 9 Tm (ab) Tj        | 10 15
            """)
    void v1TextMovesOnAsItsStateSays(String shown, String lefts) {
        String content = "BT /F 10 Tf 10 50 Td " + shown + " ET";
        assertThat(page(content).scan().glyphs().stream()
                        .map(glyph -> "%.0f".formatted(glyph.left()))
                        .toList())
                .containsExactly(lefts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 200, 100, 20, 60", "90, 100, 200, 40, 20", "180, 200, 100, 180, 40", "270, 100, 200, 60, 180"})
    void v2APageIsReadAsHeld(int rotation, float width, float height, float x, float y) {
        Painted painted = page(matrix(rotation, 20, 40) + "(A) Tj ET").with("Rotate", rotation);
        PageContent content = painted.scan();
        assertThat(content.width()).isEqualTo(width);
        assertThat(content.height()).isEqualTo(height);
        assertThat(content.glyphs()).singleElement().satisfies(glyph -> {
            assertThat(glyph.left()).isEqualTo(x);
            assertThat(glyph.baseline()).isEqualTo(y);
            assertThat(glyph.right()).isEqualTo(x + 5);
        });
    }

    /** Text that a person who holds the rotated page reads from left to right. */
    private static String matrix(int rotation, int x, int y) {
        String turn = switch (rotation) {
            case 90 -> "0 1 -1 0";
            case 180 -> "-1 0 0 -1";
            case 270 -> "0 -1 1 0";
            default -> "1 0 0 1";
        };
        return "BT /F 10 Tf %s %d %d Tm ".formatted(turn, x, y);
    }

    @Test
    void v2ACroppedPageBeginsAtItsCrop() {
        assertThat(page(text(60, 30, "A") + text(5, 30, "B"))
                        .cropped(50, 10, 100, 50)
                        .scan()
                        .glyphs())
                .containsExactly(new Glyph("A", 10, 15, 30, 10, 5, false));
    }

    @ParameterizedTest
    @CsvSource({"90, 40, 20", "180, 180, 40", "270, 60, 180"})
    void v3APageIsTurnedAsMostOfItsTextRuns(int turn, float x, float y) {
        PageContent content =
                page(matrix(turn, 20, 40) + "(Abc) Tj ET 0 0 m 200 0 l S").scan();
        assertThat(content.glyphs().get(0).left()).isEqualTo(x);
        assertThat(content.glyphs().get(0).baseline()).isEqualTo(y);
        assertThat(content.glyphs()).extracting(Glyph::text).containsExactly("A", "b", "c");
        assertThat(content.rulings()).singleElement().satisfies(line -> {
            assertThat(line.horizontal()).isEqualTo(turn == 180);
            assertThat(line.length()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @CsvSource({"90, 30 20", "270, 24 90", "180, 60 40"})
    void v3TextThatRunsAnotherWayKeepsItsPlaceAndItsOrder(int turn, String place) {
        String words =
                matrix(turn, 30, 20).replace("30 20 Tm", place + " Tm") + "(So lieu) Tj 0 -12 Td (nam nay) Tj ET ";
        PageContent content = page(text(100, 80, "Report of a year") + words).scan();
        String text = content.glyphs().stream()
                .filter(glyph -> glyph.left() < 90)
                .map(glyph -> (glyph.parted() ? " " : "") + glyph.text())
                .reduce("", String::concat);
        assertThat(text).isEqualTo("So lieunam nay");
        assertThat(GlyphLine.of(content.glyphs().stream()
                                .filter(glyph -> glyph.left() < 90)
                                .toList())
                        .stream()
                        .map(line -> line.text(Float.POSITIVE_INFINITY))
                        .toList())
                .containsExactly("So lieu", "nam nay");
    }

    @Test
    void v3SlantedTextIsLeftOutWithAWarning() {
        Painted painted = page(text(10, 10, "A") + "BT /F 40 Tf 0.7 0.7 -0.7 0.7 50 0 Tm (BAN) Tj ET");
        assertThat(painted.letters()).isEqualTo("A");
        assertThat(painted.warnings()).contains("page 1: 3 slanted letters are left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q 0 0 26 100 re W n {AB@20} Q {C@50}      | AC
            q 0 0 m 26 0 l 26 100 l 0 100 l h W n {AB@20} Q | A
            q 30 0 0 1 0 0 cm 0 0 0.8 100 re W* n Q {A@20}  | A
            q 0 0 10 10 re W n {A@20} Q               | ''
            {A@199} {B@-20} {C@20}                    | C
            """)
    void v4ClippedTextIsLeftOut(String content, String visible) {
        assertThat(page(withTexts(content)).letters()).isEqualTo(visible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 g {A@20} 0 g {B@50}                        | B
            1 1 1 rg {A@20} 0 0 0 0 k {B@50} 1 0 0 rg {C@80} | C
            0 g 0 0 200 100 re f 1 g {A@20} 0 g {B@50}   | A
            0.9 g 0 0 200 100 re f 1 g {A@20}            | A
            1 g 10 0 30 100 re f 0 g {A@20}              | A
            {A@20} {B@50} 1 g 45 0 100 100 re f          | A
            {A@20} 1 g 15 25 m 40 25 l 30 90 l h f       | A
            /Half gs {A@20} 1 g 0 0 200 100 re f         | A
            /None gs {A@20}                              | ''
            {A@20} /Half gs 1 g 0 0 200 100 re f         | A
            {A@20} q 15 25 m 40 25 l 30 90 l W n 1 g 0 0 200 100 re f Q | A
            /Pattern cs /P1 scn {A@20}                   | A
            """)
    void v5WhatCannotBeToldFromItsBackgroundIsLeftOut(String content, String visible) {
        Painted painted = page(withTexts(content))
                .with(COSName.EXT_G_STATE, "Half", alpha(0.5f))
                .with(COSName.EXT_G_STATE, "None", alpha(0));
        assertThat(painted.letters()).isEqualTo(visible);
    }

    private static COSDictionary alpha(float alpha) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.CA_NS, new COSFloat(alpha));
        return state;
    }

    @Test
    void v6InvisibleTextIsLeftOut() {
        assertThat(page("3 Tr " + text(20, 30, "A") + "7 Tr " + text(50, 30, "B") + "0 Tr " + text(80, 30, "C"))
                        .letters())
                .isEqualTo("C");
    }

    @Test
    void v6InvisibleTextOverTheImageOfAPageIsTheText() {
        assertThat(image("3 Tr " + text(20, 30, "AB") + "0 Tr " + text(80, 30, "C"), "200 0 0 100 0 0")
                        .letters())
                .isEqualTo("CAB");
    }

    @Test
    void v6TextUnderTheImageOfAPageIsTheText() {
        Painted painted = page(text(20, 30, "AB") + "q 200 0 0 100 0 0 cm /I Do Q");
        assertThat(painted.with(COSName.XOBJECT, "I", painted.image()).letters())
                .isEqualTo("AB");
    }

    @Test
    void v6InvisibleTextOverASmallImageIsNone() {
        assertThat(image("3 Tr " + text(20, 30, "AB") + "0 Tr " + text(80, 30, "C"), "50 0 0 50 0 0")
                        .letters())
                .isEqualTo("C");
    }

    private static Painted image(String content, String matrix) {
        Painted painted = page("q " + matrix + " cm /I Do Q " + content);
        return painted.with(COSName.XOBJECT, "I", painted.image());
    }

    @Test
    void v7SwitchedOffLayersAreLeftOut() {
        Painted painted = page("/OC /L1 BDC " + text(20, 30, "A") + "EMC /OC /L2 BDC " + text(50, 30, "B") + "EMC");
        PDOptionalContentGroup off = new PDOptionalContentGroup("off");
        PDOptionalContentGroup on = new PDOptionalContentGroup("on");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(off);
        layers.addGroup(on);
        layers.setGroupEnabled(off, false);
        painted.document().getDocumentCatalog().setOCProperties(layers);
        painted.with(COSName.PROPERTIES, "L1", off.getCOSObject());
        painted.with(COSName.PROPERTIES, "L2", on.getCOSObject());
        assertThat(painted.letters()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {AB@20} {AB@20}                | AB
            {AA@20}                        | AA
            q 1 0 0 1 0.4 0 cm {AB@20} Q {AB@20} | AB
            q 1 0 0 1 0.4 0.3 cm {AB@20} Q {AB@20} {AB@60} | ABAB
            q 1 0 0 1 3 0 cm {A@20} Q {A@20} | AA
            """)
    void v8TextPrintedTwiceToLookBoldIsOneText(String content, String visible) {
        assertThat(page(withTexts(content)).letters()).isEqualTo(visible);
    }

    @Test
    void v9FormsAreRead() {
        Painted painted = page(text(20, 30, "A") + "q 1 0 0 1 40 0 cm /X Do Q");
        COSStream form = painted.form(text(20, 30, "B") + "q 9 0 0 9 0 0 cm");
        assertThat(painted.with(COSName.XOBJECT, "X", form).scan().glyphs())
                .extracting(glyph -> glyph.text() + " " + glyph.left())
                .containsExactly("A 20.0", "B 60.0");
    }

    @Test
    void v9AFormThatContainsItselfEnds() {
        Painted painted = page("/X Do");
        COSStream form = painted.form(text(20, 30, "B") + "1 0 0 1 9 0 cm /X Do");
        assertThat(painted.with(COSName.XOBJECT, "X", form).letters()).isEqualTo("B");
        assertThat(painted.warnings()).contains("page 1: the content is damaged and may be incomplete");
    }

    @Test
    void v9FilledFieldsAreRead() {
        Painted painted = page(text(20, 30, "A"));
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, painted.form(text(0, 50, "12")));
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.RECT, new PDRectangle(50, 20, 100, 50));
        field.setItem(COSName.AP, appearances);
        COSArray annotations = new COSArray();
        annotations.add(field);
        painted.dictionary().setItem(COSName.ANNOTS, annotations);
        assertThat(painted.scan().glyphs())
                .extracting(glyph -> "%s %.1f %.1f".formatted(glyph.text(), glyph.left(), glyph.baseline()))
                .containsExactly("A 20.0 70.0", "1 50.0 55.0", "2 52.5 55.0");
        field.setInt(COSName.F, 2);
        assertThat(painted.letters()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /Span <</ActualText (ffi)>> BDC {X@20} EMC {Y@40}    | ffiY
            /Span <</ActualText <FEFF1EC1>>> BDC {XY@20} EMC     | \u1EC1
            /Span <</MCID 0>> BDC {X@20} EMC                     | X
            /Span <</ActualText (a whole line)>> BDC {abcdefgh@20} EMC | abcdefgh
            /Span /Named BDC {X@20} EMC                          | fi
            EMC EMC {X@20} EMC                                   | X
            """)
    void v10TheTextThatTheFileGivesForAClusterIsTaken(String content, String text) {
        Painted painted =
                page(withTexts(content)).with(COSName.PROPERTIES, "Named", Painted.dictionary("ActualText", "fi"));
        assertThat(painted.letters()).isEqualTo(text);
    }

    @Test
    void blanksAreNotedOnTheGlyphBehindThem() {
        assertThat(page("BT /F 10 Tf 10 50 Td (a b) Tj ( c) Tj 30 0 Td (d) Tj ET")
                        .letters())
                .isEqualTo("a b cd");
    }

    /** {@code {abc@20}}: a text that begins 20 points from the left. */
    private static String withTexts(String content) {
        StringBuilder all = new StringBuilder();
        for (String part : content.split("(?=\\{)|(?<=\\})", -1)) {
            int at = part.indexOf('@');
            all.append(
                    part.startsWith("{")
                            ? text(
                                    Integer.parseInt(part.substring(at + 1, part.length() - 1)),
                                    30,
                                    part.substring(1, at))
                            : part);
        }
        return all.toString();
    }
}
