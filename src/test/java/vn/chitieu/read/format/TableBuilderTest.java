package vn.chitieu.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

class TableBuilderTest {
    @Test
    void cellsTakeTheNextColumnThatNoCellFromAboveCovers() {
        TableBuilder builder = new TableBuilder(1);
        builder.row();
        builder.cell("a", 1, 2);
        builder.cell("b", 2, 1);
        builder.row();
        builder.cell("c", 1, 1);
        builder.cell("d", 1, 1);
        assertThat(shape(builder.build(1))).isEqualTo("a@1+1x2 b@2+2x1\nc@2+1x1 d@3+1x1");
    }

    @Test
    void aSpanThatWouldOverlapAnotherCellIsCut() {
        TableBuilder builder = new TableBuilder(1);
        builder.row();
        builder.cell("a", 1, 1);
        builder.cell("b", 1, 3);
        builder.row();
        builder.cell("c", 5, 9);
        builder.cell("d", 1, 1);
        assertThat(shape(builder.build(1))).isEqualTo("a@1+1x1 b@2+1x2\nc@1+1x1 d@3+1x1");
    }

    @Test
    void coversNoMoreRowsThanAsked() {
        TableBuilder builder = new TableBuilder(0);
        builder.row(7);
        builder.cell("a", 1, 2);
        builder.row(9);
        builder.row(10);
        builder.cell("b", 1, 1);
        assertThat(shape(builder.build(1))).isEqualTo("a@1+1x2\n\nb@1+1x1");
        assertThat(builder.build(1).rows().get(2).place().row()).isEqualTo(10);
    }

    private static String shape(Table table) {
        return table.rows().stream().map(TableBuilderTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Row row) {
        return row.cells().stream().map(TableBuilderTest::shape).collect(Collectors.joining(" "));
    }

    private static String shape(Cell cell) {
        return cell.text() + "@" + cell.place().column() + "+" + cell.columnSpan() + "x" + cell.rowSpan();
    }
}
