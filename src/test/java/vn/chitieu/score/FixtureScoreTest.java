package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of our own are read no worse than the committed scores say; rewritten with -Dgolden.update=true. */
class FixtureScoreTest {
    /** Nobody is warned of these. */
    private static final Set<Measure> SILENT = EnumSet.of(Measure.WRONG_SILENT, Measure.UNWARNED, Measure.MISSING);

    private static final Map<String, ReportScore> SCORES = new TreeMap<>();

    @BeforeAll
    static void score() {
        boolean updating = Golden.isUpdating();
        Sample.fixtures().forEach(fixture -> SCORES.put(fixture.name(), Program.BUNDLED.score(fixture)));
        if (updating) {
            ScoreFile.write(SCORES);
        }
    }

    static List<Sample> fixtures() {
        return Sample.fixtures();
    }

    @Test
    void everyReportHasItsLine() {
        assertThat(ScoreFile.read().keySet()).isEqualTo(SCORES.keySet()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noNumberIsWorseThanCommitted(Sample fixture) {
        ReportScore score = scoreOf(fixture);
        Map<Measure, Integer> committed = ScoreFile.read().getOrDefault(fixture.name(), Map.of());
        List<String> worse = Arrays.stream(Measure.values())
                .filter(measure -> measure.isWorse(score.number(measure), committed.getOrDefault(measure, 0)))
                .map(measure -> "%s: %d, committed %s"
                        .formatted(measure.column(), score.number(measure), committed.get(measure)))
                .toList();
        assertThat(worse).as("all differences:\n%s", score.listing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noErrorIsSilent(Sample fixture) {
        assertThat(scoreOf(fixture).differences(SILENT)).isEmpty();
    }

    private static ReportScore scoreOf(Sample fixture) {
        return SCORES.getOrDefault(fixture.name(), new ReportScore(Map.of(), List.of()));
    }
}
