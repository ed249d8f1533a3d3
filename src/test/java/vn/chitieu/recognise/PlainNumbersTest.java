package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bare numbers in flattened text: codes, figures and page numbers told apart. */
class PlainNumbersTest {
    private static final String HEADER = "STT Chỉ tiêu Đơn vị tính Số liệu\n";

    @Test
    void rules_N1_and_N2_aNumberAloneThatFollowsTheCodesBeforeALabelIsACode() {
        rows("""
                1 Tổng số biên chế được giao trong năm Người 85
                2
                Tổng số biên chế có mặt tại thời điểm báo cáo
                Người
                84
                """).hasRows("""
                1 | apparatus.payroll.assigned | reported | 85 | -
                2 | apparatus.payroll.present  | reported | 84 | -
                """);
    }

    @Test
    void rule_N2_aNumberAloneBeforeAnotherNumberIsAFigure() {
        rows("""
                1 Tổng số biên chế được giao trong năm Người
                2
                2 Tổng số biên chế có mặt tại thời điểm báo cáo Người
                84
                """).hasRows("""
                1 | apparatus.payroll.assigned | reported | 2  | -
                2 | apparatus.payroll.present  | reported | 84 | -
                """);
    }

    @Test
    void rule_N3_aNumberBeforeAKnownLabelIsItsCodeWhateverTheNumber() {
        rows("""
                7 Tổng số biên chế được giao trong năm Người
                12 Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """).hasRows("""
                7  | apparatus.payroll.assigned | blank    | -  | -
                12 | apparatus.payroll.present  | reported | 84 | -
                """);
    }

    @Test
    void rule_N4_ofTwoLinesThatBeginWithTheSameNumberOneOnlyHasItForACode() {
        rows("""
                1 Tổng số biên chế được giao trong năm Người
                2 Theo Quyết định của Bộ
                2 Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """).hasRows("""
                1 | apparatus.payroll.assigned | reported | 2  | -
                2 | apparatus.payroll.present  | reported | 84 | -
                """);
    }

    @Test
    void rule_N4_aNumberBehindWhichTheCodesBeforeGoOnIsAFigure() {
        rows("""
                1 Tổng số biên chế được giao trong năm Người 85
                1.1 Tổng số biên chế có mặt tại thời điểm báo cáo Người
                2 Chưa có hướng dẫn của Bộ
                1.2 Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước Người 3
                """).hasRows("""
                1   | apparatus.payroll.assigned  | reported | 85 | -
                1.1 | apparatus.payroll.present   | reported | 2  | -
                1.2 | apparatus.payroll.contracts | reported | 3  | -
                """);
    }

    @Test
    void aNumberOfTheLabelThatStandsOnceMoreBehindItIsItsFigure() {
        rows("""
                1 ĐVSNCL tự bảo đảm từ 30% - dưới 70% chi thường xuyên Đơn vị 4
                2 ĐVSNCL tự bảo đảm từ 10% - dưới 30% chi thường xuyên 10
                """).hasRows("""
                1 | finance.autonomy.partial_30_70 | reported | 4  | -
                2 | finance.autonomy.partial_10_30 | reported | 10 | -
                """);
    }

    @Test
    void rule_N4_aLineThatAsksForAFigureAndHasOneIsARow() {
        rows("""
                1 Tổng số biên chế được giao trong năm Người
                2 Số trường học dùng học bạ số Trường 1
                2 Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                3 Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước Người 2
                """).hasRows("""
                1 | apparatus.payroll.assigned  | blank    | -  | -
                2 | -                           | reported | 1  | low_match
                2 | apparatus.payroll.present   | reported | 84 | -
                3 | apparatus.payroll.contracts | reported | 2  | -
                """);
    }

    @Test
    void rule_N4_anyOtherNumberBehindARowThatAwaitsItsFigureIsThatFigure() {
        Recognised report = rows("""
                4.2.1. Tổng số biên chế được giao trong năm Người
                85 Giảm hai người
                4.2.2. Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned | reported | 85 | -
                4.2.2. | apparatus.payroll.present  | reported | 84 | -
                """);
        assertThat(report.row("4.2.1.").row().note()).isEqualTo("Giảm hai người");
    }

    @Test
    void rule_N5_aDecimalAloneBehindARowThatAwaitsItsFigureIsThatFigure() {
        rows("""
                5.1.1. Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh %
                29.65
                5.1.2. Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh % 90
                """).hasRows("""
                5.1.1. | egov.document.linked.department | reported | 29.65 | -
                5.1.2. | egov.document.linked.district   | reported | 90    | -
                """);
    }

    @Test
    void rule_N6_wordsBehindTheFigureAreItsNote() {
        Recognised report = rows("""
                4.2.1. Tổng số biên chế được giao trong năm Người
                1.085 theo quyết định giao
                4.2.2. Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned | reported | 1085 | -
                4.2.2. | apparatus.payroll.present  | reported | 84   | -
                """);
        assertThat(report.row("4.2.1.").row().note()).isEqualTo("theo quyết định giao");
    }

    @Test
    void rule_G1_aNumberThatCountsThePagesAtTheirEdgeIsNoFigure() {
        rows("""
                4.2.1. Tổng số biên chế được giao trong năm Người 85
                1
                \f4.2.2. Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                2
                \f4.2.3. Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước Người 6
                3
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned  | reported | 85 | -
                4.2.2. | apparatus.payroll.present   | reported | 84 | -
                4.2.3. | apparatus.payroll.contracts | reported | 6  | -
                """);
    }

    @Test
    void rule_G2_aNumberThatDoesNotCountTheHeadersIsTheFigure() {
        rows("""
                4.2.1. Tổng số biên chế được giao trong năm Người
                85
                STT Chỉ tiêu Đơn vị tính Số liệu
                4.2.2. Tổng số biên chế có mặt tại thời điểm báo cáo Người 84
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned | reported | 85 | -
                4.2.2. | apparatus.payroll.present  | reported | 84 | -
                """);
    }

    private static Recognised rows(String rows) {
        return Recognised.text(HEADER + rows);
    }
}
