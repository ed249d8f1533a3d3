package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of our own as office programs print them: read no worse than the committed scores say, and hardly a row
 * wrong in any format. Rewritten with -Dgolden.update=true.
 */
class DocumentScoreTest {
    private static final double RIGHT_PERCENT = 99.5;

    private static final Scoreboard BOARD =
            Scoreboard.of(Sample.documents(), Program.BUNDLED::score, ScoreFile.DOCUMENTS);

    static List<Sample> documents() {
        return Sample.documents();
    }

    static List<String> formats() {
        return List.copyOf(tallies().keySet());
    }

    @Test
    void everyDocumentHasItsLine() {
        assertThat(ScoreFile.DOCUMENTS.read().keySet())
                .isEqualTo(BOARD.scores().keySet())
                .hasSizeGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noNumberIsWorseThanCommitted(Sample document) {
        assertThat(BOARD.worse(document))
                .as("all differences:\n%s", BOARD.score(document).listing())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noErrorIsSilent(Sample document) {
        assertThat(BOARD.silent(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsReadWell(String format) {
        assertThat(tallies().getOrDefault(format, Tally.NONE).percentRight()).isGreaterThanOrEqualTo(RIGHT_PERCENT);
    }

    @AfterAll
    static void printTable() {
        System.out.printf("%-18s %9s %6s %6s%n", "format", "documents", "rows", "right");
        tallies().forEach((format, tally) -> System.out.printf("%-18s %s%n", format, tally));
    }

    private static Map<String, Tally> tallies() {
        return documents().stream()
                .collect(Collectors.toMap(
                        Sample::format, document -> Tally.of(BOARD.score(document)), Tally::plus, TreeMap::new));
    }

    /** Rows of some documents, and how many of them are wholly right. */
    private record Tally(int documents, int rows, int right) {
        static final Tally NONE = new Tally(0, 0, 0);

        static Tally of(ReportScore score) {
            return new Tally(1, score.number(Measure.ROWS), score.number(Measure.RIGHT));
        }

        Tally plus(Tally other) {
            return new Tally(documents + other.documents, rows + other.rows, right + other.right);
        }

        double percentRight() {
            return 100.0 * right / rows;
        }

        @Override
        public String toString() {
            return String.format("%9d %6d %6d", documents, rows, right);
        }
    }
}
