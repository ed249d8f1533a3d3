package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.scan.figure.FigureReading;

class OpinionTest {
    /** What the engine reads, what the shapes tell and how surely, what the engine reads again: what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O1 alike                    | 5.716   | 5.716  | 0.99 | 6.716 | 5.716
            O1 a hyphen of any length   | –       | -      | 0.99 | -     | -
            O1 blanks do not count      | 12 %    | 12%    | 0.99 | 12%   | 12%
            O2 a mark without ink       | 68,97%. | 68,97% | 0.99 | ?     | 68,97%
            O3 points of a code         | 2.11.   | 2.1.1. | 0.99 | 2.11. | 2.1.1.
            O4 letters that are figures | H       | 7      | 0.99 | 7     | 7
            O5 Roman numerals           | II      | 11     | 0.99 | 11    | II
            O6 words of letters         | STT     | 5333   | 0.99 | ''    | STT
            O8 a slash                  | 1       | /      | 0.99 | 1     | /
            """)
    void isCertain(String rule, String read, String shapes, double certainty, String again, String text) {
        assertThat(Opinion.of(read, new FigureReading(shapes, certainty), () -> again))
                .as(rule)
                .isEqualTo(Opinion.certain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O9 digits differ              | 6.716 | 5.716 | 0.99 | 6.716 | 5.716 | 6.716
            O9 shapes are not sure        | 6.716 | 5.716 | 0.60 | 6.716 | 6.716 | 5.716
            O9 a point inside a value     | 1250  | 1.250 | 0.99 | 1250  | 1.250 | 1250
            O9 letters, and nobody agrees | H     | 7     | 0.99 | 1     | 7     | 1
            O9 nothing else is known      | H     | 7     | 0.99 | ''    | 7     | ?
            """)
    void o9IsDoubtful(
            String rule, String read, String shapes, double certainty, String again, String text, String other) {
        Opinion opinion = Opinion.of(read, new FigureReading(shapes, certainty), () -> again);

        assertThat(opinion.text()).as(rule).isEqualTo(text);
        assertThat(opinion.other()).as(rule).hasValue(other);
    }

    /** A word of a longer line stays as the engine read it; what the opinion has against it must not be lost. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # read | opinion | other | against
            5.716  | 5.716   |       |
            5.716, | 5.716   |       |
            H      | 7       |       | 7
            5.716  | 5.716   | 6.716 | 6.716
            545    | 54,5    | 545   | 54,5
            """)
    void saysWhatSpeaksAgainstAReading(String read, String text, @Nullable String other, @Nullable String against) {
        assertThat(new Opinion(text, Optional.ofNullable(other)).against(read)).isEqualTo(Optional.ofNullable(against));
    }

    @Test
    void o7OnlyTheDigitsOfAWordAreCompared() {
        assertThat(Opinion.withoutShapes("87/BC-SNV", "87/-", false)).isEqualTo(Opinion.certain("87/BC-SNV"));
        assertThat(Opinion.withoutShapes("87/BC-SNV", "37/-", false).other()).hasValue("37/-");
        assertThat(Opinion.withoutShapes("5.716", "5.716", true).other()).hasValue("?");
    }
}
