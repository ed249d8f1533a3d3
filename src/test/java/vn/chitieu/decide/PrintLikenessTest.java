package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintLikenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C1 | 4.1.2.  | 4.1.2.",
                "C1 | =98,64% | =98,64%",
                "C2 | 4.1     | 4.10",
                "C2 | 3       | 03",
                "C2 | 1451    | 1.451",
                "C2 | 0,5     | 0,50",
                "C2 | 93,8%   | 93,80%",
                "C2 | 1234567 | 1.234.567",
                "C3 | 04/01/2025 | 4.1",
                "C3 | 4-Jan   | 4.1",
                "C3 | 04-Thg1 | 4.1",
                "C3 | 45661   | 4.1",
                "C3 | 2025-01-04 | 4.1.2025"
            })
    void whatASpreadsheetMakesOfAPrintIsLikeIt(String rule, String seen, String printed) {
        assertThat(PrintLikeness.isLike(seen, printed)).as(rule).isTrue();
        assertThat(PrintLikeness.isSame(seen, printed)).as(rule).isEqualTo(rule.equals("C1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.1  | 4.2",
                "4.1  | 4.1.1",
                "121  | 122",
                "12   | 120",
                "95,84 | 95,85",
                "/    | -",
                "x    | 1",
                "4-Jan | IV",
                "45661 | 12 hồ sơ"
            })
    void anotherPrintIsNot(String seen, String printed) {
        assertThat(PrintLikeness.isLike(seen, printed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', ''"})
    void nothingIsLikeNothingOnly(String seen, String printed) {
        assertThat(PrintLikeness.isLike(seen, printed)).isTrue();
        assertThat(PrintLikeness.isLike(seen, "0")).isFalse();
        assertThat(PrintLikeness.isLike("0", printed)).isFalse();
    }
}
