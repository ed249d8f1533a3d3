package vn.chitieu.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234.567",
                "1.234,5",
                "1.234,567",
                "12,5",
                "95,84",
                "0,45",
                "0,451",
                "=98,64%",
                "12,12 %",
                "1 234,5",
                "<b>99,9%</b>"
            })
    void rule10OneUnambiguousVietnamesePrintIsEnough(String printed) {
        assertThat(NumberStyle.of(List.of("1.451", printed, "03"))).isEqualTo(NumberStyle.VIETNAMESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234,567", "1,234.5", "95.84", "0.45", "0.451", "96.3%", "1'234.5"})
    void rule10OneUnambiguousEnglishPrintIsEnough(String printed) {
        assertThat(NumberStyle.of(List.of("1.451", printed, "03"))).isEqualTo(NumberStyle.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.451",
                "1,451",
                "1904",
                "14.16.24",
                "1.4511",
                "1..451",
                ".5",
                "1 451",
                "12.5.2023",
                "1O,5",
                "00,5",
                "Hoàn thành.",
                "12,5 triệu",
                "90,5-95",
                "5.",
                "1451.234",
                "1,2\n3"
            })
    void rule10WhatCanBeReadInTwoWaysHasNoVote(String printed) {
        assertThat(NumberStyle.of(List.of(printed))).isEqualTo(NumberStyle.UNKNOWN);
    }

    @Test
    void rule10BothWaysOfWritingAreMixed() {
        assertThat(NumberStyle.of(List.of("95,84", "96.3%", "12,5"))).isEqualTo(NumberStyle.MIXED);
    }

    @Test
    void rule10NoFiguresTellNothing() {
        assertThat(NumberStyle.of(List.of())).isEqualTo(NumberStyle.UNKNOWN);
    }
}
