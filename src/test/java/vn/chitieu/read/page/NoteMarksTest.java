package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of footnotes as {@link NoteMarks} says; letters are half as wide as their font size. */
class NoteMarksTest {
    private static final float SIZE = 12;
    private static final float BASELINE = 100;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float end = 50;

    @ParameterizedTest
    @ValueSource(floats = {0.5f, 0.58f, 0.65f, 0.75f, 0.8334f, 0.85f})
    void ruleM2RaisedDigitsAreNoPartOfAFigureHoweverLargeTheyAre(float scale) {
        print("28");
        raised("(1)", scale);
        assertThat(read()).isEqualTo("28");
    }

    @Test
    void ruleM2PowersOfUnitsStay() {
        print("1.200 km");
        raised("2", 0.6f);
        assertThat(read()).isEqualTo("1.200 km2");
    }

    @Test
    void ruleM2OtherRaisedTextStays() {
        print("n");
        raised("o1", 0.6f);
        assertThat(read()).isEqualTo("no1");
    }

    @Test
    void whatStandsBehindAMarkMovesUp() {
        print("hồ sơ");
        raised("(1)", 0.8f);
        print(", rồi");
        assertThat(read()).isEqualTo("hồ sơ, rồi");
    }

    @Test
    void ruleM1AMarkMayBeginTheLine() {
        raised("1", 0.6f);
        print(" Số liệu");
        assertThat(read()).isEqualTo("Số liệu");
    }

    @Test
    void ruleM1WordsBehindAGapHaveNoSay() {
        print("Văn bản");
        end += 30;
        raised("12", 0.8f);
        assertThat(GlyphLine.of(glyphs).get(0).withoutMarks().text(20)).isEqualTo("Văn bản\t12");
    }

    @Test
    void smallDigitsOnTheBaselineStay() {
        print("39");
        add("1", 0.6f * SIZE, BASELINE);
        assertThat(read()).isEqualTo("391");
    }

    private void print(String text) {
        text.codePoints().forEach(each -> {
            if (each == ' ') {
                end += SIZE / 4;
            } else {
                add(Character.toString(each), SIZE, BASELINE);
            }
        });
    }

    private void raised(String text, float scale) {
        text.codePoints().forEach(each -> add(Character.toString(each), scale * SIZE, BASELINE - 0.33f * SIZE));
    }

    private void add(String text, float size, float baseline) {
        glyphs.add(new Glyph(text, end, end + size / 2, baseline, size, size / 4));
        end += size / 2;
    }

    private String read() {
        return CellText.of(glyphs, 40, 400);
    }
}
