package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;

class PartExceedsWholeCheckTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            rate     | percent % | done / all
            all      | count
            done     | count
            total    | count | province + district + commune
            province | count
            district | count
            commune  | count""");

    private static Checked check(String report) {
        return Checks.check(Sheet.report(report), CATALOGUE);
    }

    @Test
    void rule4a_reportsANumeratorAboveItsDenominator() {
        assertThat(check("""
                        1   | rate |
                        1.1 | all  | 4
                        1.2 | done | 5"""))
                .finds("part_exceeds_whole error: 1.2 says 5, expected <= 4 [1.1 1.2]")
                .flags("1.1", "1.2");
    }

    @Test
    void rule4a_needsNoRowForTheRate() {
        assertThat(check("""
                        1.1 | all  | 4
                        1.2 | done | 5""")).finds("part_exceeds_whole error: 1.2 says 5, expected <= 4 [1.1 1.2]");
    }

    @Test
    void rule4a_standsBesideRule1WhichSaysAnotherThing() {
        assertThat(check("""
                        6.2   | rate | 100
                        6.2.1 | all  | 841
                        6.2.2 | done | 1451"""))
                .finds(
                        "ratio error: 6.2 says 100, expected 172.53 [6.2 6.2.1 6.2.2]",
                        "part_exceeds_whole error: 6.2.2 says 1451, expected <= 841 [6.2.1 6.2.2]")
                .flags("6.2", "6.2.1", "6.2.2");
    }

    @Test
    void rule4a_standsBesideRule5WhereTheRateAgrees() {
        assertThat(check("""
                        1   | rate | 125
                        1.1 | all  | 4
                        1.2 | done | 5"""))
                .finds(
                        "percent_range error: 1 says 125, expected 0-100 [1]",
                        "part_exceeds_whole error: 1.2 says 5, expected <= 4 [1.1 1.2]")
                .flags("1", "1.1", "1.2");
    }

    @Test
    void rule4a_takesInARateThatMeansNothing() {
        assertThat(check("""
                        1   | rate | 50
                        1.1 | all  | 0
                        1.2 | done | 5"""))
                .finds("part_exceeds_whole error: 1.2 says 5, expected <= 0 [1 1.1 1.2]")
                .flags("1", "1.1", "1.2");
    }

    @Test
    void rule4a_letsAPlanInMoneyBeOverspent() {
        Catalogue budget = Sheet.catalogue("""
                rate  | percent %        | spent / plan
                plan  | money Triệu đồng
                spent | money Triệu đồng""");
        assertThat(Checks.check(Sheet.report("""
                        1   | rate  |
                        1.1 | plan  | 100
                        1.2 | spent | 120"""), budget)).findsNothing();
    }

    @Test
    void rule4b_reportsEachPartAboveAnOpenTotal() {
        assertThat(check("""
                        1   | total    | 30
                        1.1 | province | 31
                        1.2 | district | 3
                        1.3 | commune  | /"""))
                .finds("part_exceeds_whole error: 1.1 says 31, expected <= 30 [1 1.1]")
                .flags("1", "1.1");
    }

    @Test
    void rule4c_reportsPartsThatExceedTheTotalTogether() {
        Checked checked = check("""
                1   | total    | 30
                1.1 | province | 20
                1.2 | district | 20
                1.3 | commune  |""");
        assertThat(checked)
                .finds("part_exceeds_whole error: 1 says 30, expected >= 40 [1 1.1 1.2]")
                .flags("1", "1.1", "1.2");
        assertThat(checked.findings().get(0).detail().english())
                .isEqualTo("1 says 30 in total but the reported parts alone make 20 + 20 = 40");
    }

    private static final Catalogue TASKS = Sheet.catalogue("""
            tasks   | count | on_time + late + …
            on_time | count
            late    | count""");

    private static Checked tasks(String tasks, String onTime, String late) {
        return Checks.check(Sheet.report("""
                1   | tasks   | %s
                1.1 | on_time | %s
                1.2 | late    | %s""".formatted(tasks, onTime, late)), TASKS);
    }

    @Test
    void rule4b_reportsEachPartAboveATotalThatItDoesNotExhaust() {
        assertThat(tasks("30", "31", "0"))
                .finds("part_exceeds_whole error: 1.1 says 31, expected <= 30 [1 1.1]")
                .flags("1", "1.1");
        assertThat(tasks("30", "", "31")).finds("part_exceeds_whole error: 1.2 says 31, expected <= 30 [1 1.2]");
        assertThat(tasks("30", "31", "32"))
                .finds(
                        "part_exceeds_whole error: 1.1 says 31, expected <= 30 [1 1.1]",
                        "part_exceeds_whole error: 1.2 says 32, expected <= 30 [1 1.2]");
    }

    @Test
    void rule4c_neverAddsPartsThatMayOverlap() {
        assertThat(tasks("30", "30", "30")).findsNothing();
        assertThat(tasks("30", "20", "20")).findsNothing();
    }

    @Test
    void rule4_acceptsPartsThatLeaveRoom() {
        assertThat(check("""
                        1   | total    | 40
                        1.1 | province | 20
                        1.2 | district | 20
                        1.3 | commune  |""")).findsNothing();
    }

    @Test
    void rule4_reportsAPairOnceThoughTwoRatesShareIt() {
        Catalogue shared = Sheet.catalogue("""
                old  | percent % | done / all
                new  | percent % | done / all
                all  | count
                done | count""");
        assertThat(Checks.check(Sheet.report("""
                        1.1 | all  | 4
                        1.2 | done | 5"""), shared))
                .finds("part_exceeds_whole error: 1.2 says 5, expected <= 4 [1.1 1.2]");
    }

    @Test
    void rule4_namesPartAndWhole() {
        assertThat(check("""
                        1.1 | all  | 4
                        1.2 | done | 5""").findings().get(0).detail())
                .isEqualTo(new Sentence(
                        "1.2 (5) lớn hơn tổng thể chứa nó là 1.1 (4)", "1.2 (5) is larger than its whole, 1.1 (4)"));
    }
}
