package vn.chitieu.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V1 | 1451   | 1451",
                "V1 | -3     | -3",
                "V1 | 0      | 0",
                "V2 | 95,84  | 95.84",
                "V2 | 95.84  | 95.84",
                "V2 | 93,80  | 93.80",
                "V2 | 0,125  | 0.125",
                "V2 | 0.125  | 0.125",
                "V2 | 1451,5 | 1451.5",
                "V2 | 1451.234 | 1451.234"
            })
    void isReadTheSameInEveryFile(String rule, String cell, BigDecimal value) {
        assertThat(DecidedNumber.of(cell, true).value()).as(rule).contains(value);
        assertThat(DecidedNumber.of(cell, false).value()).as(rule).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,451 | true | 1.451", "1.451 | false | 1.451"})
    void theFilesOwnMarkStartsDecimals(String cell, boolean decimalComma, BigDecimal value) {
        assertThat(DecidedNumber.of(cell, decimalComma).value()).as("V3").contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.451 | true  | value \"1.451\" could be two numbers: write 1451 or 1,451",
                "1,451 | false | value \"1,451\" could be two numbers: write 1451 or 1.451",
                "-12.000 | true | value \"-12.000\" could be two numbers: write -12000 or -12,000"
            })
    void theOtherMarkMayGroup(String cell, boolean decimalComma, String problem) {
        assertThat(DecidedNumber.of(cell, decimalComma).problem()).as("V3").isEqualTo(problem);
        assertThat(DecidedNumber.of(cell, decimalComma).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"95%", "1.234,5", "1 451", "1.234.567", "12,", "khoảng 5", "1e5", "1234567890123456", "12-May"})
    void nothingElseIsANumber(String cell) {
        assertThat(DecidedNumber.of(cell, true).value()).as("V4").isEmpty();
        assertThat(DecidedNumber.of(cell, true).problem())
                .isEqualTo("value \"" + cell + "\" is no number: write digits, with , or . before decimals");
    }
}
