package vn.chitieu.check;

import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;

/** Rules 5, 6 and 7, which look at one row each. */
class PrintedCheckTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            rate   | percent % | done / all
            all    | count Hồ sơ
            done   | count Hồ sơ
            choice | choice Chưa = 0 Có = 1""");

    private static Checked check(String report) {
        return Checks.check(Sheet.report(report), CATALOGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "100.01", "-1"})
    void rule5_reportsARateOutOfRange(String rate) {
        assertThat(check("1 | rate | " + rate))
                .finds("percent_range error: 1 says %s, expected 0-100 [1]".formatted(rate))
                .flags("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "100.00", "57.3"})
    void rule5_acceptsARateInRange(String rate) {
        assertThat(check("1 | rate | " + rate)).findsNothing();
    }

    @Test
    void rule5_standsBesideRule1WhichSaysAnotherThing() {
        assertThat(check("""
                        1   | rate | 120
                        1.1 | all  | 10
                        1.2 | done | 6"""))
                .finds(
                        "ratio error: 1 says 120, expected 60 [1 1.1 1.2]",
                        "percent_range error: 1 says 120, expected 0-100 [1]")
                .flags("1", "1.1", "1.2");
    }

    @Test
    void rule5_reportsARateThatAgreesWithItsBase() {
        Catalogue budget = Sheet.catalogue("""
                rate  | percent %        | spent / plan
                plan  | money Triệu đồng
                spent | money Triệu đồng""");
        assertThat(Checks.check(Sheet.report("""
                        1   | rate  | 120
                        1.1 | plan  | 100
                        1.2 | spent | 120"""), budget))
                .finds("percent_range error: 1 says 120, expected 0-100 [1]")
                .flags("1");
    }

    @Test
    void rule5_reportsARateWhoseMeaningIsInDoubt() {
        assertThat(check("1 | rate | 120 | flags=low_match"))
                .finds("percent_range error: 1 says 120, expected 0-100 [1]")
                .flags("1");
    }

    @Test
    void rule5_countsDocumentsAsNoRate() {
        assertThat(check("1 | rate | 192 | unit=Văn bản | flags=unit_conflict"))
                .finds("unit_conflict warning: 1 says Văn bản, expected % [1]")
                .flags();
        assertThat(check("1 | rate | 192 | unit=Văn bản | flags=unit_conflict | raw=192%"))
                .finds(
                        "percent_range error: 1 says 192, expected 0-100 [1]",
                        "unit_conflict warning: 1 says Văn bản, expected % [1]")
                .flags("1");
    }

    @Test
    void rule5_leavesCountsAndChoicesAlone() {
        assertThat(check("""
                        1 | all    | 120
                        2 | choice | 120
                        3 |        | 120""")).findsNothing();
    }

    @Test
    void rule6_reportsTheUnitInBothForms() {
        assertThat(check("4.3.1 | all | 391 | unit=Thủ tục | flags=unit_conflict"))
                .finds("unit_conflict warning: 4.3.1 says Thủ tục, expected Hồ sơ [4.3.1]")
                .flags();
    }

    @Test
    void rule6_theEndOfTheLabelIsNoUnit() {
        assertThat(check("4.3.1 | all | 391 | unit=all | flags=unit_conflict")).findsNothing();
        assertThat(check("4.3.1 | all | 391 | unit=All. Hồ sơ | flags=unit_conflict"))
                .findsNothing();
        assertThat(check("4.3.1 | all | 391 | unit=Thủ tục Hồ sơ | flags=unit_conflict"))
                .finds("unit_conflict warning: 4.3.1 says Thủ tục Hồ sơ, expected Hồ sơ [4.3.1]");
    }

    @Test
    void rule6_expectsTheAnswersOfAChoice() {
        assertThat(check("1 | choice | 1 | unit=Văn bản | flags=unit_conflict"))
                .finds("unit_conflict warning: 1 says Văn bản, expected Chưa = 0; Có = 1 [1]");
    }

    @Test
    void rule7_reportsTheLabelAndTheName() {
        assertThat(check("4.4 | rate | 84.58 | label=Tổng số hồ sơ | flags=label_mismatch"))
                .finds("label_mismatch warning: 4.4 says Tổng số hồ sơ, expected name of rate [4.4]")
                .flags();
    }

    @Test
    void rules6And7_saysWhatIsPrintedAndWhatIsMeant() {
        Checked checked = check("4.4 | all | 5 | unit=% | label=Tỷ lệ | flags=label_mismatch;unit_conflict");
        org.assertj.core.api.Assertions.assertThat(checked.findings())
                .extracting(finding -> finding.detail())
                .containsExactly(
                        new Sentence(
                                "4.4 ghi đơn vị tính “%” nhưng chỉ tiêu tính bằng “Hồ sơ”",
                                "4.4 has the unit “%” but its indicator is measured in “Hồ sơ”"),
                        new Sentence(
                                "4.4 in tên của dòng khác; vị trí và số liệu là của “name of all”",
                                "4.4 bears the label of another row; its place and figures are those of “name of all”"));
    }
}
