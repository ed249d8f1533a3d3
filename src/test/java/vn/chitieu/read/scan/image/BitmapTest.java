package vn.chitieu.read.scan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of 64 pixels give what single pixels would. */
class BitmapTest {
    private static final Random RANDOM = new Random(1);

    @ParameterizedTest
    @CsvSource({"1,1", "63,5", "64,64", "65,130", "200,3", "130,129"})
    void everyPixelIsWhereItWasSet(int width, int height) {
        Bitmap bitmap = random(width, height, 0.4);
        Bitmap turned = bitmap.transposed();
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(turned.at(y, x)).isEqualTo(bitmap.at(x, y));
                count += bitmap.at(x, y) ? 1 : 0;
            }
        }
        assertThat(bitmap.count(bitmap.bounds())).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"70,40,1", "70,40,5", "129,64,13", "10,6,9"})
    void tallRunsAreThoseOfThatManyPixels(int width, int height, int length) {
        Bitmap bitmap = random(width, height, 0.8);
        Bitmap tall = bitmap.tall(length);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(tall.at(x, y)).isEqualTo(run(bitmap, x, y) >= length);
            }
        }
    }

    private static int run(Bitmap bitmap, int x, int y) {
        int top = y;
        int bottom = y;
        while (bitmap.at(x, top - 1)) {
            top--;
        }
        while (bitmap.at(x, bottom)) {
            bottom++;
        }
        return bitmap.at(x, y) ? bottom - top : 0;
    }

    @ParameterizedTest
    @CsvSource({"70,40,1,1", "128,30,3,0", "65,50,0,7", "20,9,30,30"})
    void spreadInkReachesSoFarAndNoFarther(int width, int height, int sideways, int upwards) {
        Bitmap bitmap = random(width, height, 0.01);
        Bitmap spread = bitmap.spread(sideways, upwards);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                PixelBox around = new PixelBox(x - sideways, y - upwards, x + sideways + 1, y + upwards + 1);
                assertThat(spread.at(x, y)).isEqualTo(bitmap.count(around) > 0);
            }
        }
        assertThat(spread.count(spread.bounds()))
                .isEqualTo(spread.transposed().count(new PixelBox(0, 0, height, width)));
    }

    @ParameterizedTest
    @CsvSource({"130,20,0.1", "64,9,0.5", "200,7,0.95"})
    void nextFindsTheEndsOfRuns(int width, int height, double ink) {
        Bitmap bitmap = random(width, height, ink);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int next = x;
                while (next < width && !bitmap.at(next, y)) {
                    next++;
                }
                assertThat(bitmap.next(y, x, true)).isEqualTo(next);
            }
        }
    }

    private static Bitmap random(int width, int height, double ink) {
        Bitmap bitmap = new Bitmap(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                bitmap.fill(y, x, x + 1, RANDOM.nextDouble() < ink);
            }
        }
        return bitmap;
    }
}
