package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Box;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;

/** Tables that go on over page ends, as {@link PageJoin}, {@link RunningLines} and {@link JoinedTable} say. */
class PageEndsTest {
    @Test
    void aTableGoesOnWithoutItsRepeatedHead() {
        assertThat(Drawn.read("""
                        +-----+----------+-----+
                        | STT | Chỉ tiêu | Số  |
                        +-----+----------+-----+
                        | 1.  | A        |     |
                        +-----+----------+-----+
                                 1
                        """, """
                        +-----+----------+-----+
                        | STT | Chỉ tiêu | Số  |
                        +-----+----------+-----+
                        | 2.  | B        |     |
                        +-----+----------+-----+
                                 2
                        """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Số
                p1.2: 1. ¦ A ¦
                p2.3: 2. ¦ B ¦
                p1> 1
                p2> 2""");
    }

    @Test
    void ruleT2ARowCutByThePageEndIsOneWhereNoBorderIsDrawn() {
        assertThat(Drawn.read("""
                        +-----+------------+-----+
                        | 1.  | Tỷ lệ      | 95  |
                        |     | Hồ sơ      |     |
                        """, """
                        |     | Trực tuyến |     |
                        +-----+------------+-----+
                        | 2.  | B          |     |
                        +-----+------------+-----+
                        """)).isEqualTo("""
                p1.1: 1. ¦ Tỷ lệ Hồ sơ Trực tuyến ¦ 95
                p2.2: 2. ¦ B ¦""");
    }

    @Test
    void aCellCutByThePageEndStandsWhereItIsNotBlank() {
        Row row = firstRow("""
                        +-----+------------+-----+
                        | 1.  | Tỷ lệ hồ   |     |
                        """, """
                        |     | sơ         | 95  |
                        +-----+------------+-----+
                        """);
        assertThat(row.place()).isEqualTo(new Place(1, 1, 1, 0).within(new Box(3, 6, 117, 24)));
        assertThat(row.cells()).extracting(cell -> cell.place().page()).containsExactly(1, 1, 2);
        assertThat(row.cells().get(2).place().box()).contains(new Box(117, 0, 153, 18));
    }

    private static Row firstRow(String... pages) {
        List<PageContent> drawn = new ArrayList<>();
        for (String page : pages) {
            drawn.add(Drawn.page(drawn.size() + 1, page));
        }
        return ((Table) Drawn.document(drawn).blocks().get(0)).rows().get(0);
    }

    @Test
    void ruleT2RowsWithCodesOfTheirOwnStayApart() {
        assertThat(Drawn.read("""
                        +-----+------------+-----+
                        | 1.  | Tỷ lệ      | 95  |
                        |     |            |     |
                        """, """
                        +-----+------------+-----+
                        | 2.  | B          |     |
                        +-----+------------+-----+
                        """)).isEqualTo("""
                p1.1: 1. ¦ Tỷ lệ ¦ 95
                p2.2: 2. ¦ B ¦""");
    }

    @Test
    void ruleT3ARowThatGoesOnInLowerCaseIsOne() {
        assertThat(Drawn.read("""
                        +-----+------------+-----+
                        | 1.  | Tỷ lệ hồ   | 95  |
                        +-----+------------+-----+
                        """, """
                        +-----+------------+-----+
                        |     | sơ toàn    |     |
                        |     | trình      |     |
                        +-----+------------+-----+
                        """)).isEqualTo("p1.1: 1. ¦ Tỷ lệ hồ sơ toàn trình ¦ 95");
    }

    @Test
    void ruleT3ARowBehindAWordThatEndsNothingIsOneWhateverItBeginsWith() {
        assertThat(Drawn.read("""
                        +-----+------------+-----+
                        | 1.  | Tỷ lệ của  | 95  |
                        +-----+------------+-----+
                        """, """
                        +-----+------------+-----+
                        |     | UBND xã    |     |
                        +-----+------------+-----+
                        """)).isEqualTo("p1.1: 1. ¦ Tỷ lệ của UBND xã ¦ 95");
    }

    @Test
    void ruleT3ChoicesGoOnWithTheNextChoice() {
        assertThat(Drawn.read("""
                        +-----+------------+-------------+
                        | 1.  | Triển khai | Chưa = 0    |
                        +-----+------------+-------------+
                        """, """
                        +-----+------------+-------------+
                        |     | nền tảng   | Đang làm = 1|
                        +-----+------------+-------------+
                        """)).isEqualTo("p1.1: 1. ¦ Triển khai nền tảng ¦ Chưa = 0 Đang làm = 1");
    }

    @Test
    void ruleT3ALowerCaseRowWithAFigureOfItsOwnIsAnother() {
        assertThat(Drawn.read("""
                        +-----+------------+-----+
                        | 1.  | Số hồ sơ   | 95  |
                        +-----+------------+-----+
                        """, """
                        +-----+------------+-----+
                        |     | trong đó   | 12  |
                        +-----+------------+-----+
                        """)).isEqualTo("""
                p1.1: 1. ¦ Số hồ sơ ¦ 95
                p2.2:  ¦ trong đó ¦ 12""");
    }

    @Test
    void aHeadingBetweenEndsTheTable() {
        assertThat(Drawn.read("""
                        +-----+-----+
                        | a   | b   |
                        +-----+-----+
                        """, """
                        Biểu mẫu hai
                        +-----+-----+
                        | c   | d   |
                        +-----+-----+
                        """)).isEqualTo("""
                p1.1: a ¦ b
                p2> Biểu mẫu hai
                p2.1: c ¦ d""");
    }

    @Test
    void ruleB2RunningHeadersDoNot() {
        assertThat(Drawn.read("""
                        Báo cáo trang 1
                        +-----+-----+
                        | a   | b   |
                        +-----+-----+
                        """, """
                        Báo cáo trang 2
                        +-----+-----+
                        | c   | d   |
                        +-----+-----+
                        """)).isEqualTo("""
                p1> Báo cáo trang 1
                p1.1: a ¦ b
                p2.2: c ¦ d
                p2> Báo cáo trang 2""");
    }
}
