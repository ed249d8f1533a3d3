package vn.chitieu.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;

/**
 * Every line of {@code number/cases.csv}: what a person reads who knows the rule whose number leads the line.
 *
 * <p>Columns: {@code printed} with Java escapes; {@code expectation} is {@code any}, a kind, {@code kind:unit/unit} or
 * {@code choice:meaning = code; …}; {@code style} is {@code vi}, {@code en}, {@code mix} or {@code ?}; {@code expected}
 * is a status or {@code value [or value …]}, then {@code !} and flags.
 */
class NumberCasesTest {
    private static final int RULES_WITH_CASES = 16;

    record Case(String rule, String printed, Expectation expectation, NumberStyle style, String expected) {
        @Override
        public String toString() {
            return "rule " + rule + ": «" + printed + "» as " + expectation + " in " + style;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatAPersonReads(Case line) {
        Reading reading = NumberReader.read(line.printed(), line.expectation(), line.style());
        assertThat(written(reading)).as(line.toString()).isEqualTo(sortedFlags(line.expected()));
    }

    @Test
    void everyRuleThatReadsHasCases() throws IOException, CsvException {
        assertThat(cases().map(line -> line.rule().replaceAll("[a-c]", "")).distinct())
                .hasSize(RULES_WITH_CASES)
                .doesNotContain("10");
    }

    static Stream<Case> cases() throws IOException, CsvException {
        ICSVParser parser = new CSVParserBuilder().withEscapeChar('\0').build();
        try (CSVReader reader = new CSVReaderBuilder(new InputStreamReader(
                        Objects.requireNonNull(NumberCasesTest.class.getResourceAsStream("/number/cases.csv")),
                        StandardCharsets.UTF_8))
                .withCSVParser(parser)
                .withSkipLines(1)
                .build()) {
            return reader.readAll().stream().map(NumberCasesTest::line);
        }
    }

    private static Case line(String[] fields) {
        return new Case(
                fields[0],
                StringEscapeUtils.unescapeJava(fields[1]),
                expectation(fields[2]),
                style(fields[3]),
                fields[4]);
    }

    private static Expectation expectation(String field) {
        String[] parts = field.split(":", 2);
        Optional<Kind> kind = Kind.of(parts[0]);
        if (parts.length == 1) {
            return new Expectation(kind, List.of(), List.of());
        }
        return kind.filter(Kind.CHOICE::equals).isPresent()
                ? Expectation.ofChoices(Choice.parse(parts[1]))
                : Expectation.ofUnit(kind.orElseThrow(), List.of(parts[1].split("/", -1)));
    }

    private static NumberStyle style(String field) {
        return switch (field) {
            case "vi" -> NumberStyle.VIETNAMESE;
            case "en" -> NumberStyle.ENGLISH;
            case "mix" -> NumberStyle.MIXED;
            case "?" -> NumberStyle.UNKNOWN;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String written(Reading reading) {
        String said = reading.status() == Status.REPORTED
                ? reading.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or "))
                : reading.status().code();
        String flags = reading.flags().stream()
                .filter(flag -> flag != Flag.UNREADABLE_NUMBER || reading.status() != Status.UNREADABLE)
                .map(Flag::code)
                .sorted()
                .collect(Collectors.joining(" "));
        return flags.isEmpty() ? said : said + " !" + flags;
    }

    private static String sortedFlags(String expected) {
        int mark = expected.indexOf('!');
        return mark < 0
                ? expected
                : expected.substring(0, mark + 1)
                        + Stream.of(expected.substring(mark + 1).split(" ", -1))
                                .sorted()
                                .collect(Collectors.joining(" "));
    }
}
