package vn.chitieu.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.form.Knowledge;

/** Tables without a header, and where their columns are: code, label, unit, figures, columns counted from 0. */
class ColumnGuessTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(Recognised.mappings());

    @Test
    void rule_D1_unitsStandInOneColumnAndLabelsAreTheLongestTextsBeforeIt() {
        assertThat(guess("""
                Sở Nội vụ | Tổng số biên chế được giao trong năm | Người | 85
                Sở Nội vụ | Số VBQPPL đã rà soát | Văn bản | 24
                Sở Nội vụ | Số phiếu đã phát trong kỳ báo cáo | Phiếu | 300
                Sở Nội vụ | Số nhiệm vụ đã hoàn thành | Nhiệm vụ | 7
                """)).contains(new Columns(Columns.ABSENT, 1, 2, 3));
    }

    @Test
    void rule_D1_twoUnitsTellNothing() {
        assertThat(guess("""
                Kinh phí tập huấn | Người | 85
                Kinh phí in ấn | Văn bản | 24
                Kinh phí khác | ba | 3
                """)).isEmpty();
    }

    @Test
    void rule_D1_withoutUnitsTheLabelsAreThoseKnownWordForWord() {
        String known = """
                1 | Tổng số biên chế được giao trong năm | 85
                2 | Tổng số biên chế có mặt tại thời điểm báo cáo | 84
                3 | Số VBQPPL đã rà soát | 24
                4 | Số VBQPPL đã kiểm tra theo thẩm quyền | 7
                """;
        assertThat(guess(known)).isEmpty();
        assertThat(guess(known + "5 | Số lượng phiếu khảo sát | 300\n")).contains(new Columns(0, 1, Columns.ABSENT, 2));
    }

    @Test
    void rule_D2_codesStandRightBeforeTheLabelsInHalfOfWhatIsPrintedThere() {
        assertThat(guess("""
                1.1 | Tổng số biên chế được giao trong năm | Người | 85
                1.2 | Số VBQPPL đã rà soát | Văn bản | 24
                Mục hai | Số phiếu khảo sát | Phiếu | 300
                """).map(Columns::code)).contains(0);
        assertThat(guess("""
                1.1 | Tổng số biên chế được giao trong năm | Người | 85
                Mục hai | Số VBQPPL đã rà soát | Văn bản | 24
                Mục ba | Số phiếu khảo sát | Phiếu | 300
                """).map(Columns::code)).contains(Columns.ABSENT);
    }

    @Test
    void rule_D3_figuresStandBehindTheUnitsOrBetweenLabelAndUnit() {
        assertThat(guess("""
                Tổng số biên chế được giao trong năm | 85 | Người
                Số VBQPPL đã rà soát | 24 | Văn bản
                Số phiếu khảo sát | 300 | Phiếu
                """)).contains(new Columns(Columns.ABSENT, 0, 2, 1));
    }

    @Test
    void rule_D3_ofSeveralColumnsOfFiguresTheOthersAreRivals() {
        assertThat(guess("""
                Tổng số biên chế được giao trong năm | Người | 85 | 90 | tăng
                Số VBQPPL đã rà soát | Văn bản | 24 | 20 | giảm
                Số phiếu khảo sát | Phiếu | 300 | 310 | tăng
                """)).contains(new Columns(Columns.ABSENT, 0, 1, 2, List.of(3)));
    }

    private static Optional<Columns> guess(String rows) {
        List<Row> table = Recognised.document(Recognised.tabbed(rows)).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(each -> each.rows().stream())
                .toList();
        return ColumnGuess.of(table, KNOWLEDGE);
    }
}
