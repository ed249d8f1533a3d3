package vn.chitieu.recognise.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folded labels beside what they are put right to; an empty second column means that they stay. */
class SpellingTest {
    private final Spelling spelling = new Spelling();

    @BeforeEach
    void knowsTheseLabels() {
        """
        so tthc dang cung cap truc tuyen muc do 3
        so ho so tthc da giai quyet dung han
        ty le su dung van ban dien tu cua ubnd cap huyen
        so luong ban quan ly truc thuoc ubnd tinh
        tong so don vi su nghiep thuoc ubnd cap xa
        chu tri xu ly van ban
        so cong chuc duoc tuyen dung
        """.lines().forEach(spelling::add);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    so tthc dang cung cap chuc tuyen muc do 3          | so tthc dang cung cap truc tuyen muc do 3
                    ty le xu dung van ban dien tu cua ubnd cap huyen   | ty le su dung van ban dien tu cua ubnd cap huyen
                    so ho so tthc da giai quyet dung han               | ''
                    """)
    void rule_W1_aWordThatNoLabelHasBesideItsNeighboursIsInDoubt(String printed, String right) {
        correctsTo(printed, right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    so luong ban quan ly truc thuc ubnd tinh           | so luong ban quan ly truc thuoc ubnd tinh
                    so tthc dang cung cap truc tuyen muc dx 3          | so tthc dang cung cap truc tuyen muc dx 3
                    tong so don vi su nghiep thuoc ubnd cap thon       | ''
                    tong so don vi su nghiep thuoc ubnd cap vung       | ''
                    so cong chuc duoc tuyen duwng                      | so cong chuc duoc tuyen dung
                    """)
    void rule_W2_itIsTheOneWordThatStandsBesideTheSameNeighbours(String printed, String right) {
        correctsTo(printed, right.equals(printed) ? "" : right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ty le su dung van ban dien tu cua ubnd cap huyn    | lost
                    ty le su dung van ban dien tu cua ubnd cap huyyen  | doubled
                    ty le su dung van ban dien tu cua ubnd cap hueyn   | exchanged
                    ty le su dung van ban dien tu cua ubnd cap huycn   | changed
                    """)
    void rule_W3_aSlipIsOneLetterLostDoubledExchangedOrChanged(String printed, String slip) {
        assertThat(spelling.correct(printed))
                .as(slip)
                .contains(new Spelling.Corrected("ty le su dung van ban dien tu cua ubnd cap huyen", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    so ho so tthc da rai quyet dung han                | so ho so tthc da giai quyet dung han
                    so luong ban quan ly chuc thuoc ubnd tinh          | so luong ban quan ly truc thuoc ubnd tinh
                    """)
    void rule_W3_aConsonantMayBeWrittenAsItSounds(String printed, String right) {
        correctsTo(printed, right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tong so donvi su nghiep thuoc ubnd cap xa          | tong so dvsn thuoc ubnd cap xa
                    so ho so tthc da gi ai quyet dung han              | so ho so tthc da giai quyet dung han
                    """)
    void rule_W4_wordsThatRanTogetherAndWordsThatFellApart(String printed, String right) {
        correctsTo(printed, right);
    }

    @Test
    void rule_W5_aNumberIsNeverPutRight() {
        correctsTo("so tthc dang cung cap truc tuyen muc do 4", "");
    }

    private void correctsTo(String printed, String right) {
        assertThat(spelling.correct(printed).map(Spelling.Corrected::key).orElse(""))
                .isEqualTo(right);
    }
}
