package vn.chitieu.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {
    private static final String LETTERS = "a đ\"\"\",;,;";
    private static final Pattern SOUND =
            Pattern.compile("(?:\"(?:[^\"]++|\"\")*+\"|[^\";]*+)(?:;(?:\"(?:[^\"]++|\"\")*+\"|[^\";]*+))*+");

    @Test
    void aQuotedFieldHoldsSeparatorsQuotesAndLineBreaks() {
        List<CsvRecords.CsvRecord> records = CsvRecords.of(List.of("a,\"b, \"\"c\"\"", "d\",", "e"), ',');

        assertThat(records)
                .containsExactly(
                        new CsvRecords.CsvRecord(1, "a,\"b, \"\"c\"\"\nd\",", List.of("a", "b, \"c\"\nd", "")),
                        new CsvRecords.CsvRecord(3, "e", List.of("e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b;c", "\"a\"b;c", "\"a", "a;\"", "\"a\"\";b"})
    void aBrokenQuoteCostsItsLineOnly(String broken) {
        assertThat(CsvRecords.of(List.of(broken, "d;e"), ';'))
                .containsExactly(
                        new CsvRecords.CsvRecord(1, broken, List.of()),
                        new CsvRecords.CsvRecord(2, "d;e", List.of("d", "e")));
    }

    @Test
    void agreesWithAnotherParserAboutLinesOfAnyKind() throws IOException {
        RFC4180Parser parser = new RFC4180ParserBuilder().withSeparator(';').build();
        Random random = new Random(20260101);
        for (int sample = 0; sample < 20_000; sample++) {
            String line = line(random);
            List<List<String>> fields = CsvRecords.of(List.of(line), ';').stream()
                    .map(CsvRecords.CsvRecord::fields)
                    .toList();

            if (!SOUND.matcher(line).matches()) {
                assertThat(fields).as(line).containsExactly(List.of());
            } else if (!line.replaceAll("[\"; ]", "").isEmpty()) {
                assertThat(fields).as(line).containsExactly(List.of(parser.parseLine(line)));
            }
        }
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return line.toString();
    }
}
