package vn.chitieu.read.scan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.scan.image.PixelBox;

class WordGapsTest {
    private static final double BODY = 20;

    /** Letters and words so many pixels apart, where small letters are 20 pixels high. */
    @ParameterizedTest
    @CsvSource({"2, 10", "1, 7", "6, 16", "4, 12"})
    void theLimitLiesBetweenLettersAndWords(int letters, int words) {
        WordGaps gaps = WordGaps.of(List.of(line(letters, words, 12)), BODY);

        assertThat(gaps.limit()).isGreaterThan(letters).isLessThanOrEqualTo(words);
        assertThat(gaps.usual()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "6, 16"})
    void aLittlePrintTellsNothing(int letters, int words) {
        WordGaps gaps = WordGaps.of(List.of(line(letters, words, 2)), BODY);

        assertThat(gaps).isEqualTo(new WordGaps(8, 11));
    }

    /** Words of five letters. */
    private static PrintLine line(int letters, int words, int count) {
        List<Piece> pieces = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < 5 * count; i++) {
            pieces.add(new Piece(new PixelBox(left, 0, left + 15, 20), List.of()));
            left += 15 + (i % 5 == 4 ? words : letters);
        }
        return PrintLine.of(pieces, 20);
    }
}
