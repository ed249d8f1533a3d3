package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.tabular.Spot;

/** What counts as right, as flagged too much, as wrong with a warning and as wrong without one. */
class RowComparisonTest {
    @Test
    void aRowIsRightWithIndicatorStatusValueAndEveryDemandedFlag() {
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5", "check_failed")))
                .isEmpty();
    }

    @Test
    void aWrongRowIsSilentWithoutFlag() {
        assertThat(spoiled(truth("a.b", "5"), got("a.c", "5"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "50"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5.0"), got("a.b", "5"))).containsExactly(Measure.WRONG_SILENT);
        assertThat(spoiled(truth("a.b", "5"), got("a.c", "5", "low_match"))).containsExactly(Measure.WRONG_FLAGGED);
    }

    @Test
    void aDemandedFlagIsMissed() {
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5"))).containsExactly(Measure.UNWARNED);
        assertThat(spoiled(truth("a.b", "5", "check_failed"), got("a.b", "5", "low_match")))
                .containsExactly(Measure.WRONG_FLAGGED);
    }

    @Test
    void aFlagWithoutCauseIsCountedUnlessNobodyKnowsTheRow() {
        assertThat(spoiled(truth("a.b", "5"), got("a.b", "5", "low_match"))).containsExactly(Measure.OVERFLAGGED);
        assertThat(spoiled(truth("", "5"), got("", "5", "low_match"))).isEmpty();
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

    private static List<Measure> spoiled(TruthRow truth, FoundRow found) {
        return new RowComparison(List.of(truth), List.of(found))
                .differences().stream().map(Difference::measure).toList();
    }

    private static TruthRow truth(String indicator, String value, String... flags) {
        return new TruthRow(7, "1.", "Số văn bản", new Claim(indicator, "reported", value, Set.of(flags)));
    }

    private static FoundRow got(String indicator, String value, String... flags) {
        Claim claim = new Claim(indicator, "reported", value, Set.of(flags));
        return new FoundRow(new Spot(0, 0, 7), 7, "1.", "Số văn bản", claim, Optional.of(1.0));
    }
}
