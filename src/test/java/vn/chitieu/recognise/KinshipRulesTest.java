package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.observation.Flag;

/** Rules K1 to K5 of {@code Kinship}: rows doubted for the rows that stand above and beside them. */
class KinshipRulesTest {
    private static final String HEADER = "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu\n";

    @Test
    void rule_K1_aLabelThatSeveralIndicatorsShareIsAsSureAsTheRowAbove() {
        rows("""
                3.4.2. | Tỷ lệ hồ sơ TTHC khẩn được giải quyết đúng hạn của UBND cấp huyện. Trong đó: | % | 90
                | - Số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 10
                | - Số hồ sơ TTHC đã giải quyết đúng hạn | Hồ sơ | 9
                """).hasRows("""
                3.4.2. | procedure.dossier.district.rate     | reported | 90 | low_match
                -      | procedure.dossier.district.resolved | reported | 10 | ambiguous
                -      | procedure.dossier.district.on_time  | reported | 9  | ambiguous
                """);
    }

    @Test
    void rule_K2_aRateAboveThePartsOfOneThatIsNamedNearlyLikeItIsDoubted() {
        Recognised report = rows("""
                7.7.1. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3 | % | 50
                | - Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 4 | Thủ tục | 10
                | - Số TTHC đang cung cấp trực tuyến mức độ 4 | Thủ tục | 5
                """);
        assertThat(report.row("7.7.1.").flags()).contains(Flag.AMBIGUOUS);
    }

    @Test
    void rule_K2_aRateAboveItsOwnPartsIsNot() {
        Recognised report = rows("""
                7.7.1. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3 | % | 50
                | - Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 3 | Thủ tục | 10
                | - Số TTHC đang cung cấp trực tuyến mức độ 3 | Thủ tục | 5
                """);
        assertThat(report.report().observations())
                .allSatisfy(row -> assertThat(row.flags()).isEmpty());
    }

    @Test
    void rule_K3_aRowBesideAStrangerOfNearlyItsNameIsDoubtedWhereTheNextRowOfTheFormIsOpen() {
        Recognised report = rows("""
                3.1.1 | Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                3.1.2 | Tỷ lệ UBND cấp vùng đã kết nối, liên thông với UBND tỉnh | % | 80
                3.1.3 | Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện | % | 70
                """);
        assertThat(report.row("3.1.2").flags()).isNotEmpty();
    }

    @Test
    void rule_K4_aLabelThatLeavesOutWhatTellsItFromItsSiblingsIsDoubted() {
        Recognised report = rows("""
                7.1 | Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                7.2 | Tỷ lệ UBND đã kết nối, liên thông với UBND tỉnh (Số liệu tính đến cuối tháng) | % | 90
                """);
        assertThat(report.row("7.2").flags()).isNotEmpty();
    }

    @Test
    void rule_K5_aFigureOfNoRowRightBehindARowWithoutOneMayBeThatRows() {
        Recognised report = Recognised.text("""
                STT Chỉ tiêu thống kê Đơn vị tính Số liệu
                4.2.1. Tổng số biên chế được giao trong năm
                Người
                (trong đó 3 người) 85
                4.2.2. Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """);
        assertThat(report.row("4.2.2.").flags()).isEmpty();
    }

    private static Recognised rows(String rows) {
        return Recognised.table(HEADER + rows);
    }
}
