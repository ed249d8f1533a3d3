package vn.chitieu.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    /** {@code ệ} is {@code ê} with a dot below in windows-1258. */
    @Test
    void readsTonesBehindVowelsAsWindows1258() {
        String text = "Ty\u0309 lê\u0323 hô\u0300 sơ gia\u0309i quyê\u0301t đu\u0301ng ha\u0323n";
        assertThat(Charsets.decode(text.getBytes(WINDOWS_1258))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bao cao “cai cach hanh chinh” – quy I",
                "Céng hßa x· héi chñ nghÜa ViÖt Nam, tØnh An B×nh, ®Ò nghÞ",
                "Tyû leä hoà sô giaûi quyeát ñuùng haïn, ñeà nghò thò xaõ"
            })
    void doesNotTakeOtherEncodingsForWindows1258(String text) {
        assertThat(Charsets.decode(text.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsUnicodeWithAndWithoutMark(String charset) {
        String text = "Tỷ lệ hồ sơ giải quyết đúng hạn";
        assertThat(Charsets.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(Charsets.decode("\uFEFFSTT".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("STT");
        assertThat(Charsets.decode("\uFEFFSTT".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("STT");
    }

    @Test
    void aLetterCutAtTheEndDoesNotSpoilTheRest() {
        byte[] whole = "Số văn bản đã rà soát 24 ộ".getBytes(StandardCharsets.UTF_8);
        assertThat(Charsets.decode(Arrays.copyOf(whole, whole.length - 1))).startsWith("Số văn bản đã rà soát 24 ");
    }

    @Test
    void readsWhateverTheBytesAre() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertThatCode(() -> Charsets.decode(bytes)).doesNotThrowAnyException();
        }
    }
}
