package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.scan.figure.FigureReading;

class OpinionTest {
    /** What the engine reads, what the shapes tell and how surely, what the engine reads then: what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O1 alike                    | 5.716   | 5.716   | 0.99 | ''    | ''    | 5.716
            O1 a hyphen of any length   | –       | -       | 0.99 | ''    | ''    | -
            O1 blanks do not count      | 12 %    | 12%     | 0.99 | ''    | ''    | 12%
            O1 alike the second time    | má      | 1.      | 0.97 | 1.    | ''    | 1.
            O1 alike the third time     | BwMI    | 3.2.    | 0.60 | ''    | 3.2.  | 3.2.
            O1 others do not count      | 6.716   | 5.716   | 0.99 | 6.716 | 5.716 | 5.716
            O2 a mark without ink       | 68,97%. | 68,97%  | 0.99 | ''    | ''    | 68,97%
            O3 points of a code         | 2.11.   | 2.1.1.  | 0.99 | ''    | ''    | 2.1.1.
            O3 commas of a code         | 523     | 5.2,3   | 0.60 | ''    | ''    | 5.2.3
            O4 Roman numerals           | II      | 11      | 0.99 | 11    | 11    | II
            O5 words of letters         | STT     | 5333    | 0.60 | ''    | ''    | STT
            O6 a slash                  | 1       | /       | 0.99 | ''    | ''    | /
            """)
    void isCertain(String rule, String read, String shapes, double certainty, String again, String then, String text) {
        assertThat(Opinion.of(read, new FigureReading(shapes, certainty), List.of(() -> again, () -> then)))
                .as(rule)
                .isEqualTo(Opinion.certain(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O9 digits differ              | 6.716 | 5.716 | 0.99 | 6.716 | 5.716 | 6.716
            O1 other digits first         | 3.4.2 | 3.4.7 | 0.91 | 3.4.7 | 3.4.7 | 3.4.2
            O9 shapes are not sure        | 6.716 | 5.716 | 0.60 | 6.716 | 6.716 | 5.716
            O9 chance agreement           | 6.716 | 5.716 | 0.40 | 5.716 | 6.716 | 5.716
            O9 a point inside a value     | 1250  | 1.250 | 0.99 | 1250  | 1.250 | 1250
            O9 two digits and a comma     | 57    | 5,7   | 0.99 | 57    | 5,7   | 57
            O9 letters, and nobody agrees | H     | 7     | 0.99 | 1     | 7     | 1
            O9 sure shapes against a word | ma    | 27,7  | 0.99 | 277   | 27,7  | 277
            O8 a stroke at the end        | 99,5! | 99,51 | 0.99 | 99,51 | 99,51 | 99,5
            O8 a stroke at the beginning  | l28   | 128   | 0.99 | 128   | 128   | 28
            O9 nothing else is known      | H     | 7     | 0.99 | ''    | 7     | ?
            """)
    void isDoubtful(
            String rule, String read, String shapes, double certainty, String again, String text, String other) {
        Opinion opinion = Opinion.of(read, new FigureReading(shapes, certainty), List.of(() -> again));

        assertThat(opinion.text()).as(rule).isEqualTo(text);
        assertThat(opinion.other()).as(rule).hasValue(other);
    }

    /** What costs time is asked only as long as nothing is certain. */
    @Test
    void asksNoMoreThanItNeeds() {
        Opinion opinion = Opinion.of("1", new FigureReading("7", 0.99), List.of(() -> "7", () -> {
            throw new AssertionError("asked in vain");
        }));

        assertThat(opinion).isEqualTo(Opinion.certain("7"));
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
