package vn.chitieu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;

class SumCheckTest {
    private static final Catalogue PROCEDURES = Sheet.catalogue("""
            total    | count | province + district + commune
            province | count
            district | count
            commune  | count""");

    private static Checked check(String total, String province, String district, String commune) {
        return Checks.check(Sheet.report("""
                1   | total    | %s
                1.1 | province | %s
                1.2 | district | %s
                1.3 | commune  | %s""".formatted(total, province, district, commune)), PROCEDURES);
    }

    @Test
    void rule3_acceptsATotalOfItsParts() {
        assertThat(check("200", "131", "32", "37")).findsNothing();
    }

    @Test
    void rule3_reportsATotalThatIsOffByOne() {
        assertThat(check("201", "131", "32", "37"))
                .finds("sum error: 1 says 201, expected 200 [1 1.1 1.2 1.3]")
                .flags("1", "1.1", "1.2", "1.3");
        assertThat(check("199", "131", "32", "37")).finds("sum error: 1 says 199, expected 200 [1 1.1 1.2 1.3]");
    }

    @Test
    void rule3_needsEveryPart() {
        assertThat(check("201", "131", "32", "")).findsNothing();
        assertThat(check("201", "131", "32", "/")).findsNothing();
        assertThat(check("", "131", "32", "37")).findsNothing();
    }

    @Test
    void rule3_saysItAllWhereNoPartIsOpen() {
        assertThat(check("30", "31", "0", "0")).finds("sum error: 1 says 30, expected 31 [1 1.1 1.2 1.3]");
    }

    @Test
    void rule3_leavesATotalAloneThatItsPartsDoNotExhaust() {
        Catalogue tasks = Sheet.catalogue("""
                tasks   | count | on_time + late + …
                on_time | count
                late    | count""");
        assertThat(Checks.check(Sheet.report("""
                        1   | tasks   | 30
                        1.1 | on_time | 20
                        1.2 | late    | 4"""), tasks)).findsNothing();
    }

    @Test
    void rule3_leavesRoomForRoundedMoney() {
        Catalogue budget = Sheet.catalogue("""
                total | money Triệu đồng | one + two
                one   | money Triệu đồng
                two   | money Triệu đồng""");
        // 12.4 + 12.4 = 24.8, each rounded by itself
        assertThat(Checks.check(Sheet.report("""
                        1   | total | 25
                        1.1 | one   | 12
                        1.2 | two   | 12"""), budget)).findsNothing();
        assertThat(Checks.check(Sheet.report("""
                        1   | total | 27
                        1.1 | one   | 12
                        1.2 | two   | 12"""), budget)).finds("sum error: 1 says 27, expected 24 [1 1.1 1.2]");
    }

    @Test
    void rule3_neverCountsCodesOfChoices() {
        Catalogue certificates = Sheet.catalogue("""
                total    | count | province + district
                province | choice Chưa = 0 Có = 1
                district | choice Chưa = 0 Có = 1""");
        assertThat(Checks.check(Sheet.report("""
                        1   | total    | 15
                        1.1 | province | 1
                        1.2 | district | 1"""), certificates)).findsNothing();
    }

    @Test
    void rule3_saysTheAddition() {
        assertThat(check("201", "131", "32", "37").findings().get(0).detail())
                .isEqualTo(new Sentence(
                        "1 ghi tổng 201 nhưng 131 + 32 + 37 = 200 (1.1, 1.2, 1.3)",
                        "1 says 201 in total but 131 + 32 + 37 = 200 (1.1, 1.2, 1.3)"));
    }
}
