package vn.chitieu.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chitieu.read.pdf.Painted.page;

import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of {@link PathPainter} and {@link CellGaps}. */
class DrawnLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 50 m 190 50 l S                       | - 50: 10 to 190
            10 20 m 10 80 l S                        | I 10: 20 to 80
            10 50 m 190 50.3 l S                     | - 50: 10 to 190
            10 20 m 190 80 l S                       | ''
            10 50 m 90 20 95 30 190 50 c S           | ''
            10 50 m 190 50 l n                       | ''
            [3 2] 0 d 10 50 m 190 50 l S             | - 50: 10 to 190
            q 2 0 0 2 0 0 cm 5 25 m 95 25 l S Q      | - 50: 10 to 190
            2 J 4 w 10 50 m 190 50 l S               | - 50: 8 to 192
            0 w 10 50 m 190 50 l S                   | - 50: 10 to 190
            """)
    void d1StraightStrokesAreLines(String content, String lines) {
        lines(content, lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 50 180 0.5 re f                       | - 50: 10 to 190
            10 20 0.5 60 re f                        | I 10: 20 to 80
            10 20 180 60 re f                        | ''
            10 50 m 190 50 l 189 51 l 11 51 l h f    | - 50: 10 to 190
            10 50 m 190 51 l 190 50 l f              | - 50: 10 to 190
            q 180 0 0 0.5 10 50 cm /I Do Q           | - 50: 10 to 190
            60 w 100 49 m 100 51 l S                 | - 50: 70 to 130
            100 50 2 2 re f                          | - 49: 100 to 102;I 101: 48 to 50
            """)
    void d2ThinAreasAreLines(String content, String lines) {
        lines(content, lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 20 180 60 re S             | - 80: 10 to 190;I 190: 20 to 80;- 20: 10 to 190;I 10: 20 to 80
            10 20 180 60 re 12 22 176 56 re f* | - 21: 10 to 190;- 79: 10 to 190;I 11: 22 to 78;I 189: 22 to 78
            10 20 m 190 20 l 190 80 l h S | - 80: 10 to 190;I 190: 20 to 80
            10 20 180 60 re 11 21 178 58 re f | ''
            """)
    void d3FramesAreFourLines(String content, String lines) {
        lines(content, lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 G 10 50 m 190 50 l S                               | ''
            1 g 10 50 180 0.5 re f                               | ''
            0.5 g 0 0 200 100 re f 1 G 10 50 m 190 50 l S        | - 50: 10 to 190
            10 50 m 190 50 l S 1 g 0 0 200 100 re f              | ''
            10 50 m 190 50 l S 1 g 0 50 200 50 re f              | - 50: 10 to 190
            q 50 0 50 100 re W n 10 50 m 190 50 l S Q            | - 50: 50 to 100
            q 50 0 50 20 re W n 10 50 m 190 50 l S Q             | ''
            -10 50 m 300 50 l S                                  | - 50: 0 to 200
            """)
    void d4OnlyWhatIsSeenOfALineIsALine(String content, String lines) {
        lines(content, lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.8 g 10 20 90 60 re f 102 20 90 60 re f             | I 101: 20 to 80
            0.8 g 10 20 90 30 re f 10 52 90 30 re f              | - 49: 10 to 100
            0.8 g 10 20 90 60 re f 100 20 90 60 re f             | ''
            0.8 g 10 20 90 60 re f 110 20 90 60 re f             | ''
            1 g 10 20 90 60 re f 101 20 90 60 re f               | ''
            0 g 0 0 200 100 re f 1 g 10 20 90 60 re f 102 20 90 60 re f | I 101: 20 to 80
            """)
    void d5ThinGapsBetweenPaintedCellsAreLines(String content, String lines) {
        lines(content, lines);
    }

    /** Whatever the way of drawing it, the same grid gives the same lines. */
    @Test
    void aGridDrawnInAnyWayIsTheSameGrid() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int x = 10 + random.nextInt(40);
            int y = 10 + random.nextInt(40);
            int width = 20 + random.nextInt(100);
            String stroke = "%d %d m %d %d l S".formatted(x, y, x + width, y);
            String bar = "%d %.1f %d 1 re f".formatted(x, y - 0.5, width);
            String scaled =
                    "q 0.1 0 0 0.1 0 0 cm %d %d m %d %d l S Q".formatted(10 * x, 10 * y, 10 * (x + width), 10 * y);
            assertThat(page(bar).lines()).isEqualTo(page(stroke).lines());
            assertThat(page(scaled).lines()).isEqualTo(page(stroke).lines());
        }
    }

    private static void lines(String content, String lines) {
        Painted painted = page(content);
        assertThat(painted.with(COSName.XOBJECT, "I", painted.image()).lines())
                .isEqualTo(lines.replace(";", "\n").replace('I', '|'));
    }
}
