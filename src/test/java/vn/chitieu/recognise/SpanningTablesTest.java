package vn.chitieu.recognise;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Document;
import vn.chitieu.read.format.TableBuilder;

/** Tables as office programs have them: cells that span columns ({@code +2}) and rows ({@code ^2}). */
class SpanningTablesTest {
    @Test
    void aHeaderCellOverSeveralColumnsNamesEachOfThem() {
        recognised("""
                STT^2 | Chỉ tiêu thống kê^2 | Kết quả thống kê+2 | Ghi chú^2
                Đơn vị tính | Số liệu
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 24 |
                """).hasRows("2.1 | institution.issued.total | reported | 24 | -");
    }

    @Test
    void ofSeveralColumnsOfFiguresNoneIsTakenSilently() {
        recognised("""
                STT^2 | Chỉ tiêu thống kê^2 | Đơn vị tính^2 | Kết quả+2
                Quý I | Quý II
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 24 | 30
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản | 7 | 7
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | ambiguous_number
                2.2 | institution.check.checked | reported | 7 | -""");
    }

    @Test
    void aUnitThatReachesOverRowsIsTheUnitOfEach() {
        recognised("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản^2 | 24
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | 7
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | -
                2.2 | institution.check.checked | reported | 7 | -""");
    }

    @Test
    void aFigureThatReachesOverRowsIsNobodysForSure() {
        recognised("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 24^2
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | ambiguous_number
                2.2 | institution.check.checked | blank | - | ambiguous_number""");
    }

    /** A line between unit and figure is lost where a copy has lost it. */
    @Test
    void aFigureInTheCellOfItsUnitIsTakenOutAndDoubted() {
        recognised("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản 24+2
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản l7+2
                2.3 | Số VBQPPL đã rà soát | Văn bản | 7
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | ambiguous_number
                2.2 | institution.check.checked | blank | - | ambiguous_number
                2.3 | institution.review.reviewed | reported | 7 | -""");
    }

    @Test
    void aFigureInACellOverTwoColumnsIsOfOneOfThem() {
        recognised("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Quý trước | Số liệu
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 20 | 24
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản | 0+2
                2.3 | Số VBQPPL đã rà soát | Văn bản | +2
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | -
                2.2 | institution.check.checked | reported | 0 | ambiguous_number
                2.3 | institution.review.reviewed | blank | - | -""");
    }

    @Test
    void whereNoColumnIsThatOfTheFiguresBlanksAreDoubted() {
        recognised("""
                STT | Chỉ tiêu thống kê | Đơn vị tính
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản
                """).hasRows("2.1 | institution.issued.total | blank | - | ambiguous_number");
    }

    /** Their lines touch: whoever sees lines only sees one table. */
    @Test
    void aTableBelowAnotherHasItsOwnColumns() {
        recognised("""
                STT | Nội dung kiến nghị | Cơ quan xử lý+2 | Thời hạn
                1 | Bố trí kinh phí | Sở Tài chính+2 | Quý IV
                BIỂU SỐ LIỆU+5
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 24 |
                2.2 | Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản | 7 |
                """).hasRows("""
                2.1 | institution.issued.total | reported | 24 | -
                2.2 | institution.check.checked | reported | 7 | -""");
    }

    @Test
    void aTitleAboveTheHeaderIsNoRow() {
        recognised("""
                BIỂU SỐ LIỆU+4
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                1+4
                2.1 | Số văn bản quy phạm pháp luật (VBQPPL) do tỉnh ban hành | Văn bản | 24
                """).hasRows("2.1 | institution.issued.total | reported | 24 | -");
    }

    private static Recognised recognised(String drawn) {
        TableBuilder table = new TableBuilder(0);
        for (String line : drawn.strip().split("\n", -1)) {
            table.row();
            for (String cell : line.split("\\|", -1)) {
                String[] parts = cell.strip().split("[+^]", -1);
                int span = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
                boolean down = cell.indexOf('^') >= 0;
                table.cell(parts[0], down ? 1 : span, down ? span : 1);
            }
        }
        return Recognised.of(new Document(0, List.of(table.build(1))));
    }
}
