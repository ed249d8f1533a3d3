package vn.chitieu.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;

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

    /** Lines of the rows found beside three that a person read. */
    private static List<Integer> lines(String... found) {
        List<TruthRow> truth =
                List.of(read(20, "1.1.", "Số văn bản"), read(30, "", "Số nhiệm"), read(40, "", "Số nhiệm"));
        return PaperOrder.of(truth, extraction(found)).report().orElseThrow().observations().stream()
                .map(each -> each.row().place().row())
                .toList();
    }

    private static TruthRow read(int line, String stt, String label) {
        return new TruthRow(line, stt, label, "a.b", "blank", "", Set.of());
    }

    private static Extraction extraction(String... found) {
        List<Observation> rows = IntStream.range(0, found.length)
                .mapToObj(row -> row(row + 1, found[row].split("\\|", -1)))
                .toList();
        Report report = new Report(ReportHeader.EMPTY, Optional.empty(), 0, 1, rows, List.of(), List.of());
        return new Extraction(
                "", "", "", DocumentStatus.EXTRACTED, "", 1, Optional.of(report), List.of(), List.of(), 0);
    }

    private static Observation row(int row, String... cells) {
        PrintedRow printed = new PrintedRow(new Place(1, 1, row, 0), cells[0], cells[1], "", "", "");
        return new Observation(printed, Optional.empty(), 0, "", Status.BLANK, Optional.empty(), Set.of());
    }
}
