package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chitieu.tabular.Spot;

/** Rows of a paper are found again in any format of it. */
class PaperOrderTest {
    @Test
    void rowsMoveToTheirLines() {
        assertThat(lines("1.1.|Số văn bản đã ban hành", "|Số nhiệm vụ")).containsExactly(20, 30);
    }

    @Test
    void rowsOfOneLabelKeepTheirOrder() {
        assertThat(lines("|Số nhiệm vụ", "|Số nhiệm vụ")).containsExactly(30, 40);
    }

    @Test
    void aRowThatNobodyReadHasNoLine() {
        assertThat(lines("1.1.|Số văn bản", "9.|Số ghế", "|Số nhiệm vụ")).containsExactly(20, 0, 30);
    }

    @Test
    void anotherCodeOrLabelIsAnotherRow() {
        assertThat(lines("1.2.|Số văn bản", "|Số vấn đề")).containsExactly(0, 0);
    }

    @Test
    void rule1RowsAtTheirVeryLinesStayThere() {
        FoundReport report = report(
                found(new Spot(0, 0, 20), "1.1.", "Số văn bản"),
                found(new Spot(0, 0, 30), "", "Số nhiệm vụ"),
                found(new Spot(0, 0, 41), "", "Số nhiệm vụ"));
        assertThat(PaperOrder.of(TRUTH, report)).isEqualTo(report);
    }

    @Test
    void rule3SlipsOfRecognitionLeaveTheRowWhatItIs() {
        assertThat(lines("11.|'Sổ văn bán", "|'Số nhiêm vụ.")).containsExactly(20, 30);
    }

    @Test
    void rule3ACodeThatWasNotReadIsNoOther() {
        assertThat(lines("|Số văn bản đã ban hành", "|Số nhiệm vụ")).containsExactly(20, 30);
    }

    @Test
    void rule3ARowAsReadComesBeforeOneAlike() {
        assertThat(lines("1.1.|Số văn bàn", "1.1.|Số văn bản")).containsExactly(0, 20);
    }

    /** Lines of the rows found beside three that a person read. */
    private static List<Integer> lines(String... found) {
        FoundRow[] rows = IntStream.range(0, found.length)
                .mapToObj(row -> row(row + 1, found[row].split("\\|", -1)))
                .toArray(FoundRow[]::new);
        return PaperOrder.of(TRUTH, report(rows)).rows().stream()
                .map(FoundRow::row)
                .toList();
    }

    private static final List<TruthRow> TRUTH =
            List.of(read(20, "1.1.", "Số văn bản"), read(30, "", "Số nhiệm"), read(40, "", "Số nhiệm"));

    private static TruthRow read(int line, String stt, String label) {
        return new TruthRow(line, stt, label, new Claim("a.b", "blank", "", Set.of()));
    }

    private static FoundReport report(FoundRow... rows) {
        return new FoundReport(List.of(rows), Map.of(), List.of(), List.of());
    }

    private static FoundRow row(int row, String... cells) {
        return found(new Spot(1, 1, row), cells[0], cells[1]);
    }

    private static FoundRow found(Spot spot, String stt, String label) {
        Claim claim = new Claim("", "blank", "", Set.of());
        return new FoundRow(spot, spot.row(), stt, label, claim, Optional.empty());
    }
}
