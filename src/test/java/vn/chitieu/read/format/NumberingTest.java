package vn.chitieu.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
    private static final List<NumberLevel> OUTLINE =
            List.of(level("%1."), level("%1.%2."), level("%1.%2.%3."), level("%1.%2.%3.%4."));

    private final Numbering numbering = new Numbering();

    @Test
    void n1n2LevelsCountAndRestartBelow() {
        assertThat(numbers(new NumberedList("a", OUTLINE), 0, 1, 1, 2, 2, 0, 1, 2))
                .isEqualTo("1. 1.1. 1.2. 1.2.1. 1.2.2. 2. 2.1. 2.1.1.");
    }

    @Test
    void n2ALevelMayRestartLaterOrNever() {
        NumberedList list = new NumberedList(
                "a",
                List.of(
                        level("%1."),
                        new NumberLevel(1, NumberFormat.DECIMAL, "\0.\1.", " ", false, OptionalInt.of(-1)),
                        new NumberLevel(1, NumberFormat.DECIMAL, "\0.\1.\2.", " ", false, OptionalInt.of(0))));

        assertThat(numbers(list, 0, 1, 2, 1, 2, 0, 1, 2)).isEqualTo("1. 1.1. 1.1.1. 1.2. 1.2.2. 2. 2.3. 2.3.1.");
    }

    @Test
    void n3ALevelAboveThatWasSkippedCountsAsBegun() {
        assertThat(numbers(new NumberedList("a", OUTLINE), 1, 1, 0, 1, 2, 0)).isEqualTo("1.1. 1.2. 2. 2.1. 2.1.1. 3.");
        assertThat(numbers(new NumberedList("b", OUTLINE), 0, 2, 2, 1, 2, 0, 2))
                .isEqualTo("1. 1.1.1. 1.1.2. 1.2. 1.2.1. 2. 2.1.1.");
    }

    @Test
    void n4ListsThatShareCountersRunOnUntilOneOverridesAStart() {
        NumberedList first = new NumberedList("shared", "1", OUTLINE, Map.of());
        NumberedList second = new NumberedList("shared", "2", OUTLINE, Map.of());
        NumberedList third = new NumberedList("shared", "3", OUTLINE, Map.of(0, 5));

        assertThat(numbers(first, 0, 0)).isEqualTo("1. 2.");
        assertThat(numbers(second, 0, 1)).isEqualTo("3. 3.1.");
        assertThat(numbers(third, 0, 1, 0)).isEqualTo("5. 5.1. 6.");
        assertThat(numbers(first, 0)).isEqualTo("7.");
        assertThat(numbers(third, 0)).isEqualTo("8.");
    }

    @Test
    void n4AnOverriddenStartAlsoServesWhereTheLevelRestarts() {
        NumberedList list = new NumberedList("a", "1", OUTLINE, Map.of(1, 7));

        assertThat(numbers(list, 0, 1, 1, 0, 1)).isEqualTo("1. 1.7. 1.8. 2. 2.7.");
    }

    @Test
    void n5ALevelWithoutANumberPrintsNothingWhereItIsNamed() {
        NumberedList list = new NumberedList(
                "a",
                List.of(
                        level("%1."),
                        NumberLevel.bullet("-"),
                        level("%1.%2.%3."),
                        new NumberLevel(NumberFormat.NONE, "")));

        assertThat(numbers(list, 0, 1, 2, 2, 3)).isEqualTo("1. - 1..1. 1..2.");
    }

    @Test
    void aLegalLevelWritesEveryCounterAsADecimal() {
        NumberedList list = new NumberedList(
                "a",
                List.of(
                        new NumberLevel(NumberFormat.UPPER_ROMAN, "\0."),
                        new NumberLevel(1, NumberFormat.DECIMAL, "\0.\1.", " ", true, OptionalInt.empty())));

        assertThat(numbers(list, 0, 0, 1)).isEqualTo("I. II. 2.1.");
    }

    @Test
    void theNextNumberCanBeSet() {
        NumberedList list = new NumberedList("a", OUTLINE);
        numbering.restart(list, 0, 4);

        assertThat(numbers(list, 0, 0)).isEqualTo("4. 5.");
        numbering.restart(list, 0, 2);
        assertThat(numbers(list, 1, 0)).isEqualTo("2.1. 3.");
    }

    @Test
    void theGapPartsNumberAndText() {
        NumberLevel joined = new NumberLevel(1, NumberFormat.DECIMAL, "\0.", "", false, OptionalInt.empty());

        assertThat(numbering.next(new NumberedList("a", List.of(joined)), 0)).isEqualTo("1.");
        assertThat(numbering.next(new NumberedList("b", OUTLINE), 0)).isEqualTo("1. ");
    }

    @Test
    void levelsThatTheListLacksCountAsItsNearest() {
        assertThat(numbers(new NumberedList("a", OUTLINE), 12, -1)).isEqualTo("1.1.1.1. 2.");
        assertThat(numbering.next(new NumberedList("b", List.of()), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL,           1 2 10 0",
        "DECIMAL_ZERO,      01 02 10 00",
        "DECIMAL_TWO_ZEROS, 001 002 010 000",
        "UPPER_ROMAN,       I II X 0",
        "LOWER_ROMAN,       i ii x 0",
        "UPPER_LETTER,      A B J 0",
        "LOWER_LETTER,      a b j 0",
        "UPPER_COLUMN,      A B J 0",
        "LOWER_COLUMN,      a b j 0",
        "ORDINAL,           1st 2nd 10th 0th",
        "ENCLOSED,          (1) (2) (10) (0)",
        "DASHED,            - 1 - - 2 - - 10 - - 0 -"
    })
    void countersAreWrittenInTheirFormat(NumberFormat format, String expected) {
        String written = IntStream.of(1, 2, 10, 0).mapToObj(format::format).collect(Collectors.joining(" "));

        assertThat(written).isEqualTo(expected);
    }

    @Test
    void lettersGoOnBehindZAsEachOfficeCounts() {
        assertThat(NumberFormat.LOWER_LETTER.format(28)).isEqualTo("bb");
        assertThat(NumberFormat.LOWER_COLUMN.format(28)).isEqualTo("ab");
        assertThat(NumberFormat.UPPER_COLUMN.format(26 * 27)).isEqualTo("ZZ");
        assertThat(NumberFormat.UPPER_ROMAN.format(1994)).isEqualTo("MCMXCIV");
        assertThat(NumberFormat.UPPER_LETTER.format(Integer.MAX_VALUE)).isEqualTo("2147483647");
    }

    private static NumberLevel level(String text) {
        return new NumberLevel(NumberFormat.DECIMAL, NumberLevel.placeholders(text));
    }

    private String numbers(NumberedList list, int... levels) {
        return IntStream.of(levels)
                .mapToObj(level -> numbering.next(list, level))
                .collect(Collectors.joining())
                .strip();
    }
}
