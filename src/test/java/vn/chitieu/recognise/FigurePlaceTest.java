package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;

/** Where the figure of a row is said to stand: its column, or the line of flattened text. */
class FigurePlaceTest {
    @Test
    void aFigureStandsInItsCell() {
        Recognised report = Recognised.table("""
                STT | Chỉ tiêu | Đơn vị tính | Số liệu | Ghi chú
                2.1 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản | 20 | x
                2.2 | Tỷ lệ xử lý VBQPPL sau kiểm tra | % | | x
                """);
        assertThat(report.row("2.1").row().figure().column()).isEqualTo(4);
        assertThat(report.row("2.2").row().figure().column()).isEqualTo(4);
    }

    @Test
    void aFigureInTheUnitsColumnStandsThere() {
        Recognised report = Recognised.table("""
                STT | Chỉ tiêu | Đơn vị tính | Số liệu
                2.1 | Số VBQPPL đã kiểm tra theo thẩm quyền | 20 |
                2.2 | Tổng số VBQPPL cần phải xử lý sau kiểm tra | 15 Văn bản |
                2.3 | Số VBQPPL đã rà soát | Văn bản 24 |
                2.4 | Tổng số VBQPPL cần phải xử lý sau rà soát | Văn bản | 15
                """);
        assertThat(report.row("2.1").row().figure().column()).isEqualTo(3);
        assertThat(report.row("2.2").row().figure().column()).isEqualTo(3);
        assertThat(report.row("2.3").row().figure().column()).isEqualTo(3);
        assertThat(report.row("2.4").row().figure().column()).isEqualTo(4);
    }

    @Test
    void aFigureOfFlattenedTextStandsOnItsLine() {
        Recognised report = Recognised.text("""
                STT
                Chỉ tiêu
                Đơn vị tính
                Số liệu
                2.2. Số văn bản quy phạm pháp luật
                đã rà soát Văn bản
                24
                2.3. Số văn bản đã xử lý Văn bản 7
                """);
        assertThat(report.row("2.2.").row().place()).isEqualTo(Place.line(5));
        assertThat(report.row("2.2.").row().figure()).isEqualTo(Place.line(7));
        assertThat(report.row("2.3.").row().figure()).isEqualTo(Place.line(8));
    }
}
