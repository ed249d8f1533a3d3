package vn.chitieu.read.scan.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.read.scan.image.PixelBox;

class PageColumnsTest {
    private static final double BODY = 20;
    private static final WordGaps GAPS = new WordGaps(8, 12);

    @ParameterizedTest
    @ValueSource(doubles = {0.012, -0.02})
    void a1ColumnsThatSlantAreSetUpright(double slant) {
        PageColumns columns = PageColumns.of(table(slant, 16), false, GAPS, BODY);

        assertThat(columns.shift(1200) - columns.shift(200)).isCloseTo(1000 * slant, within(2.0));
    }

    @Test
    void a1UprightColumnsStay() {
        PageColumns columns = PageColumns.of(table(0, 16), false, GAPS, BODY);

        assertThat(columns.shift(1200)).isZero();
    }

    /** Lines that are drawn tell more than print does. */
    @Test
    void a1WhereCellsAreDrawnThePageIsStraight() {
        assertThat(PageColumns.of(table(0.012, 16), true, GAPS, BODY).shift(1200))
                .isZero();
    }

    /** 16 pixels are no more than some blanks; where several lines have a part there, it is a column. */
    @Test
    void a2PartsOfLinesBeginWhereSeveralDo() {
        List<PrintLine> lines = table(0, 16);
        PageColumns columns = PageColumns.of(lines, false, GAPS, BODY);

        assertThat(columns.parted(lines.get(0)))
                .extracting(line -> line.box().left())
                .containsExactly(100, 316);
        assertThat(columns.parted(line(100, 1300, 180, 16))).hasSize(1);
    }

    /** Lines with a part behind white. */
    private static List<PrintLine> table(double slant, int white) {
        List<PrintLine> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int top = 100 + 40 * i;
            lines.add(line((int) Math.round(100 + slant * top), top, 200, white));
        }
        return lines;
    }

    private static PrintLine line(int left, int top, int width, int white) {
        PixelBox first = new PixelBox(left, top, left + width, top + 20);
        PixelBox second = new PixelBox(left + width + white, top, left + width + white + 40, top + 20);
        return PrintLine.of(List.of(new Piece(first, List.of()), new Piece(second, List.of())), top + 20);
    }
}
