package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.read.pdf.Painted.page;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of {@link SplitMarks}, {@link WordBreaks}, {@link NoteMarks} and {@link GlyphLine}. */
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

    /** {@code |} is a blank that was drawn; a figure is a gap in tenths of the font size. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # W1 drawn blanks
            ban|hành;          ban hành
            a|b|c;             a b c
            # W2 gaps where no blank is drawn
            ban2hành;          ban hành
            số2liệu2năm;       số liệu năm
            B3Á3O9C3Á3O;       BÁO CÁO
            1.451;             1.451
            Tỷ.6lệ;            Tỷlệ
            # W2 gaps where blanks are drawn
            kế|ho1ạ1ch;        kế hoạch
            kế|hoạch9năm;      kế hoạch năm
            # W3 syllables
            ĐIỀ1.8U|KHOẢN;     ĐIỀU KHOẢN
            ĐIỀ2U2KHO1ẢN;      ĐIỀU KHOẢN
            ngh1.7iệp;         nghiệp
            thủ2tục|hành;      thủ tục hành
            UB2ND;             UB ND
            """)
    void w1WordsEndAtBlanksAndGaps(String drawn, String text) {
        assertThat(line(drawn).text(Float.POSITIVE_INFINITY)).isEqualTo(text);
    }

    @Test
    void w2AGapAsWideAsColumnsIsATab() {
        assertThat(line("UBND|tỉnh30CỘNG|HÒA").text(SIZE)).isEqualTo("UBND tỉnh\tCỘNG HÒA");
    }

    private static GlyphLine line(String drawn) {
        List<Glyph> glyphs = new ArrayList<>();
        float x = 10;
        boolean parted = false;
        boolean figures = !drawn.matches(".*\\p{L}.*");
        for (int i = 0; i < drawn.length(); i++) {
            char each = drawn.charAt(i);
            if (each == '|') {
                parted = true;
                x += BLANK;
            } else if (!figures && (Character.isDigit(each) || (each == '.' && i > 0))) {
                int end = i;
                while (end < drawn.length() && (Character.isDigit(drawn.charAt(end)) || drawn.charAt(end) == '.')) {
                    end++;
                }
                x += Float.parseFloat(
                                drawn.substring(i, end).startsWith(".")
                                        ? "0" + drawn.substring(i, end)
                                        : drawn.substring(i, end))
                        * SIZE
                        / 10;
                i = end - 1;
            } else {
                glyphs.add(new Glyph(String.valueOf(each), x, x + 5, 50, SIZE, BLANK, parted));
                parted = false;
                x += 5;
            }
        }
        return new GlyphLine(glyphs, 50, SIZE);
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
