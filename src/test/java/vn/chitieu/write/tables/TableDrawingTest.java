package vn.chitieu.write.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Box;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

class TableDrawingTest {
    @Test
    void showsSpansAsBoxesOverWhatTheyCover() throws IOException {
        assertThat(drawn(
                        row(1, cell(1, "STT", 1, 2), cell(2, "Số liệu", 2, 1)),
                        row(2, cell(2, "Trong đó", 1, 1), cell(3, "x", 1, 1)),
                        row(3, cell(1, "1.", 1, 1), cell(2, "", 2, 1))))
                .isEqualTo("""
                        ┌─────┬──────────────┐
                        │ STT │ Số liệu      │
                        │     ├──────────┬───┤
                        │     │ Trong đó │ x │
                        ├─────┼──────────┴───┤
                        │ 1.  │              │
                        └─────┴──────────────┘
                        """);
    }

    @Test
    void leavesOutWhatNoCellCovers() throws IOException {
        assertThat(drawn(row(1, cell(1, "a", 1, 1)), row(2, cell(1, "b", 1, 1), cell(2, "c", 1, 1))))
                .isEqualTo("""
                        ┌───┐
                        │ a │
                        ├───┼───┐
                        │ b │ c │
                        └───┴───┘
                        """);
    }

    @Test
    void drawsNoColumnsThatNothingBeginsAt() throws IOException {
        assertThat(drawn(row(1, cell(1, "a", 7, 1), cell(8, "b", 2_000, 1)), row(2, cell(1, "c", 7, 1))))
                .isEqualTo("""
                        ┌───┬───┐
                        │ a │ b │
                        ├───┼───┘
                        │ c │
                        └───┘
                        """);
    }

    @Test
    void drawsASpanOfAHundredThousandRows() throws IOException {
        List<Row> rows = new ArrayList<>();
        rows.add(row(1, cell(1, "x", 1, 100_000), cell(2, "1", 1, 1)));
        for (int number = 2; number <= 100_000; number++) {
            rows.add(row(number, cell(2, "1", 1, 1)));
        }
        assertThat(drawn(rows.toArray(Row[]::new))).hasLineCount(200_001).startsWith("┌───┬───┐\n│ x │ 1 │\n│   ├───┤");
    }

    @Test
    void givesASpanOfManyLinesItsLastRow() throws IOException {
        assertThat(drawn(row(1, cell(1, "một ".repeat(40), 1, 2), cell(2, "x", 1, 1)), row(2, cell(2, "y", 1, 1))))
                .hasLineCount(5)
                .contains("├───┤");
    }

    @Test
    void wrapsWideColumnsToAHundredAndLeavesNarrowOnesAlone() throws IOException {
        String drawn = drawn(row(
                1,
                cell(1, "4.1.1.", 1, 1),
                cell(2, "tổng số hồ sơ ".repeat(20), 1, 1),
                cell(3, "ghi chú ".repeat(9), 1, 1)));
        assertThat(drawn.lines())
                .allMatch(line -> Display.width(line) <= 100)
                .anyMatch(line -> line.contains("4.1.1."));
    }

    @Test
    void breaksWordsThatAreLongerThanTheirColumn() {
        assertThat(Display.wrap("ab cdefgh i", 3)).containsExactly("ab", "cde", "fgh", "i");
        assertThat(Display.wrap("", 3)).containsExactly("");
        assertThat(Display.wrap("漢字漢", 4)).containsExactly("漢字", "漢");
    }

    @Test
    void countsWhatATerminalShows() {
        assertThat(Display.width("hoà")).isEqualTo(3);
        assertThat(Display.width("hoa\u0300")).isEqualTo(3);
        assertThat(Display.width("漢")).isEqualTo(2);
        assertThat(Display.plain("a\u001B[31mb\nc")).isEqualTo("a [31mb c");
    }

    @Test
    void drawsMarksAndWideLettersInTheirPlace() throws IOException {
        assertThat(drawn(row(1, cell(1, "ho\u0300a", 1, 1), cell(2, "漢", 1, 1), cell(3, "x", 1, 1))))
                .isEqualTo("""
                ┌─────┬────┬───┐
                │ ho\u0300a │ 漢 │ x │
                └─────┴────┴───┘
                """);
    }

    private static String drawn(Row... rows) throws IOException {
        List<String> lines = new ArrayList<>();
        new TableDrawing(new Table(List.of(rows), new Place(1, 1, 1, 0))).draw(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static Row row(int number, Cell... cells) {
        return new Row(List.of(cells), new Place(1, 1, number, 0));
    }

    private static Cell cell(int column, String text, int columns, int rows) {
        Place place = new Place(1, 1, 1, column).within(new Box(1, 2, 3, 4));
        return new Cell(text, List.of(text), columns, rows, place, Optional.of(BigDecimal.ONE));
    }
}
