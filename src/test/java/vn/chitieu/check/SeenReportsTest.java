package vn.chitieu.check;

import static vn.chitieu.check.CheckedAssert.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;

/** Figures as real reports give them, and what a careful auditor says of them. */
class SeenReportsTest {
    private static final Catalogue SERVICES = Sheet.catalogue("""
            part.rate   | percent % | part.given / part.due
            part.due    | count Thủ tục
            part.given  | count Thủ tục
            direct.rate   | percent % | direct.online / direct.all
            direct.all    | count Hồ sơ
            direct.online | count Hồ sơ
            full.rate   | percent % | full.given / full.due
            full.due    | count Thủ tục
            full.given  | count Thủ tục
            both.rate   | percent % | both.listed / both.given
            both.given  | count Thủ tục | part.given + full.given
            both.listed | count Thủ tục
            files.rate  | percent % | files.online / files.all
            files.all   | count Hồ sơ
            files.online | count Hồ sơ
            paid.rate   | percent % | paid.done / paid.due
            paid.due    | count Thủ tục
            paid.done   | count Thủ tục
            post.rate   | percent % | post.files / files.all
            post.files  | count Hồ sơ""");

    @Test
    void departmentWithMoreGivenThanDue() {
        assertThat(Checks.check(Sheet.report("""
                        6.1.   | part.rate   | 100
                        6.1.1. | part.due    |
                        6.1.2. | part.given  | 860
                        6.2.   | full.rate   | 100
                        6.2.1. | full.due    | 841
                        6.2.2. | full.given  | 1451
                        6.3.   | both.rate   | 68.97
                        6.3.1. | both.given  | 1564
                        6.3.2. | both.listed | 1038
                        6.4.   | files.rate  | 96.3
                        6.4.1. | files.all   | 141624
                        6.4.2. | files.online | 136390
                        6.5.   | paid.rate   | 100
                        6.5.1. | paid.due    | 805
                        6.5.2. | paid.done   | 805"""), SERVICES))
                .finds(
                        "ratio error: 6.2. says 100, expected 172.53 [6.2. 6.2.1. 6.2.2.]",
                        "part_exceeds_whole error: 6.2.2. says 1451, expected <= 841 [6.2.1. 6.2.2.]",
                        "ratio error: 6.3. says 68.97, expected 66.37 [6.3. 6.3.1. 6.3.2.]",
                        "sum error: 6.3.1. says 1564, expected 2311 [6.1.2. 6.2.2. 6.3.1.]")
                .flags("6.1.2.", "6.2.", "6.2.1.", "6.2.2.", "6.3.", "6.3.1.", "6.3.2.")
                .leavesOpen("blank 6.1.1. = 860 from 100 * part.given / part.rate");
    }

    @Test
    void communeOfTwoTiersThatCutsItsRates() {
        assertThat(Checks.check(Sheet.report("""
                        4.1.   | full.rate    | 100
                        4.1.1. | full.due     | 177
                        4.1.2. | full.given   | 177
                        4.2    | paid.rate    | 98.64
                        4.2.1  | paid.due     | 148
                        4.2.2. | paid.done    | 146
                        4.3    | direct.rate   | 45.26
                        4.3.1  | direct.all    | 391 | unit=Thủ tục | flags=unit_conflict
                        4.3.2  | direct.online | 177 | unit=Thủ tục | flags=unit_conflict
                        4.4    | files.rate   | 84.58 | label=Tổng số TTHC | flags=label_mismatch
                        4.4.1  | files.all    | 253
                        4.4.2  | files.online | 214"""), SERVICES))
                .finds(
                        "unit_conflict warning: 4.3.1 says Thủ tục, expected Hồ sơ [4.3.1]",
                        "unit_conflict warning: 4.3.2 says Thủ tục, expected Hồ sơ [4.3.2]",
                        "label_mismatch warning: 4.4 says Tổng số TTHC, expected name of files.rate [4.4]")
                .flags();
    }

    @Test
    void departmentWithCountsInTheRatesRows() {
        assertThat(Checks.check(Sheet.report("""
                        7.7.1. | part.rate    | 100
                        -      | part.due     | 4
                        7.7.1c | part.given   | 4
                        7.7.2. | full.rate    | 4
                        7.7.2b | full.due     | 4
                        7.7.2c | full.given   | 4
                        7.7.3. | both.rate    |
                        7.7.3b | both.given   |
                        7.7.3c | both.listed  |
                        7.7.4. | files.rate   | 2.7
                        7.7.4b | files.all    | 7029
                        7.7.4c | files.online | 190
                        7.7.6. | paid.rate    |
                        7.7.6b | paid.due     | 5
                        7.7.6c | paid.done    | 2
                        7.8.2  | post.rate    | 30.3
                        7.8.2b | post.files   | 2270"""), SERVICES))
                .finds(
                        "ratio error: 7.7.2. says 4, expected 100 [7.7.2. 7.7.2b 7.7.2c]",
                        "ratio error: 7.8.2 says 30.3, expected 32.29 [7.7.4b 7.8.2 7.8.2b]")
                .flags("7.7.2.", "7.7.2b", "7.7.2c", "7.7.4b", "7.8.2", "7.8.2b")
                .leavesOpen(
                        "blank 7.7.3.",
                        "blank 7.7.3b = 8 from part.given + full.given",
                        "blank 7.7.3c",
                        "blank 7.7.6. = 40 from 100 * paid.done / paid.due");
    }

    @Test
    void departmentWhoseRatesAreRight() {
        assertThat(Checks.check(Sheet.report("""
                        6.1   | full.rate    | 97.1
                        6.1.1 | full.due     | 29140
                        6.1.2 | full.given   | 28295
                        6.4   | files.rate   | 99.8
                        6.4.1 | files.all    | 73846
                        6.4.2 | files.online | 73698"""), SERVICES)).findsNothing();
    }

    @Test
    void communeWithTwoCountsInEachOthersRow() {
        assertThat(Checks.check(Sheet.report("""
                        1.1.   | files.rate   | 33.3
                        1.1a   | files.all    | 2
                        1.1b   | files.online | 6
                        3.2.1. | part.rate    |
                        3.2.1a | part.due     | 4
                        3.2.1b | part.given   | 4
                        3.2.2. | full.rate    | 72
                        3.2.2a | full.due     |
                        3.2.2b | full.given   | 72
                        3.4.2. | paid.rate    |
                        3.4.2a | paid.due     | 434
                        3.4.2b | paid.done    | 34"""), SERVICES))
                .finds(
                        "ratio_swapped error: 1.1. says 33.3, expected 300 [1.1. 1.1a 1.1b]",
                        "ratio info: 3.2.2. says 72, expected  [3.2.2. 3.2.2b]")
                .flags("1.1.", "1.1a", "1.1b")
                .leavesOpen(
                        "blank 3.2.1. = 100 from 100 * part.given / part.due",
                        "blank 3.2.2a",
                        "blank 3.4.2. = 7.83 from 100 * paid.done / paid.due");
    }
}
