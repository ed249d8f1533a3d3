package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chitieu.read.scan.engine.InstalledData;

/**
 * Scans of our own are read no worse than the committed scores say; rewritten with -Dgolden.update=true. Where there is
 * no Vietnamese data for OCR the tests are skipped.
 */
class ScanScoreTest {
    private static final Program PROGRAM = new Program(Program.BUNDLED.catalogue(), Program.BUNDLED.recognising());

    /** Scored when the data is known to be there. */
    private static final class Scores {
        static final Scoreboard BOARD = Scoreboard.of(Sample.scans(), PROGRAM::score, ScoreFile.SCANS);
    }

    @BeforeAll
    static void needsData() {
        InstalledData.require();
    }

    static List<Sample> scans() {
        return Sample.scans();
    }

    @Test
    void everyScanHasItsLine() {
        assertThat(ScoreFile.SCANS.read().keySet())
                .isEqualTo(Scores.BOARD.scores().keySet())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("scans")
    void noNumberIsWorseThanCommitted(Sample scan) {
        assertThat(Scores.BOARD.worse(scan))
                .as("all differences:\n%s", Scores.BOARD.score(scan).listing())
                .isEmpty();
    }
}
