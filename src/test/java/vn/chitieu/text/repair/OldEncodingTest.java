package vn.chitieu.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTest {
    private static final String SMALL =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    @Test
    void tcvn3HasEverySmallLetterAndTheCapitalsWithoutTones() {
        String letters = SMALL + "ĂÂĐÊÔƠƯ ABC 0123456789 %.,/-";

        assertThat(OldEncoding.TCVN3.decode(OldWriting.tcvn3(letters))).isEqualTo(letters);
    }

    @Test
    void vniHasEveryLetter() {
        String letters = SMALL + SMALL.toUpperCase(Locale.ROOT) + " 0123456789 %.,/-";

        assertThat(OldEncoding.VNI.decode(OldWriting.vni(letters))).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "TCVN3, Céng hßa x· héi chñ nghÜa, Cộng hòa xã hội chủ nghĩa",
        "TCVN3, §­îc, Được",
        "VNI, Coäng hoøa xaõ hoäi chuû nghóa, Cộng hòa xã hội chủ nghĩa",
        "VNI, UÛY BAN NHAÂN DAÂN TÆNH, ỦY BAN NHÂN DÂN TỈNH"
    })
    void textsAsProgramsShowThem(OldEncoding encoding, String shown, String text) {
        assertThat(encoding.decode(shown)).isEqualTo(text);
    }

    @Test
    void bytesMayHaveBeenTakenForWindows1258() {
        // ó is 0xE3, which that page shows as ă; ư is 0xAD in both; ừ is 0xF5, shown as ơ.
        assertThat(OldEncoding.TCVN3.decode("că tơng")).isEqualTo("có từng");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OF1, .VnTime, TCVN3, false",
        "OF1, 'ABCDEF+.VnTime,Bold', TCVN3, false",
        "OF1, VnArial, TCVN3, false",
        "OF1, .vnarial narrow, TCVN3, false",
        "OF2, .VnTimeH, TCVN3, true",
        "OF2, '.VnArialH,BoldItalic', TCVN3, true",
        "OF3, VNI-Times, VNI, false",
        "OF3, BCDEEE+VNI-Helve-Bold, VNI, false"
    })
    void fontsOfOldEncodings(String rule, String name, OldEncoding encoding, boolean capitals) {
        assertThat(OldFont.of(name)).as(rule).isEqualTo(Optional.of(new OldFont(encoding, capitals)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Evnti", "Arial", "Symbol", "", "Vni", "UVnTime", "SVN-Times"})
    void otherFonts(String name) {
        assertThat(OldFont.of(name)).isEmpty();
    }
}
