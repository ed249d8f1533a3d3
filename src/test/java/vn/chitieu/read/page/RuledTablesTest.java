package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ruled tables of one page, as {@link RulingGroup}, {@link GridLines}, {@link RuledGrids}, {@link StackedTables} and
 * {@link CellText} say. */
class RuledTablesTest {
    @Test
    void cellsComeFirstAndTheirLinesSecond() {
        assertThat(Drawn.read("""
                Before
                +------+-------------+------+
                | STT  | Chỉ tiêu    | Số   |
                +------+-------------+------+
                |      | Tỷ lệ hồ sơ |      |
                | 1.   | trực tuyến  | 95   |
                |      | toàn trình  |      |
                +------+-------------+------+
                | 2.   | Số văn bản  |      |
                +------+-------------+------+
                Behind  it
                """)).isEqualTo("""
                p1> Before
                p1.1: STT ¦ Chỉ tiêu ¦ Số
                p1.2: 1. ¦ Tỷ lệ hồ sơ trực tuyến toàn trình ¦ 95
                p1.3: 2. ¦ Số văn bản ¦
                p1> Behind→it""");
    }

    @Test
    void missingInnerEdgesMakeSpansBothWays() {
        assertThat(Drawn.read("""
                +------+----------+-----------------+
                | STT  | Chỉ tiêu | Kết quả         |
                |      |          +--------+--------+
                |      |          | Đơn vị | Số     |
                +------+----------+--------+--------+
                | 1.   | A        | %      | 95     |
                |      +----------+--------+--------+
                |      | Trong đó                   |
                |      +----------+--------+--------+
                |      | B        | %      | 5      |
                +------+----------+--------+--------+
                """)).isEqualTo("""
                p1.1: 1x2 STT ¦ 1x2 Chỉ tiêu ¦ 2x1 Kết quả
                p1.2: Đơn vị ¦ Số
                p1.3: 1x3 1. ¦ A ¦ % ¦ 95
                p1.4: 3x1 Trong đó
                p1.5: B ¦ % ¦ 5""");
    }

    @Test
    void tablesOfOnePageStayApart() {
        assertThat(Drawn.read("""
                +---+---+   +---+---+
                | a | b |   | c | d |
                +---+---+   +---+---+

                +---+---+
                | e | f |
                +---+---+
                """)).isEqualTo("""
                p1.1: a ¦ b
                p1.1: c ¦ d
                p1.1: e ¦ f""");
    }

