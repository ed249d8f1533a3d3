package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of our own are read no worse than the committed scores say; rewritten with -Dgolden.update=true. */
class FixtureScoreTest {
    private static final Scoreboard BOARD = Scoreboard.of(Sample.fixtures(), Program.BUNDLED::score, ScoreFile.REPORTS);

    static List<Sample> fixtures() {
        return Sample.fixtures();
    }

    @Test
    void everyReportHasItsLine() {
        assertThat(ScoreFile.REPORTS.read().keySet())
                .isEqualTo(BOARD.scores().keySet())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noNumberIsWorseThanCommitted(Sample fixture) {
        assertThat(BOARD.worse(fixture))
                .as("all differences:\n%s", BOARD.score(fixture).listing())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noErrorIsSilent(Sample fixture) {
        assertThat(BOARD.silent(fixture)).isEmpty();
    }
}
