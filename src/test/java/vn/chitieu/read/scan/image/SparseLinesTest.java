package vn.chitieu.read.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseLinesTest {
    private static final double[] XS = {0.8, 1.4, 4.6, 5.8, 6.6, 7.5};
    private static final double[] YS = {1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5};

    private static DrawnPage uprightLines(double dotsPerInch) {
        DrawnPage page = new DrawnPage(dotsPerInch);
        for (double x : XS) {
            page.line(x, YS[0], x, YS[YS.length - 1]);
        }
        for (int row = 0; row + 1 < YS.length; row++) {
            page.word(1.5, YS[row] + 0.2, 30).word(4.8, YS[row] + 0.2, 9).one(6.2, YS[row] + 0.2);
        }
        return page;
    }

    /** What a copier leaves of a line: dots and short dashes, most of it nothing. */
    private static void remains(DrawnPage page, double y) {
        Random random = new Random(7 + (long) (100 * y));
        for (double x = XS[0]; x < XS[XS.length - 1]; x += 0.03 + 0.2 * random.nextDouble()) {
            page.line(x, y, x + 0.005 + 0.02 * random.nextDouble(), y);
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 0", "200, 0.1", "200, -0.7"})
    void rule_D2_rowsOfSpecksAreLinesAndAreErased(double dotsPerInch, double degrees) {
        DrawnPage page = uprightLines(dotsPerInch);
        for (double y : YS) {
            remains(page, y);
        }
        CleanPage clean = CleanPage.of(page.turned(degrees).scanned());
        assertThat(clean.cells()).hasSize((XS.length - 1) * (YS.length - 1));
        assertThat(clean.cells().stream()
                        .filter(cell -> cell.column() == 0 || cell.column() == 4)
                        .filter(cell -> clean.inkIn(cell.box().widened(4)).isPresent()))
                .isEmpty();
    }

    @Test
    void rule_D3_hyphensAndPointsInColumnsAreNoLine() {
        DrawnPage page = uprightLines(200).line(XS[0], YS[0], XS[5], YS[0]).line(XS[0], YS[8], XS[5], YS[8]);
        for (int row = 0; row + 1 < YS.length; row++) {
            double y = YS[row] + 0.36;
            page.box(1, y, 0.05, 0.01)
                    .box(5, y, 0.05, 0.01)
                    .box(6.2, y, 0.05, 0.01)
                    .box(7, y, 0.05, 0.01);
            for (int i = 0; i < 20; i++) {
                page.box(1.6 + i * 0.05, y, 0.014, 0.012);
            }
        }
        assertThat(CleanPage.of(page.scanned()).cells()).hasSize(XS.length - 1);
    }

    @Test
    void rule_D5_aColumnOfOnesIsNoUprightLine() {
        DrawnPage page = uprightLines(200);
        for (double y : YS) {
            remains(page, y);
        }
        for (double y = YS[0] + 0.3; y < YS[8]; y += 0.5) {
            page.one(7, y);
        }
        CleanPage clean = CleanPage.of(page.scanned());
        assertThat(clean.cells().stream().mapToInt(GridCell::column).max()).hasValue(XS.length - 2);
    }
}
