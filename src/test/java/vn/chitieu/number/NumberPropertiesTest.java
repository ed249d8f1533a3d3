package vn.chitieu.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

/** What holds for every text, tried with many: nothing wrong without a flag, nothing throws. */
class NumberPropertiesTest {
    private static final int TRIES = 20_000;
    private static final List<String> GROUP_MARKS = List.of("", ".", ",", " ", "\u00A0", "\u2009", "'", "’");

    /** What a person takes for one whole number at a glance. */
    private static final Predicate<String> WHOLE = Pattern.compile(
                    "\\d{1,2}|[1-9]\\d{0,14}|[1-9]\\d{0,2}([.,' ])\\d{3}(\\1\\d{3})*")
            .asMatchPredicate();

    private static final String DECIMALS = "(,\\d+)?";
    private static final Predicate<String> VIETNAMESE_AMOUNT = Pattern.compile(
                    "(\\d{1,2}|[1-9]\\d*|[1-9]\\d{0,2}([.' ]\\d{3})+)" + DECIMALS)
            .asMatchPredicate();

    /** No point that could have been a group mark: a percent has no groups. */
    private static final Predicate<String> PERCENT =
            Pattern.compile("(\\d|\\d\\d|[1-9]\\d*)([.,]\\d+)?%?").asMatchPredicate();

    private final Random random = new Random(20_230_614);

    @ParameterizedTest
    @EnumSource(NumberStyle.class)
    void rule6And7aEveryCountReadsBackWhateverItsGroupMark(NumberStyle style) {
        for (int i = 0; i < TRIES; i++) {
            long count = anyWhole();
            String printed = grouped(count, any(GROUP_MARKS));
            assertThat(read(printed, Kind.COUNT, style)).as(printed).isEqualTo(Reading.of(BigDecimal.valueOf(count)));
        }
    }

    @ParameterizedTest
    @EnumSource(NumberStyle.class)
    void rule7bAnd8bEveryPercentReadsBackOrIsFlagged(NumberStyle style) {
        for (int scale = 0; scale <= 3; scale++) {
            for (int unscaled = 0; unscaled <= 100 * (int) Math.pow(10, scale); unscaled++) {
                BigDecimal percent = BigDecimal.valueOf(unscaled, scale);
                for (char mark : new char[] {'.', ','}) {
                    String printed = percent.toPlainString().replace('.', mark);
                    assertRightOrFlagged(printed, read(printed, Kind.PERCENT, style), percent);
                }
            }
        }
    }

    @Test
    void rule7bOnlyARoundThousandLeavesAPercentOpen() {
        List<String> flagged = new ArrayList<>();
        for (int unscaled = 0; unscaled <= 100_000; unscaled++) {
            String printed = BigDecimal.valueOf(unscaled, 3).toPlainString();
            if (!read(printed, Kind.PERCENT, NumberStyle.VIETNAMESE).flags().isEmpty()) {
                flagged.add(printed);
            }
        }
        assertThat(flagged)
                .containsExactly("1.000", "2.000", "3.000", "4.000", "5.000", "6.000", "7.000", "8.000", "9.000");
    }

