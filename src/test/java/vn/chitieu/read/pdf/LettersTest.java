package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.read.pdf.Painted.page;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.GlyphLine;

/** The rules of {@link SplitMarks} and {@link GlyphLine}, and which marks of footnotes are left out. */
class LettersTest {
    private static final float SIZE = 10;
    private static final float BLANK = 2.5f;

    /** {@code letter@x}: where each glyph begins; marks are 0 wide, accents 3, letters 5. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            e@0 \u0302@5 n@5        | ên
            e@0 \u0301@4 \u0302@4   | ế
            e@0 \u0302@5 \u0301@5 n@5 | ến
            ê@0 \u0301@1 n@5        | ến
            ˆ@1 e@0 n@5             | ên
            e@0 ´@1 n@5             | én
            n@0 e@5 \u0323@6        | nẹ
            a@0 \u0306@5 \u0301@5 n@5 | ắn
            o@0 \u031B@5 \u0300@3   | ờ
            u@0 n@5 \u031B@4        | ưn
            '@0 e@5                 | 'e
            `@0 e@5                 | `e
            e@0 n@5 \u0301@2        | én
            """)
    void k1MarksReturnToTheirLetters(String drawn, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        for (String each : drawn.strip().split(" ", -1)) {
            String letter = each.substring(0, each.indexOf('@'));
            float left = Float.parseFloat(each.substring(each.indexOf('@') + 1));
            float width = width(letter.charAt(0));
            glyphs.add(new Glyph(letter, left, left + width, 50, SIZE, BLANK));
        }
        assertThat(SplitMarks.joined(glyphs).stream().map(Glyph::text).reduce("", String::concat))
                .isEqualTo(text);
    }

    private static float width(char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return "´`ˆ'".indexOf(letter) < 0 ? 5 : 3;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (lieu) Tj /F 6 Tf 4 Ts (1) Tj                | lieu
            (lieu) Tj /F 6 Tf 4 Ts ([1]) Tj 0 Ts /F 10 Tf ( a) Tj | lieu a
            (9) Tj /F 6 Tf 4 Ts (*) Tj                   | 9
            (5 m) Tj /F 6 Tf 4 Ts (2) Tj                 | 5 m2
            (km) Tj /F 6 Tf 4 Ts (2) Tj                  | km2
            (nam) Tj /F 6 Tf 4 Ts (1) Tj                 | nam
            (CO) Tj /F 6 Tf -2 Ts (2) Tj                 | CO2
            (th) Tj /F 6 Tf 4 Ts (a) Tj                  | tha
            /F 6 Tf 4 Ts (1) Tj 0 Ts /F 10 Tf (lieu) Tj  | lieu
            """)
    void n1FootnoteMarksAreLeftOutPowersStay(String shown, String text) {
        List<Glyph> glyphs =
                page("BT /F 10 Tf 10 50 Td " + shown + " ET").scan().glyphs();
        assertThat(GlyphLine.of(glyphs))
                .singleElement()
                .satisfies(line -> assertThat(line.withoutMarks().text(Float.POSITIVE_INFINITY))
                        .isEqualTo(text));
    }

    @Test
    void l1LinesComeFromTopToBottomWithTheirSmallPrint() {
        assertThat(page("""
                        BT /F 10 Tf 10 20 Td (under) Tj ET
                        BT /F 6 Tf 35 44 Td (1) Tj ET
                        BT /F 10 Tf 10 40 Td (upper) Tj 40 0.5 Td (right) Tj ET
                        """).text()).isEqualTo("upper1 right\nunder");
    }
}
