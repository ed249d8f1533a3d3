package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.text.repair.RawText;

class CellTextTest {
    @Test
    void aLineIsCleanedAsEverywhere() {
        String letters = "aĐđếẾ 0. \u00A0\u0301\u200B\u00AD\u2003\u007F\t~-–ờ\u1EFA\uFEFF";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            assertThat(CellText.cleaned(text.toString())).isEqualTo(RawText.clean(text.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"a/n/n b /r/nc, a b c", "E-/nOffice, E-Office", "2./n1., 2.1.", "'  ', ''"})
    void linesAreJoinedInACell(String raw, String joined) {
        String text = raw.replace("/n", "\n").replace("/r", "\r");
        assertThat(CellText.joined(CellText.cleaned(text))).isEqualTo(joined);
    }
}
