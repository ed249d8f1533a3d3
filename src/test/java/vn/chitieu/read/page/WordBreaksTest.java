package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of {@link WordBreaks}. */
class WordBreaksTest {
    private static final float SIZE = 10;
    private static final float BLANK = 2.5f;

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
}
