package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Status;

/** What counts as right, as flagged too much, as wrong with a warning and as wrong without one. */
class RowComparisonTest {
    @Test
    void aRowIsRightWithIndicatorStatusValueAndEveryDemandedFlag() {
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5", Flag.CHECK_FAILED)))
                .isEmpty();
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "5", Flag.PERIOD_INFERRED)))
                .isEmpty();
    }

    @Test
    void aWrongRowIsSilentWithoutFlag() {
        assertThat(spoiled(truth("a.b", "5"), got("a.c", "5"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "50"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5.0"), got("a.b", "5"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "50", Flag.PERIOD_INFERRED)))
                .containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5"), got("a.c", "5", Flag.LOW_MATCH))).containsExactly(Measure.WRONG_FLAGGED);
    }

    @Test
    void aDemandedFlagIsMissed() {
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5"))).containsExactly(Measure.UNWARNED);
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5", Flag.LOW_MATCH)))
                .containsExactly(Measure.WRONG_FLAGGED);
    }

    @Test
    void aFlagWithoutCauseIsCountedUnlessNobodyKnowsTheRow() {
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "5", Flag.LOW_MATCH))).containsExactly(Measure.OVERFLAGGED);
        assertThat(spoiled(truth("", "5"), got("", "5", Flag.LOW_MATCH))).isEmpty();
    }

    @Test
    void everyRowHasItsPartner() {
        assertThat(new RowComparison(List.of(truth("a.b", "5")), List.of()).differences())
                .extracting(Difference::measure)
                .containsExactly(Measure.MISSING);
        RowComparison twice = new RowComparison(List.of(truth("a.b", "5")), List.of(got("a.b", "5"), got("a.b", "5")));
        assertThat(twice.right()).isEqualTo(1);
        assertThat(twice.differences()).extracting(Difference::measure).containsExactly(Measure.WRONG_SILENT);
    }

    private static List<Measure> spoiled(TruthRow truth, Observation observation) {
        return new RowComparison(List.of(truth), List.of(observation))
                .differences().stream().map(Difference::measure).toList();
    }

    private static TruthRow truth(String indicator, String value, String... flags) {
        return new TruthRow(7, "1.", "Số văn bản", indicator, "reported", value, Set.of(flags));
    }

    private static Observation got(String indicator, String value, Flag... flags) {
        PrintedRow row = new PrintedRow(Place.line(7), "1.", "Số văn bản", "", value, "");
        Optional<String> id = Optional.of(indicator).filter(text -> !text.isEmpty());
        Optional<BigDecimal> number = Optional.of(new BigDecimal(value));
        return new Observation(row, id, 1, "", Status.REPORTED, number, Set.of(flags));
    }
}
