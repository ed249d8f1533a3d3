package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.read.scan.engine.LineReading;
import vn.chitieu.read.scan.engine.Symbol;
import vn.chitieu.read.scan.line.InkWord;

class WordPlacesTest {
    /** Width of a letter, of a blank. */
    private static final int LETTER = 10;

    private static final int BLANK = 6;
    private static final int USUAL = 8;

    /**
     * The print of {@code printed} with a blank where it has one, read as {@code read}, where a dot is a blank
     * that the engine did not see, with all places off by some pixels.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            B1 blanks that were lost,       Số TTHC cấp xã,    Số·TTHC·cấp xã,    3,  Số TTHC cấp xã
            B1 all of them,                 Nội dung chỉ tiêu, Nội·dung·chỉ·tiêu, -4, Nội dung chỉ tiêu
            B1 ends that are there count,   Chưa có dữ liệu,   Chưa có·dữ liệu,   -4, Chưa có dữ liệu
            B1 a letter that was not read,  Tỷ lệ sở,          Tỷ ệ sở,           0,  Tỷ ệ sở
            B2 a blank that was not wide,   trên địabàn,       trên địa bàn,      2,  trên địa bàn
            B3 digits far apart,            14 1 1,            14·1·1,            0,  1411
            B5 points that are not there,   Hệ thống tin,      'Hệ thống, tin.',   0,  Hệ thống tin
            B5 a point before a code,       5.1. Tỷ lệ,        '.5.1. Tỷ lệ',    0,  5.1 Tỷ lệ
            B5 rests of lines,              Thủ tục,           '"Thủ tục_',       0,  Thủ tục
            """)
    void partsWordsWhereInkIsParted(String rule, String printed, String read, int off, String text) {
        assertThat(new LineReading(placed(printed, read, off, true)).text())
                .as(rule)
                .isEqualTo(text);
    }

    @Test
    void lettersFillTheInkOfTheirWord() {
        List<Symbol> placed = placed("Số TTHC", "SốTTHC", 7, true);

        assertThat(placed.get(0).left()).isZero();
        assertThat(placed.get(2).left()).isEqualTo(2 * LETTER + BLANK);
        assertThat(placed.get(5).right()).isEqualTo(6 * LETTER + BLANK);
    }

    @Test
    void aPointThatIsThereStays() {
        assertThat(new LineReading(placed("cả nước.", "cả nước.", 0, false)).text())
                .isEqualTo("cả nước.");
    }

    @Test
    void nothingButStrokesIsNothing() {
        assertThat(placed("a", "_", 0, true)).isEmpty();
    }

    @Test
    void b6InkThatNothingWasReadOfIsToBeReadByItself() {
        InkWord label = new InkWord(0, 60, true, true);
        InkWord figure = new InkWord(200, 210, true, true);
        InkWord dirt = new InkWord(300, 310, true, false);

        WordPlaces places = WordPlaces.of(symbols("Thủtục", 0), List.of(label, figure, dirt), USUAL);

        assertThat(new LineReading(places.placed()).text()).isEqualTo("Thủtục");
        assertThat(places.unread()).containsExactly(figure);
    }

    private static List<Symbol> placed(String printed, String read, int off, boolean letters) {
        List<InkWord> ink = new ArrayList<>();
        int at = 0;
        for (String word : printed.split(" ", -1)) {
            ink.add(new InkWord(at, at + LETTER * word.length(), letters, true));
            at += LETTER * word.length() + BLANK;
        }
        return WordPlaces.of(symbols(read, off), ink, USUAL).placed();
    }

    private static List<Symbol> symbols(String read, int off) {
        List<Symbol> symbols = new ArrayList<>();
        int at = off;
        boolean begins = true;
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (c == ' ' || c == '·') {
                begins |= c == ' ';
                at += BLANK;
            } else {
                symbols.add(new Symbol(String.valueOf(c), at, at + LETTER, 95, begins));
                begins = false;
                at += LETTER;
            }
        }
        return symbols;
    }
}
