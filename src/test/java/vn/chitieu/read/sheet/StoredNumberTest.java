package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.95840000000000003, 0.9584",
        "1451, 1451",
        "1.4510000000000001E3, 1451",
        "6.0999999999999996, 6.1",
        "-0, 0",
        "1E+3, 1000",
        "0.1E-2, 0.001"
    })
    void aNumberHasFifteenDigits(String stored, String number) {
        assertThat(StoredNumber.of(stored).map(BigDecimal::toPlainString)).hasValue(number);
        assertThat(StoredNumber.of(Double.parseDouble(stored)).map(BigDecimal::toPlainString))
                .hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1E999999999", "NaN", "Infinity", "0x1p3", "1d", "1,5"})
    void anythingElseIsNone(String stored) {
        assertThat(StoredNumber.of(stored)).isEmpty();
    }
}
