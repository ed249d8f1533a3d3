package vn.chitieu.read.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.scan.image.PixelBox;

class PrintLinesTest {
    private static final double BODY = 20;

    private final List<Piece> ink = new ArrayList<>();

    @Test
    void n1PartsLinesAndN2GivesMarksToTheirLetters() {
        letters(0, 100, 3);
        piece(5, 88, 8, 6);
        letters(0, 150, 3);

        assertThat(tops()).containsExactly(88, 150);
    }

    @Test
    void n3TakesAHyphenAloneForALine() {
        piece(10, 100, 12, 3);

        assertThat(tops()).containsExactly(100);
    }

    /** Dots to write on stand in the cell below a figure; they are not its marks. */
    @Test
    void n4MakesLinesOfWhatIsFarFromAnyLetter() {
        letters(0, 100, 2);
        for (int dot = 0; dot < 8; dot++) {
            piece(8 * dot, 190, 4, 4);
        }

        List<PrintLine> lines = PrintLines.of(ink, BODY);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).pieces()).hasSize(8);
    }

    @Test
    void n5PartsALineAtAWideGap() {
        letters(0, 100, 2);
        letters(200, 100, 2);

        assertThat(tops()).containsExactly(100, 100);
    }

    private List<Integer> tops() {
        return PrintLines.of(ink, BODY).stream().map(line -> line.box().top()).toList();
    }

    private void letters(int left, int top, int count) {
        for (int i = 0; i < count; i++) {
            piece(left + 22 * i, top, 16, 20);
        }
    }

    private void piece(int left, int top, int width, int height) {
        ink.add(new Piece(new PixelBox(left, top, left + width, top + height), List.of()));
    }
}
