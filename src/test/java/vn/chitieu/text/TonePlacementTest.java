package vn.chitieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonePlacementTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TP1, hoà, hòa",
        "TP1, HOÀ BÌNH, HÒA BÌNH",
        "TP1, văn hoá, văn hóa",
        "TP1, thuỷ, thủy",
        "TP1, Uỷ ban, Ủy ban",
        "TP1, khoẻ, khỏe",
        "TP1, hòa, hòa",
        "TP2, hoàn, hoàn",
        "TP2, hoạt, hoạt",
        "TP2, thuyền, thuyền",
        "TP2, toán, toán",
        "TP3, quý, quý",
        "TP3, qúy, quý",
        "TP3, quả, quả"
    })
    void theToneHasOnePlace(String rule, String printed, String normal) {
        assertThat(TonePlacement.normal(printed)).as(rule).isEqualTo(normal);
    }
}