    @Test
    void ruleL2OuterBordersMayBeMissing() {
        assertThat(Drawn.read("""
                -----+----------+------
                 STT | Chỉ tiêu | Số
                -----+----------+------
                 1.  | A        | 95
                -----+----------+------
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Số
                p1.2: 1. ¦ A ¦ 95""");
    }

    @Test
    void ruleN1FramesAreNoTables() {
        assertThat(Drawn.read("""
                +-----------------------+
                | Một khung quanh trang |
                |  +---+---+            |
                |  | a | b |            |
                |  +---+---+            |
                +-----------------------+
                """)).isEqualTo("""
                p1> Một khung quanh trang
                p1.1: a ¦ b""");
    }

    @Test
    void ruleN1ALineUnderAMottoIsNoTable() {
        assertThat(Drawn.read("""
                Độc lập - Tự do - Hạnh phúc
                ---------------------------
                Kính gửi
                """)).isEqualTo("""
                p1> Độc lập - Tự do - Hạnh phúc
                p1> Kính gửi""");
    }

    @Test
    void aNestedTableFollowsTheOneAroundIt() {
        assertThat(Drawn.read("""
                +-----+-----------------+
                | x   | outer           |
                |     |  +---+---+      |
                |     |  | a | b |      |
                |     |  +---+---+      |
                +-----+-----------------+
                """)).isEqualTo("""
                p1.1: x ¦ outer
                p1.1: a ¦ b""");
    }

    @Test
    void ruleC2MarksOfFootnotesAreLeftOutUnlikeThoseOfUnits() {
        assertThat(Drawn.read("""
                +----------+------+
                | Hồ sơ^1  | m^2  |
                +----------+------+
                """)).isEqualTo("p1.1: Hồ sơ ¦ m2");
    }

    @Test
    void ruleJ4AnEllipsisIsNoMarkThatCloses() {
        assertThat(Drawn.read("""
                +----------+----------+
                | phí,     | (hồ sơ   |
                | ...)     | )        |
                +----------+----------+
                """)).isEqualTo("p1.1: phí, ...) ¦ (hồ sơ)");
    }

    @Test
    void ruleJ2J3BrokenWordsAndNumbersAreWhole() {
        assertThat(Drawn.read("""
                +------+-----------+------+
                | 2.1. | Phần mềm  | 12,  |
                | 1    | E-        | 12 % |
                |      | Office    |      |
                +------+-----------+------+
                """)).isEqualTo("p1.1: 2.1.1 ¦ Phần mềm E-Office ¦ 12,12 %");
    }

    @Test
    void ruleF1AFrameThatTouchesTheTableIsNotOfIt() {
        assertThat(Drawn.read("""
                +---------------------+
                | Một                 |
                | hai                 |
                | ba                  |
                | bốn                 |
                | năm                 |
                +-----+---------+-----+
                | STT | Nội     | Số  |
                +-----+---------+-----+
                | 1   | dung    | 5   |
                +-----+---------+-----+
                """)).isEqualTo("""
                p1> Một
                p1> hai
                p1> ba
                p1> bốn
                p1> năm
                p1.1: STT ¦ Nội ¦ Số
                p1.2: 1 ¦ dung ¦ 5""");
    }

    @Test
    void ruleX1X2TablesWhoseFramesTouchStayApart() {
        assertThat(Drawn.read("""
                +------+-------------+------+------+
                | STT  | Chỉ tiêu    | Đơn  | Số   |
                +------+-------------+------+------+
                | 1.   | Số văn bản  | Bản  | 7    |
                +---+--+-----+-------+--+---+------+
                | TT| Lĩnh   | Tiếp     | Trả lại  |
                +---+--------+----------+----------+
                | 1 | Đất    | 12       |          |
                +---+--------+----------+----------+
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn ¦ Số
                p1.2: 1. ¦ Số văn bản ¦ Bản ¦ 7
                p1.1: TT ¦ Lĩnh ¦ Tiếp ¦ Trả lại
                p1.2: 1 ¦ Đất ¦ 12 ¦""");
    }

    @Test
    void ruleX2AHeadOverTheSameColumnsBelongsToTheTable() {
        assertThat(Drawn.read("""
                +------+-------------+------+------+
                | STT  | Chỉ tiêu    | Đơn  | Số   |
                +------+-------------+------+------+
                | 1.   | Số văn bản  | Bản  | 7    |
                +------+-------------+------+------+
                | II   | Mục         | Đơn  | Số   |
                +------+-------------+------+------+
                | 1.   | Số hồ sơ    | Hồ   | 12   |
                +------+-------------+------+------+
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn ¦ Số
                p1.2: 1. ¦ Số văn bản ¦ Bản ¦ 7
                p1.3: II ¦ Mục ¦ Đơn ¦ Số
                p1.4: 1. ¦ Số hồ sơ ¦ Hồ ¦ 12""");
    }

    @Test
    void ruleD1ALineUnderWordsThatFillTheirCellIsNoBorder() {
        PageContent page = Drawn.page(1, """
                +------+------+
                |hai   |x     |
                |từ    |      |
                +------+------+
                """);
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        // Under "hai", from glyph to glyph.
        rulings.add(new Ruling(true, 12 + 9 + 1, 6, 24));
        PageContent underlined =
                new PageContent(1, page.width(), page.height(), page.glyphs(), rulings, page.imageShare());
        assertThat(Underlines.without(rulings, page.glyphs())).isEqualTo(page.rulings());
        assertThat(Drawn.read(List.of(underlined))).isEqualTo("p1.1: hai từ ¦ x");
    }
}
