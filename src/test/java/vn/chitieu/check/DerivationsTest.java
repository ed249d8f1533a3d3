package vn.chitieu.check;

import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.indicator.Catalogue;

class DerivationsTest {
    private static final Catalogue CATALOGUE = Sheet.catalogue("""
            rate     | percent % | done / all
            all      | count
            done     | count
            total    | count | province + district + commune
            province | count
            district | count
            commune  | count
            spending | percent % | spent / plan
            plan     | money Triệu đồng
            spent    | money Triệu đồng
            shares   | percent % | share1 + share2
            share1   | percent %
            share2   | percent %""");

    private static Checked check(String report) {
        return Checks.check(Sheet.report(report), CATALOGUE);
    }

    private static Checked rate(String rate, String all, String done) {
        return check("""
                1   | rate | %s
                1.1 | all  | %s
                1.2 | done | %s""".formatted(rate, all, done));
    }

    private static Checked total(String total, String province, String district, String commune) {
        return check("""
                1   | total    | %s
                1.1 | province | %s
                1.2 | district | %s
                1.3 | commune  | %s""".formatted(total, province, district, commune));
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 100", "434, 34, 7.83", "5, 2, 40", "3, 0, 0", "8, 1, 12.5"})
    void d1_aRateFromItsBase(String all, String done, String derived) {
        assertThat(rate("", all, done)).leavesOpen("blank 1 = %s from 100 * done / all".formatted(derived));
    }

    @Test
    void d1_nothingFromADenominatorOfZero() {
        assertThat(rate("", "0", "0")).leavesOpen("blank 1");
    }

    @Test
    void d2_aTotalFromAllItsParts() {
        assertThat(total("", "131", "32", "37")).leavesOpen("blank 1 = 200 from province + district + commune");
        assertThat(total("", "131", "32", "/")).leavesOpen("blank 1", "not_applicable 1.3");
    }

    @Test
    void d3_theOnlyMissingPart() {
        assertThat(total("200", "131", "", "37")).leavesOpen("blank 1.2 = 32 from total - province - commune");
        assertThat(total("200", "131", "", "")).leavesOpen("blank 1.2", "blank 1.3");
    }

    @Test
    void d3_neverBelowZero() {
        assertThat(total("100", "131", "", "37")).leavesOpen("blank 1.2");
    }

    @Test
    void d2AndD3_deriveNothingFromPartsThatDoNotExhaustTheTotal() {
        Catalogue tasks = Sheet.catalogue("""
                tasks   | count | on_time + late + …
                on_time | count
                late    | count""");
        assertThat(Checks.check(Sheet.report("""
                        1   | tasks   |
                        1.1 | on_time | 20
                        1.2 | late    | 4"""), tasks)).leavesOpen("blank 1");
        assertThat(Checks.check(Sheet.report("""
                        1   | tasks   | 30
                        1.1 | on_time | 20
                        1.2 | late    |"""), tasks)).leavesOpen("blank 1.2");
    }

    @Test
    void d2AndD3_leaveSumsOfPercentagesAlone() {
        assertThat(check("""
                        1   | shares |
                        1.1 | share1 | 40
                        1.2 | share2 | 60""")).leavesOpen("blank 1");
    }

    @Test
    void d4AndD5_aRateOf100MakesPartAndWholeEqual() {
        assertThat(rate("100", "", "860")).leavesOpen("blank 1.1 = 860 from 100 * done / rate");
        assertThat(rate("100.0", "860", "")).leavesOpen("blank 1.2 = 860 from rate * all / 100");
        assertThat(check("""
                        1   | spending | 100
                        1.1 | plan     | 12.5
                        1.2 | spent    |""")).leavesOpen("blank 1.2 = 12.5 from spending * plan / 100");
    }

    @Test
    void d4_theShareOfARateOfZeroIsZero() {
        assertThat(rate("0", "0", "")).leavesOpen("blank 1.2 = 0 from rate * all / 100");
        assertThat(rate("0", "", "")).leavesOpen("blank 1.1", "blank 1.2 = 0 from rate * all / 100");
        assertThat(rate("0", "", "0")).leavesOpen("blank 1.1");
    }

    @ParameterizedTest
    @CsvSource({"45.26, 391, 177", "98.64, 148, 146", "33.3, 6, 2", "12.5, 8, 1"})
    void d4_aNumeratorWhereOneWholeNumberFits(String rate, String all, String derived) {
        assertThat(rate(rate, all, "")).leavesOpen("blank 1.2 = %s from rate * all / 100".formatted(derived));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"2.7, 7029", "45, 391", "50, 8", "33.3, 5", "120.0, 10"})
    void d4_nothingWhereNoneOrSeveralFitOrTheRateHasNoDecimals(String rate, String all) {
        assertThat(rate(rate, all, "")).leavesOpen("blank 1.2");
    }

    @ParameterizedTest
    @CsvSource({"45.26, 177, 391", "33.3, 2, 6", "12.12, 4, 33"})
    void d5_aDenominatorWhereOneWholeNumberFits(String rate, String done, String derived) {
        assertThat(rate(rate, "", done)).leavesOpen("blank 1.1 = %s from 100 * done / rate".formatted(derived));
    }

