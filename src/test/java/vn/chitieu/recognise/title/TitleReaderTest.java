package vn.chitieu.recognise.title;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.observation.ReportHeader;

class TitleReaderTest {
    /** A title block and what a person reads in it. */
    record Case(String name, String expected, List<String> lines, List<String> remarks) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatAPersonReads(Case report) {
        assertThat(HeaderText.of(TitleReader.read(report.lines(), report.remarks())))
                .isEqualTo(report.expected());
    }

    @Test
    void knowsAtLeastFortyTitleBlocks() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(40);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(TitleReader.read(List.of(), List.of())).isEqualTo(ReportHeader.EMPTY);
    }

    /** Words of title blocks in any order, cut and joined anywhere, must give some header and no exception. */
    @Test
    void neverThrows() throws IOException {
        Random random = new Random(20240315);
        List<String> pool = cases().flatMap(report -> report.lines().stream()).toList();
        for (int round = 0; round < 3000; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                lines.add(damaged(pool.get(random.nextInt(pool.size())), random));
            }
            assertThat(TitleReader.read(lines, lines)).isNotNull();
        }
    }

    private static String damaged(String line, Random random) {
        int from = random.nextInt(line.length() + 1);
        int to = from + random.nextInt(line.length() - from + 1);
        String junk = List.of("", "(", "/", "\u0301", "ngày ", "Số: /BC-", "\t", "quý ", "\ud800", "UBND ")
                .get(random.nextInt(10));
        return random.nextBoolean() ? line + junk + line.substring(from, to) : junk + line.substring(from, to);
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream stream = TitleReaderTest.class.getResourceAsStream("headers.txt")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
            return Pattern.compile("^=== ", Pattern.MULTILINE)
                    .splitAsStream(text)
                    .skip(1)
                    .map(TitleReaderTest::parse);
        }
    }

    private static Case parse(String block) {
        List<String> rows = block.lines().toList();
        boolean decomposed = rows.get(0).contains("{NFD}");
        List<String> lines = rows.stream()
                .skip(2)
                .filter(row -> !row.startsWith("@"))
                .map(row -> row.replace("{TAB}", "\t"))
                .map(row -> decomposed ? Normalizer.normalize(row, Normalizer.Form.NFD) : row)
                .toList();
        List<String> remarks = rows.stream()
                .filter(row -> row.startsWith("@"))
                .map(row -> row.substring(2))
                .toList();
        return new Case(rows.get(0), rows.get(1).substring(2), lines, remarks);
    }
}
