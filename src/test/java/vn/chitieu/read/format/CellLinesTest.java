package vn.chitieu.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tỷ lệ hồ sơ|giải quyết;    Tỷ lệ hồ sơ giải quyết;  J1",
                "1.|Tổng số;                1. Tổng số;              J1",
                "Quý 1.|2 đơn vị;           Quý 1. 2 đơn vị;         J1",
                "2.1.|10;                   2.1.10;                  J2",
                "12,|12 %;                  12,12 %;                 J2",
                "141.|624;                  141.624;                 J2",
                "E-|Office;                 E-Office;                J3",
                "Cấp tỉnh -|cấp xã;         Cấp tỉnh - cấp xã;       J3",
                "2021-|2025;                2021- 2025;              J3",
                "TTHC/|hồ sơ;               TTHC/hồ sơ;              J4"
            })
    void joinsLines(String lines, String joined, String rule) {
        assertThat(CellLines.join(CellLines.of(lines.replace('|', '\n'))))
                .as(rule)
                .isEqualTo(joined);
    }

    @Test
    void leavesBlankLinesOut() {
        assertThat(CellLines.of(" \n Số\u00A0hồ sơ \n\n")).containsExactly("Số hồ sơ");
        assertThat(CellLines.join(CellLines.of(""))).isEmpty();
    }
}