    @ParameterizedTest
    @CsvSource({"2.7, 190", "0.0, 5", "33.3, 0", "72, 71"})
    void d5_nothingWhereNoneOrSeveralFitOrTheRateHasNoDecimals(String rate, String done) {
        assertThat(rate(rate, "", done)).leavesOpen("blank 1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check_failed",
                "unit_conflict",
                "label_mismatch",
                "ambiguous",
                "low_match",
                "ocr_uncertain",
                "value_in_unit_column"
            })
    void onlyTrustedFiguresServe(String flag) {
        assertThat(check("""
                        1   | rate |
                        1.1 | all  | 4
                        1.2 | done | 2 | flags=%s""".formatted(flag))).leavesOpen("blank 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"period_inferred", "text_repaired"})
    void flagsThatDoNotConcernTheFigureDoNoHarm(String flag) {
        assertThat(check("""
                        1   | rate |
                        1.1 | all  | 4
                        1.2 | done | 2 | flags=%s""".formatted(flag))).leavesOpen("blank 1 = 50 from 100 * done / all");
    }

    @Test
    void aRowWhoseMeaningIsInDoubtGetsNothing() {
        assertThat(check("""
                        1   | rate |   | flags=low_match
                        1.1 | all  | 4
                        1.2 | done | 2""")).leavesOpen("blank 1");
        assertThat(check("""
                        1   | rate | ? | flags=unreadable_number
                        1.1 | all  | 4
                        1.2 | done | 2""")).leavesOpen("unreadable 1 = 50 from 100 * done / all");
    }

    @Test
    void derivedValuesDoNotServe() {
        Catalogue chain = Sheet.catalogue("""
                rate  | percent % | a / total
                total | count | a + b
                a     | count
                b     | count""");
        assertThat(Checks.check(Sheet.report("""
                        1 | rate  |
                        2 | total |
                        3 | a     | 1
                        4 | b     | 3"""), chain)).leavesOpen("blank 1", "blank 2 = 4 from a + b");
    }

    @Test
    void nothingIsDerivedWhereTwoWaysDisagree() {
        Catalogue twoWays = Sheet.catalogue("""
                rate  | percent % | a / whole
                total | count | a + b
                whole | count
                a     | count
                b     | count""");
        String report = """
                1 | rate  | 50.0
                2 | whole | 4
                3 | total | %s
                4 | a     |
                5 | b     | 3""";
        assertThat(Checks.check(Sheet.report(report.formatted("5")), twoWays)).leavesOpen("blank 4 = 2 from total - b");
        assertThat(Checks.check(Sheet.report(report.formatted("6")), twoWays)).leavesOpen("blank 4");
    }

    private static final Catalogue LINKED = Sheet.catalogue("""
            part.rate | percent % | part.done / part.all
            part.all  | count
            part.done | count
            full.rate | percent % | full.done / full.all
            full.all  | count
            full.done | count
            both.rate | percent % | both.done / both.all
            both.all  | count | part.done + full.done
            both.done | count""");

    @Test
    void doubt1_theOnlyFigureThatNothingElseAccusesServes() {
        assertThat(Checks.check(Sheet.report("""
                        6.1   | part.rate | 100
                        6.1.1 | part.all  |
                        6.1.2 | part.done | 860
                        6.2   | full.rate | 100
                        6.2.1 | full.all  | 841
                        6.2.2 | full.done | 1451
                        6.3   | both.rate | 68.97
                        6.3.1 | both.all  | 1564
                        6.3.2 | both.done | 1038"""), LINKED))
                .leavesOpen("blank 6.1.1 = 860 from 100 * part.done / part.rate");
    }

    @Test
    void doubt1_clearsNobodyWhileAnotherRowIsAccusedOnce() {
        assertThat(Checks.check(Sheet.report("""
                        6.1   | part.rate | 100
                        6.1.1 | part.all  |
                        6.1.2 | part.done | 860
                        6.2   | full.rate | 100
                        6.2.1 | full.all  | 841
                        6.2.2 | full.done | 1451
                        6.3.1 | both.all  | 1564"""), LINKED)).leavesOpen("blank 6.1.1");
    }

    @Test
    void doubt2_countsServeWhereTheRateRepeatsThem() {
        assertThat(Checks.check(Sheet.report("""
                        7.1.2 | part.done | 4
                        7.2   | full.rate | 4
                        7.2.1 | full.all  | 4
                        7.2.2 | full.done | 4
                        7.3.1 | both.all  |"""), LINKED))
                .flags("7.2", "7.2.1", "7.2.2")
                .leavesOpen("blank 7.3.1 = 8 from part.done + full.done");
        assertThat(Checks.check(Sheet.report("""
                        7.1.2 | part.done | 4
                        7.2   | full.rate | 5
                        7.2.1 | full.all  | 4
                        7.2.2 | full.done | 4
                        7.3.1 | both.all  |"""), LINKED)).leavesOpen("blank 7.3.1");
    }

    @Test
    void doubt2_theRateOfRule8DoesNotServeButItsCountDoes() {
        assertThat(Checks.check(Sheet.report("""
                        7.1.2 | part.done | 4
                        7.2   | full.rate | 72.00
                        7.2.1 | full.all  |
                        7.2.2 | full.done | 72
                        7.3.1 | both.all  |"""), LINKED))
                .leavesOpen("blank 7.2.1", "blank 7.3.1 = 76 from part.done + full.done");
    }
}
