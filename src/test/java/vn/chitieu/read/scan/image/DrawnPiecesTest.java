package vn.chitieu.read.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnPiecesTest {
    private static final double[] XS = {0.8, 1.4, 4.6, 5.8, 6.6, 7.5};
    private static final double[] YS = {1.5, 1.8, 2.1, 2.4, 2.7, 3, 3.3, 3.6, 3.9};
    private static final int CELLS = (XS.length - 1) * (YS.length - 1);

    /** The line under the fourth row, in the second column, with what is written around it. */
    private static DrawnPage withoutPiece(double dotsPerInch) {
        return new DrawnPage(dotsPerInch).grid(XS, YS).white(XS[1] + 0.01, YS[4] - 0.02, XS[2] - XS[1] - 0.02, 0.04);
    }

    private static DrawnPage written(DrawnPage page, double baseline) {
        return page.word(XS[1] + 0.02, baseline, 12)
                .word(XS[1] + 1.02, baseline, 12)
                .word(XS[1] + 2.02, baseline, 12);
    }

    @ParameterizedTest
    @CsvSource({"300, 4", "200, 4", "150, 2"})
    void rule_C3_aPieceOfALineIsSeenBetweenTightLetters(double dotsPerInch, double noise) {
        DrawnPage page = withoutPiece(dotsPerInch);
        page.faintLine(XS[1], YS[4], XS[2], YS[4], 100);
        written(written(page, YS[4]), YS[4] + 0.076);
        assertThat(CleanPage.of(page.noise(noise).scanned()).cells()).hasSize(CELLS);
    }

    @ParameterizedTest
    @CsvSource({"300, 4", "200, 4", "150, 2"})
    void rule_C3_cellsThatSpanRowsStayWholeWhateverIsWrittenInThem(double dotsPerInch, double noise) {
        DrawnPage tight = written(written(withoutPiece(dotsPerInch), YS[4] - 0.004), YS[4] + 0.105);
        assertThat(CleanPage.of(tight.noise(noise).scanned()).cells()).hasSize(CELLS - 1);
        DrawnPage crossed = written(withoutPiece(dotsPerInch), YS[4] + 0.05);
        assertThat(CleanPage.of(crossed.noise(noise).scanned()).cells()).hasSize(CELLS - 1);
        DrawnPage hyphen = withoutPiece(dotsPerInch).box(XS[1] + 1, YS[4], 0.05, 0.01);
        assertThat(CleanPage.of(hyphen.noise(noise).scanned()).cells()).hasSize(CELLS - 1);
    }

    @Test
    void rule_C7_dashesThatACopierLeftAreALine() {
        DrawnPage page = withoutPiece(200);
        for (double x = XS[1] + 0.15; x < XS[2] - 0.1; x += 0.3) {
            page.box(x, YS[4], 0.04, 0.01);
        }
        assertThat(CleanPage.of(page.noise(2).scanned()).cells()).hasSize(CELLS);
    }

    @Test
    void rule_C7_dashesInOneCornerAreNone() {
        DrawnPage page = withoutPiece(200);
        for (double x = XS[1] + 0.15; x < XS[1] + 1; x += 0.12) {
            page.box(x, YS[4], 0.08, 0.01);
        }
        assertThat(CleanPage.of(page.noise(2).scanned()).cells()).hasSize(CELLS - 1);
    }

    @Test
    void rule_C4_linesOfTheOtherSideThatShineThroughAreNone() {
        DrawnPage page = new DrawnPage(200).grid(XS, YS);
        for (int row = 0; row + 1 < YS.length; row++) {
            page.faintLine(XS[0], YS[row] + 0.17, XS[XS.length - 1], YS[row] + 0.17, 230);
        }
        assertThat(CleanPage.of(page.noise(1).scanned()).cells()).hasSize(CELLS);
    }

    @Test
    void rule_C4_faintLinesAreLinesWhereAllAreFaint() {
        DrawnPage page = new DrawnPage(200);
        for (double x : XS) {
            page.faintLine(x, YS[0], x, YS[YS.length - 1], 220);
        }
        for (double y : YS) {
            page.faintLine(XS[0], y, XS[XS.length - 1], y, 220);
        }
        assertThat(CleanPage.of(page.noise(1).scanned()).cells()).hasSize(CELLS);
    }
}
