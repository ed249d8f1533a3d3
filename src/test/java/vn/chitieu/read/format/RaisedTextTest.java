package vn.chitieu.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "39¹;                   39",
                "1.904 ²;               1.904",
                "12⁽¹⁾, ⁽²⁾;            12",
                "Số hồ sơ¹ đã nhận;     Số hồ sơ đã nhận",
                "Số hồ sơ ³ đã nhận;    Số hồ sơ đã nhận",
                "¹ Số liệu quý;         Số liệu quý",
                "12, 13;                12, 13",
                "km²;                   km²",
                "1.200 m³;              1.200 m³",
                "diện tích (m²)¹;       diện tích (m²)"
            })
    void signsThatAreRaisedByThemselvesAreMarksButForPowersOfUnits(String printed, String kept) {
        assertThat(RaisedText.withoutSigns(printed)).isEqualTo(kept);
        assertThat(CellLines.of(printed)).containsExactly(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "39, 1, true",
        "39, (1), true",
        "'', *, true",
        "m, 2, false",
        "km, 2, false",
        "nam, 2, true",
        "x, n, false"
    })
    void digitsStarsAndBracketsAreMarksButForPowersOfUnits(String before, String raised, boolean mark) {
        assertThat(RaisedText.isMark(before, raised)).isEqualTo(mark);
    }
}
