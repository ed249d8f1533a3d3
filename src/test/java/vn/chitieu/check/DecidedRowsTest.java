package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Status;

/** Rows that a person decided take part in the checks like any other. */
class DecidedRowsTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            rate  | percent % | done / all
            done  | count Hồ sơ
            all   | count Hồ sơ
            cost  | money Triệu đồng | fees + pay
            fees  | money Triệu đồng
            pay   | money Triệu đồng""");

    @Test
    void aDecidedRowGetsNoFlagButItsContradictionStands() {
        assertThat(check(0, """
                1 | rate | 100
                2 | done | 1415
                3 | all  | 1451"""))
                .finds("ratio error: 1 says 100, expected 97.52 [1 2 3]")
                .flags("2", "3");
    }

    @Test
    void itsMeaningIsInDoubtNoMore() {
        String doubtful = """
                1 | rate | 100 | flags=low_match
                2 | done | 1415
                3 | all  | 1451""";
        assertThat(Checks.check(Sheet.report(doubtful), CATALOGUE))
                .finds("ratio warning: 1 says 100, expected 97.52 [1 2 3]")
                .flags();
        assertThat(check(0, doubtful))
                .finds("ratio error: 1 says 100, expected 97.52 [1 2 3]")
                .flags("2", "3");
    }

    @Test
    void whatItsLabelAndUnitContradictIsTold() {
        assertThat(check(0, "1 | all | 391 | unit=Thủ tục | label=Nhãn khác | flags=unit_conflict;label_mismatch"))
                .finds(
                        "unit_conflict warning: 1 says Thủ tục, expected Hồ sơ [1]",
                        "label_mismatch warning: 1 says Nhãn khác, expected name of all [1]");
    }

    @Test
    void moneyUnderAnotherUnitIsComparedWithNothing() {
        assertThat(check(0, """
                        1 | cost | 1.5  | unit=Tỷ đồng | flags=unit_conflict
                        2 | fees | 1000
                        3 | pay  | 500""")).finds("unit_conflict warning: 1 says Tỷ đồng, expected Triệu đồng [1]");
    }

    @Test
    void aTrustedFigureServesToDeriveOthers() {
        assertThat(check(1, """
                        1 | rate |
                        2 | done | 50 | flags=low_match
                        3 | all  | 100""")).leavesOpen("blank 1 = 50 from 100 * done / all");
    }

    @Test
    void aBlankBearsTheReasonThatAPersonGave() {
        Report report = Sheet.report("1 | done | 7");
        Observation blank = report.observations()
                .get(0)
                .saying(Status.BLANK, Optional.empty())
                .decided(new Decided(Decided.Kind.BLANK, "forgotten", Set.of()));
        assertThat(Checks.check(report.withObservations(List.of(blank)), CATALOGUE)
                        .blanks())
                .extracting(Blank::reason)
                .containsExactly("forgotten");
    }

    private static Checked check(int decided, String rows) {
        Report report = Sheet.report(rows);
        List<Observation> observations = new ArrayList<>(report.observations());
        Observation row = observations.get(decided);
        observations.set(decided, row.decided(new Decided(Decided.Kind.RIGHT, "", row.flags())));
        return Checks.check(report.withObservations(observations), CATALOGUE);
    }
}
