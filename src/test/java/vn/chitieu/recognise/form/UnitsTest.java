package vn.chitieu.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.recognise.Recognised;

class UnitsTest {
    private static final Units UNITS = new Units(Recognised.mappings().units());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Văn bản              | Văn bản
                    VĂN BẢN              | Văn bản
                    van ban              | Văn bản
                    (Hồ sơ)              | Hồ sơ
                    TTHC                 | Thủ tục
                    %                    | %
                    (%)                  | %
                    Tỷ lệ phần trăm      | %
                    Cơ quan/đơn vị       | Cơ quan, đơn vị
                    H0 sơ                | Hồ sơ
                    Nhiêm vu             | Nhiệm vụ
                    Nhiện vụ             | Nhiệm vụ
                    """)
    void findsAUnitByAnySpelling(String printed, String name) {
        assertThat(UNITS.of(printed).map(Unit::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12", "Máy bay trực thăng", "Chưa = 0 Có = 1", "Ban hành"})
    void findsNoneInAnythingElse(String printed) {
        assertThat(UNITS.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Đơn vị      | Cơ quan, đơn vị   | true
                    Số lượng    | Phiếu             | true
                    Văn bản     | Thủ tục           | false
                    Người       | Hồ sơ             | false
                    """)
    void unitsThatShareAWordCountAlike(String a, String b, boolean alike) {
        assertThat(Units.countAlike(a, b)).isEqualTo(alike);
    }

    @Test
    void choicesAnnounceAChoice() {
        assertThat(UNITS.kindOf("Chưa = 0; Hoàn thành = 1")).contains(Kind.CHOICE);
        assertThat(UNITS.kindOf("Triệu đồng")).contains(Kind.MONEY);
        assertThat(UNITS.kindOf("Hoàn thành")).isEmpty();
    }
}