    @Test
    void rule7cVietnameseMoneyInAVietnameseReportReadsBack() {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal amount = anyAmount();
            String printed = vietnamese(amount);
            assertThat(read(printed, Kind.MONEY, NumberStyle.VIETNAMESE))
                    .as(printed)
                    .isEqualTo(Reading.of(amount));
        }
    }

    @Test
    void aDamagedCountIsRightOrFlaggedUnlessItIsAnotherCount() {
        for (int i = 0; i < TRIES; i++) {
            long count = anyWhole();
            String damaged = damaged(grouped(count, any(GROUP_MARKS.subList(0, 4))));
            Reading reading = read(damaged, Kind.COUNT, NumberStyle.VIETNAMESE);
            if (!WHOLE.test(damaged.strip())) {
                assertRightOrFlagged(damaged, reading, BigDecimal.valueOf(count));
            }
        }
    }

    @Test
    void aDamagedPercentIsRightOrFlaggedUnlessItIsAnotherPercent() {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(10_001), 2);
            String damaged = damaged(percent.toPlainString().replace('.', ',') + any(List.of("", "%")));
            if (!PERCENT.test(damaged)) {
                assertRightOrFlagged(damaged, read(damaged, Kind.PERCENT, NumberStyle.VIETNAMESE), percent);
            }
        }
    }

    @Test
    void aDamagedAmountIsRightOrFlaggedUnlessItIsAnotherAmount() {
        for (int i = 0; i < TRIES; i++) {
            BigDecimal amount = anyAmount();
            String damaged = damaged(vietnamese(amount));
            if (!VIETNAMESE_AMOUNT.test(damaged)) {
                assertRightOrFlagged(damaged, read(damaged, Kind.MONEY, NumberStyle.VIETNAMESE), amount);
            }
        }
    }

    /** Every text of up to seven such characters: what is not flagged has one reading in the grammar of its style. */
    @Test
    void noShortTextIsReadAgainstItsStyleWithoutAFlag() {
        for (String text : textsUpTo(7, "05., ")) {
            for (NumberStyle style : NumberStyle.values()) {
                assertOnlyReading(text, style, read(text, Kind.MONEY, style));
                assertWhole(text, read(text, Kind.COUNT, style));
            }
        }
    }

    @Test
    void neverThrowsWhateverTheText() {
        List<Expectation> expectations = new ArrayList<>(List.of(Expectation.UNKNOWN));
        for (Kind kind : Kind.values()) {
            expectations.add(Expectation.ofUnit(kind, List.of("TTHC", "")));
        }
        expectations.add(Expectation.ofChoices(Choice.parse("Chưa = 0; 2 cấp = 1; Có = 2")));
        for (int i = 0; i < 5 * TRIES; i++) {
            String text = anyText();
            Reading reading = NumberReader.read(text, any(expectations), any(List.of(NumberStyle.values())));
            assertThat(reading.values()).as(text).allMatch(value -> value.precision() <= 15 || value.signum() == 0);
            assertThat(NumberStyle.of(List.of(text))).isNotEqualTo(NumberStyle.MIXED);
        }
    }

    private static void assertRightOrFlagged(String printed, Reading reading, BigDecimal truth) {
        boolean silent = reading.status() == Status.REPORTED && reading.flags().isEmpty();
        if (silent) {
            assertThat(reading.values()).as(printed).singleElement().matches(value -> value.compareTo(truth) == 0);
        } else if (reading.flags().isEmpty()) {
            assertThat(printed).as("no figure and no flag").doesNotContainPattern("\\d");
        }
    }

    private static void assertWhole(String text, Reading reading) {
        boolean silent = reading.status() == Status.REPORTED && reading.flags().isEmpty();
        String trimmed = text.strip();
        if (silent && !WHOLE.test(trimmed.replaceAll(" +", " "))) {
            assertThat(trimmed).matches("[1-9]\\d{0,2}([., ]\\d{3})*[.,]0{1,2}[.,]?");
        }
    }

    private static void assertOnlyReading(String text, NumberStyle style, Reading reading) {
        if (reading.status() != Status.REPORTED || !reading.flags().isEmpty()) {
            return;
        }
        String figure = text.strip().replaceAll(" +", " ").replaceAll(" ?[.,]$", "");
        List<BigDecimal> allowed = new ArrayList<>();
        if (style != NumberStyle.ENGLISH) {
            allowed.addAll(strictly(figure, '.', ','));
        }
        if (style != NumberStyle.VIETNAMESE) {
            allowed.addAll(strictly(figure, ',', '.'));
        }
        if (allowed.isEmpty()) {
            allowed.addAll(strictly(figure, '.', ','));
            allowed.addAll(strictly(figure, ',', '.'));
            assertThat(figure).as("foreign to %s", style).matches("\\d+[., ]\\d+[., ]\\d+.*");
        }
        assertThat(allowed)
                .as(text + " in " + style)
                .isNotEmpty()
                .allMatch(reading.values().get(0)::equals);
    }

    /** The value of a text in one grammar, as list of none or one. */
    private static List<BigDecimal> strictly(String text, char group, char decimal) {
        String mark = Pattern.quote(String.valueOf(group));
        String grouped = "[1-9]\\d{0,2}((" + mark + "\\d{3})+|( \\d{3})+)";
        String pattern = "(\\d+|" + grouped + ")(" + Pattern.quote(String.valueOf(decimal)) + "\\d+)?";
        return text.matches(pattern)
                ? List.of(new BigDecimal(
                        text.replace(String.valueOf(group), "").replace(" ", "").replace(decimal, '.')))
                : List.of();
    }

    private static Reading read(String printed, Kind kind, NumberStyle style) {
        return NumberReader.read(printed, Expectation.ofKind(kind), style);
    }

    private long anyWhole() {
        return random.nextLong((long) Math.pow(10, 1 + random.nextInt(12)));
    }

    private BigDecimal anyAmount() {
        return BigDecimal.valueOf(anyWhole(), random.nextInt(4));
    }

    private static String vietnamese(BigDecimal amount) {
        String plain = amount.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return grouped(Long.parseLong(whole), ".") + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    private static String grouped(long whole, String mark) {
        return Long.toString(whole).replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark);
    }

    /** The text with one character dropped, doubled, replaced by the other mark or by a letter OCR writes. */
    private String damaged(String text) {
        int place = random.nextInt(text.length());
        String before = text.substring(0, place);
        String after = text.substring(place + 1);
        char character = text.charAt(place);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + character + character + after;
            case 2 -> before + swapped(character) + after;
            default -> before + letter(character) + after;
        };
    }

    private static char swapped(char character) {
        return character == '.' ? ',' : character == ',' ? '.' : character;
    }

    private static char letter(char character) {
        return switch (character) {
            case '0' -> 'O';
            case '1' -> 'l';
            case '5' -> 'S';
            case '8' -> 'B';
            default -> character;
        };
    }

    private static List<String> textsUpTo(int length, String alphabet) {
        List<String> texts = new ArrayList<>(List.of(""));
        int start = 0;
        for (int i = 0; i < length; i++) {
            int end = texts.size();
            for (int j = start; j < end; j++) {
                for (int k = 0; k < alphabet.length(); k++) {
                    texts.add(texts.get(j) + alphabet.charAt(k));
                }
            }
            start = end;
        }
        return texts;
    }

    private String anyText() {
        String alphabet = random.nextBoolean() ? "0123456789.,'%/()-+ =lOo¹\n" : "";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            if (alphabet.isEmpty()) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
