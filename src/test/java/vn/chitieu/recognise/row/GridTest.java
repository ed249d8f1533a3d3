package vn.chitieu.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.TableBuilder;

class GridTest {
    @Test
    void g1aSpanningCellStandsInItsFirstLogicalColumn() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu | Đơn vị | Số liệu
                I+4
                1 | Văn bản | Văn bản | 3
                2 | Hồ sơ+2 | 5
                """), 0, 1);
        assertThat(texts(grid)).isEqualTo("""
                STT|Chỉ tiêu|Đơn vị|Số liệu
                I|||
                1|Văn bản|Văn bản|3
                2|Hồ sơ||5""");
    }

    @Test
    void g2aRowWithAsManyCellsHasThemInTheSameOrder() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu+2 | Đơn vị | Số liệu
                1 | Văn bản+2 | Văn bản | 3
                2 | Hồ sơ | Hồ sơ+2 | 5
                """), 0, 1);
        assertThat(texts(grid)).endsWith("2|Hồ sơ|Hồ sơ|5");
    }

    @Test
    void g3cellsUnderOneHeaderCellBelongTogether() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu+4 | Đơn vị | Số liệu
                1 | Văn bản+4 | Văn bản | 3
                2 | -+1 | Hồ sơ+3 | Hồ sơ | 5
                """), 0, 1);
        assertThat(texts(grid)).endsWith("2|- Hồ sơ|Hồ sơ|5");
    }

    @Test
    void g4aCellFromAboveIsKnownWhereItCovers() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu | Đơn vị | Số liệu
                1 | Tỷ lệ a | %^2 | 30
                2 | Tỷ lệ b | 40
                3 | Văn bản | Văn bản | 3
                """), 0, 1);
        assertThat(texts(grid)).contains("2|Tỷ lệ b||40");
        assertThat(grid.above(2, 2).map(Cell::text)).contains("%");
        assertThat(grid.above(3, 2)).isEmpty();
    }

    @Test
    void g5aCellThatReachesOverFurtherColumnsIsKnownThere() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu | Kế hoạch | Số liệu | Ghi chú
                1 | Văn bản | 4 | 3 |
                2 | Hồ sơ | 5+2 |
                """), 0, 1);
        assertThat(texts(grid)).endsWith("2|Hồ sơ|5||");
        assertThat(grid.before(2, 3)).contains(2);
        assertThat(grid.before(2, 2)).isEmpty();
        assertThat(grid.before(2, 4)).isEmpty();
        assertThat(grid.before(1, 3)).isEmpty();
    }

    @Test
    void g1withoutAHeaderTheCommonestPatternTells() {
        Grid grid = Grid.of(table("""
                I+4
                1 | Văn bản | Văn bản | 3
                2 | Hồ sơ | Hồ sơ | 5
                II+4
                """), 0, 0);
        assertThat(texts(grid)).isEqualTo("""
                I|||
                1|Văn bản|Văn bản|3
                2|Hồ sơ|Hồ sơ|5
                II|||""");
    }

    @Test
    void g1aColumnThatTheHeaderForgotStaysApart() {
        Grid grid = Grid.of(table("""
                STT | Chỉ tiêu+2 | Số liệu
                1 | - | Hồ sơ | 5 | quý trước
                2 | - | Văn bản | 6 | quý trước
                """), 0, 1);
        assertThat(texts(grid)).endsWith("2|- Văn bản|6|quý trước");
    }

    @Test
    void noTextIsLostWhateverTheSpans() {
        Table ragged = table("""
                a+3 | b
                c | d+5 | e^2
                f+2 | g | h | i | j | k
                """);
        String all = texts(Grid.of(ragged, 0, 0)).replace('\n', ' ').replace('|', ' ');
        assertThat(List.of(all.trim().split(" +", -1)))
                .containsExactlyInAnyOrder("a b c d e f g h i j k".split(" ", -1));
    }

    private static String texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    /** Cells with {@code +columns} and {@code ^rows} that they span. */
    private static Table table(String drawn) {
        TableBuilder builder = new TableBuilder(0);
        for (String line : drawn.strip().split("\n", -1)) {
            builder.row();
            for (String cell : line.split("\\|", -1)) {
                String[] parts = cell.strip().split("[+^]", -1);
                int span = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
                boolean down = cell.indexOf('^') >= 0;
                builder.cell(parts[0], down ? 1 : span, down ? span : 1);
            }
        }
        return builder.build(1);
    }
}
