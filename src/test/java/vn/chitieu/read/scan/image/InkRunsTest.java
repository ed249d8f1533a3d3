package vn.chitieu.read.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs give the pieces that going from pixel to pixel would. */
class InkRunsTest {
    @ParameterizedTest
    @CsvSource({"1,1,1", "130,20,0.1", "64,40,0.3", "200,33,0.5", "65,64,0.9"})
    void whatTouchesAtASideOrACornerIsOnePiece(int width, int height, double share) {
        Bitmap ink = new Bitmap(width, height);
        Random random = new Random(1);
        for (int i = 0; i < width * height; i++) {
            ink.fill(i / width, i % width, i % width + 1, random.nextDouble() < share);
        }
        for (PixelBox box : new PixelBox[] {ink.bounds(), new PixelBox(3, 2, width - 3, height + 9)}) {
            InkRuns runs = InkRuns.of(ink, box);
            long pieces = IntStream.range(0, runs.count())
                    .filter(run -> runs.first(run) == run)
                    .count();
            int length = IntStream.range(0, runs.count())
                    .map(run -> runs.to(run) - runs.from(run))
                    .sum();
            assertThat(length).isEqualTo(ink.count(box));
            assertThat(pieces).isEqualTo(pieces(ink, box));
        }
    }

    private static int pieces(Bitmap ink, PixelBox box) {
        Bitmap left = ink.copy();
        int pieces = 0;
        for (int y = box.top(); y < box.bottom(); y++) {
            for (int x = box.left(); x < box.right(); x++) {
                if (left.at(x, y)) {
                    takeAway(left, x, y, box);
                    pieces++;
                }
            }
        }
        return pieces;
    }

    private static void takeAway(Bitmap left, int x, int y, PixelBox box) {
        if (box.holds(new PixelBox(x, y, x + 1, y + 1)) && left.at(x, y)) {
            left.fill(y, x, x + 1, false);
            for (int i = 0; i < 9; i++) {
                takeAway(left, x + i % 3 - 1, y + i / 3 - 1, box);
            }
        }
    }
}
