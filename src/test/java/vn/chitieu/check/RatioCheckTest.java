package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;

class RatioCheckTest {
    private static final Catalogue TASKS = Sheet.catalogue("""
            rate | percent % | done / all
            all  | count
            done | count""");

    private static Checked check(String rate, String all, String done) {
        return Checks.check(Sheet.report("""
                1   | rate | %s
                1.1 | all  | %s
                1.2 | done | %s""".formatted(rate, all, done)), TASKS);
    }

    @ParameterizedTest(name = "{0} of {2}/{1}")
    @CsvSource({
        "98.65, 148, 146, rounded",
        "98.64, 148, 146, cut",
        "99,    148, 146, rounded to whole percent",
        "98,    148, 146, cut to whole percent",
        "12.12, 33,  4,   both the same",
        "0.2,   400, 1,   half even",
        "0.3,   400, 1,   half up",
        "100,   805, 805, all",
        "0,     805, 0,   none",
        "0,     0,   0,   none of none",
        "100,   0,   0,   all of none",
    })
    void rule1_acceptsRoundedAndCutRates(String rate, String all, String done) {
        assertThat(check(rate, all, done)).findsNothing();
    }

    @ParameterizedTest(name = "{0} of {2}/{1} should be {3}")
    @CsvSource({
        "98.63, 148,  146,  98.65",
        "98.66, 148,  146,  98.65",
        "97,    148,  146,  98.65",
        "100,   148,  146,  98.65",
        "4,     4,    4,    100",
        "68.97, 1564, 1038, 66.37",
        "1.2,   400,  1,    0.25",
        "0.2501, 400, 1,    0.25",
        "50,    0,    0,    0 / 0",
    })
    void rule1_reportsRatesThatAreNeither(String rate, String all, String done, String expected) {
        assertThat(check(rate, all, done))
                .finds("ratio error: 1 says %s, expected %s [1 1.1 1.2]".formatted(rate, expected))
                .flags("1", "1.1", "1.2");
    }

    @Test
    void rule1_reportsANegativeRateBesideRule5() {
        assertThat(check("-50", "4", "2"))
                .finds(
                        "ratio error: 1 says -50, expected 50 [1 1.1 1.2]",
                        "percent_range error: 1 says -50, expected 0-100 [1]");
    }

    @Test
    void rule1_needsAllThreeFigures() {
        assertThat(check("50", "", "1")).findsNothing();
        assertThat(check("50", "4", "/")).findsNothing();
        assertThat(check("?", "4", "1")).findsNothing();
    }

    @Test
    void rule1_leavesRoomForRoundedMoney() {
        Catalogue budget = Sheet.catalogue("""
                rate  | percent %       | spent / plan
                plan  | money Triệu đồng
                spent | money Triệu đồng""");
        assertThat(Checks.check(Sheet.report("""
                        1   | rate  | 36.41
                        1.1 | plan  | 3.4
                        1.2 | spent | 1.2"""), budget)).findsNothing();
        assertThat(Checks.check(Sheet.report("""
                        1   | rate  | 46.41
                        1.1 | plan  | 3.4
                        1.2 | spent | 1.2"""), budget))
                .finds("ratio error: 1 says 46.41, expected 35.29 [1 1.1 1.2]");
    }

    @Test
    void rule1_doesNotCompareMoneyUnderAnotherUnit() {
        Catalogue budget = Sheet.catalogue("""
                rate  | percent %       | spent / plan
                plan  | money Triệu đồng
                spent | money Triệu đồng""");
        assertThat(Checks.check(Sheet.report("""
                        1   | rate  | 50
                        1.1 | plan  | 4000
                        1.2 | spent | 2 | unit=Tỷ đồng | flags=unit_conflict"""), budget))
                .finds("unit_conflict warning: 1.2 says Tỷ đồng, expected Triệu đồng [1.2]")
                .flags();
    }

    @Test
    void rule1_accusesNobodyWhereTheMeaningOfARowIsInDoubt() {
        assertThat(Checks.check(Sheet.report("""
                        1   | rate | 50
                        1.1 | all  | 4
                        1.2 | done | 4 | flags=low_match"""), TASKS))
                .finds("ratio warning: 1 says 50, expected 100 [1 1.1 1.2]")
                .flags();
    }

    @Test
    void rule1_saysRowsAndFiguresInBothLanguages() {
        assertThat(check("68.97", "1564", "1038").findings().get(0).detail())
                .isEqualTo(new Sentence(
                        "1 ghi 68,97% nhưng 100 × 1038 / 1564 = 66,37 (1.2 / 1.1)",
                        "1 says 68.97% but 100 × 1038 / 1564 = 66.37 (1.2 / 1.1)"));
    }

    @Test
    void rule1_namesRowsWithoutCodeByTheirLabel() {
        Checked checked = Checks.check(Sheet.report("""
                7.7.2.   | rate | 4
                         | all  | 4 | label=Tổng số TTHC đủ điều kiện
                Trong đó | done | 4 | label=Số TTHC đang cung cấp trực tuyến mức độ 4 có phát sinh hồ sơ nộp trực tuyến"""), TASKS);
        assertThat(checked.findings().get(0).detail().vietnamese())
                .startsWith(
                        "7.7.2 ghi 4% nhưng 100 × 4 / 4 = 100"
                                + " (“Số TTHC đang cung cấp trực tuyến mức độ 4 có phát sinh hồ sơ …” / “Tổng số TTHC đủ điều kiện”)");
    }

    @Test
    void findingsHoldTheRowsOfTheCheckedReport() {
        Checked checked = check("4", "4", "4");
        assertThat(checked.findings().get(0).involved())
                .isEqualTo(checked.report().observations());
    }

    @Test
    void flagsStayBesideTheNewOne() {
        Checked checked = Checks.check(Sheet.report("""
                1   | rate | 4
                1.1 | all  | 4 | flags=unit_conflict
                1.2 | done | 4"""), TASKS);
        assertThat(checked.report().observations().get(1).flags())
                .extracting(flag -> flag.code())
                .containsExactlyInAnyOrder("unit_conflict", "check_failed");
    }

    @Test
    void rule8_reportsACountInTheRatesRowForInformation() {
        assertThat(check("72", "", "72"))
                .finds("ratio info: 1 says 72, expected  [1 1.2]")
                .flags();
        assertThat(check("72.00", "/", "72")).finds("ratio info: 1 says 72.00, expected  [1 1.2]");
    }

    @Test
    void rule8_aPercentSignWasMeantForARate() {
        assertThat(check("72 | raw=72%", "", "72")).findsNothing();
    }

    @ParameterizedTest(name = "rate {0}, denominator {1}, numerator {2}")
    @CsvSource({"100, '', 100", "0, '', 0", "72, '', 71", "72, ?, 72", "72, 100, 72"})
    void rule8_isSilentWhereChanceOrTheBaseExplainsIt(String rate, String all, String done) {
        assertThat(check(rate, all, done)).findsNothing();
    }
}
