package vn.chitieu.read.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.scan.image.PixelBox;

class FillerTest {
    private static final double BODY = 20;

    /** Pieces of so many pixels beside each other, where small letters are 20 pixels high. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three dots            | 3 |  4 |  4 | ...
            as large as dots are  | 5 |  9 |  9 | .....
            two dots              | 2 |  4 |  4 |
            larger than dots      | 3 | 10 | 10 |
            a stroke              | 1 | 45 |  6 | ___
            as short as a hyphen  | 1 | 44 |  6 |
            a stroke too thick    | 1 | 45 |  7 |
            strokes side by side  | 3 | 20 |  2 | ___
            letters               | 6 | 18 | 20 |
            """)
    void isDotsAndStrokesToWriteOn(String what, int number, int width, int height, String text) {
        List<Piece> pieces = IntStream.range(0, number)
                .mapToObj(i -> new PixelBox(i * width, 0, (i + 1) * width, height))
                .map(box -> new Piece(box, List.of()))
                .toList();

        assertThat(Filler.of(PrintLine.of(pieces, height), BODY).orElse(null))
                .as(what)
                .isEqualTo(text);
    }

    /** The dot behind a word is no filler. */
    @ParameterizedTest
    @CsvSource({"4, 4", "54, 4"})
    void isNothingElse(int width, int height) {
        List<Piece> pieces = IntStream.range(0, 4)
                .mapToObj(i -> new PixelBox(60 * i, 0, 60 * i + width, i == 0 ? 20 : height))
                .map(box -> new Piece(box, List.of()))
                .toList();

        assertThat(Filler.of(PrintLine.of(pieces, 20), BODY)).isEmpty();
    }
}
