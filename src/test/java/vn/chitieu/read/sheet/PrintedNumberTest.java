package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    95.84%      | 0.9584    | 95,84%     | 95.84
                    95,84%      | 0.9584    | 95,84%     | 95.84
                    1,451       | 1451      | 1.451      | 1451
                    1.451       | 1451      | 1.451      | 1451
                    1.451       | 1.451     | 1,451      | 1.451
                    1,451       | 1.451     | 1,451      | 1.451
                    1 451,5     | 1451.5    | 1.451,5    | 1451.5
                    1,234,567.8 | 1234567.8 | 1.234.567,8 | 1234567.8
                    -1,451      | -1451     | -1.451     | -1451
                    (1,451)     | -1451     | (1.451)    | -1451
                    1,451       | -1451     | -1.451     | -1451
                    03          | 3         | 03         | 3
                    96%         | 96        | 96%        | 96
                    2 trong 12 hồ sơ | 12   | 2 trong 12 hồ sơ | 12
                    1.2E+05     | 123456    | 123456     | 123456
                    -           | 0         | -          | 0
                    không       | 7         | không      |
                    1.5         | 1451000   | 1,5        | 1.5
                    """)
    void theStoredNumberTellsWhichMarkPartsDecimals(String printed, String stored, String shown, String number) {
        Shown cell = PrintedNumber.of(printed, new BigDecimal(stored));
        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.number().map(BigDecimal::toPlainString).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"01/06/25, 06/01/25", "06/01/2025, 06/01/2025", "1-6, 6-1", "6-Jan, 6-Jan", "2025-01-06, 2025-01-06"})
    void aDateInTheOrderOfASystemIsPutInVietnameseOrder(String printed, String shown) {
        assertThat(PrintedDate.of(printed, LocalDate.of(2025, 1, 6))).isEqualTo(shown);
    }
}
