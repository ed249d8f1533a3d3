package vn.chitieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {
    private static final int ROUNDS = 2000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tỷ lệ hồ sơ (%)        | ty le ho so
                    Đắk Lắk                | dak lak
                    ĐẦU TƯ CÔNG            | dau tu cong
                    hoà bình, hòa bình     | hoa binh hoa binh
                    VP.UBND                | vp ubnd
                    mức độ 3, 4            | muc do 3 4
                    50–60%…                | 50 60
                    '  --  '               | ''
                    ''                     | ''
                    """)
    void foldsToWordsOfAsciiLettersAndDigits(String text, String folded) {
        assertThat(Vietnamese.fold(text)).isEqualTo(folded);
    }

    @Test
    void foldsTheSameWhetherComposedOrNot() {
        String composed = "Tỷ lệ người dân được khảo sát – Đường Nguyễn Thị Định";
        assertThat(Vietnamese.fold(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(Vietnamese.fold(composed))
                .isEqualTo("ty le nguoi dan duoc khao sat duong nguyen thi dinh");
    }

    @Test
    void foldsTheIcelandicEthThatFontsShowAsDe() {
        assertThat(Vietnamese.fold("Ðơn vị ðo")).isEqualTo("don vi do");
    }

    @Test
    void foldsLettersUnderInvisibleMarksAsIfThereWereNone() {
        assertThat(Vietnamese.fold("Số\u00ADliệu cải\u200B cách")).isEqualTo("solieu cai cach");
    }

    @Test
    void cleansToComposedTextWithSingleBlanks() {
        String printed = "\uFEFF  Ty\u0309\u00A0 lệ\t\r\n hồ\u200B sơ \u3000";
        assertThat(Vietnamese.clean(printed)).isEqualTo("Tỷ lệ hồ sơ");
    }

    @Test
    void cleanTakesSoftHyphensAndDirectionMarksOut() {
        assertThat(Vietnamese.clean("thủ\u00AD tục\u200E \u202Ahành\u202C chính"))
                .isEqualTo("thủ tục hành chính");
    }

    @Test
    void cleaningTwiceIsCleaningOnceAndNeverThrows() {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            String cleaned = Vietnamese.clean(anyText(random));
            assertThat(Vietnamese.clean(cleaned)).isEqualTo(cleaned);
        }
    }

    @Test
    void foldingTwiceIsFoldingOnceAndNeverThrows() {
        Random random = new Random(12);
        for (int round = 0; round < ROUNDS; round++) {
            String folded = Vietnamese.fold(anyText(random));
            assertThat(Vietnamese.fold(folded)).isEqualTo(folded);
            assertThat(folded).isEqualTo(folded.strip()).doesNotContain("  ");
        }
    }

    @Test
    void foldingWhatWasCleanedIsFoldingTheText() {
        Random random = new Random(13);
        for (int round = 0; round < ROUNDS; round++) {
            String text = vietnameseText(random);
            assertThat(Vietnamese.fold(Vietnamese.clean(text))).isEqualTo(Vietnamese.fold(text));
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x300)));
        }
        return random.nextBoolean() ? text.toString() : text + vietnameseText(random);
    }

    private static String vietnameseText(Random random) {
        String letters =
                "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậẾỀỂỄỆÍỊỒỐỔỖỘỜỚỞỠỢỪỨỬỮỰỲÝĐ0123456789 ,.()%-–\u00A0\t";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Test
    void cleaningSparesItselfTheWorkOnlyWhereThereIsNone() {
        for (int character = 0; character <= 0xFFFF; character++) {
            for (String text : List.of("a" + (char) character + "b", (char) character + " ", "e" + (char) character)) {
                assertThat(Vietnamese.clean(text)).isEqualTo(cleanedStepByStep(text));
            }
        }
    }

    private static String cleanedStepByStep(String text) {
        String visible = text.replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+", " ")
                .strip();
    }
}
