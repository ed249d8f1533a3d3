package vn.chitieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    so thu tuc hanh chinh                       | so tthc
                    van ban quy pham phap luat                  | vbqppl
                    van ban qppl                                | vbqppl
                    cong dich vu cong quoc gia                  | cong dvc quoc gia
                    cong dvcqg                                  | cong dvc quoc gia
                    uy ban nhan dan va hoi dong nhan dan        | ubnd va hdnd
                    don vi su nghiep cong lap                   | dvsn
                    dvsn cong lap                               | dvsn
                    dich vu cong truc tuyen                     | dvc truc tuyen
                    dvctt                                       | dvc truc tuyen
                    """)
    void bringsEverySpellingToOne(String folded, String contracted) {
        assertThat(Abbreviations.contract(folded)).isEqualTo(contracted);
    }

    @Test
    void leavesPartsOfWordsAlone() {
        assertThat(Abbreviations.contract("thu tuc hanh chinhs")).isEqualTo("thu tuc hanh chinhs");
        assertThat(Abbreviations.contract("thu tuc hanh")).isEqualTo("thu tuc hanh");
    }

    @Test
    void whatIsContractedStaysAsItIs() {
        String once = Abbreviations.contract("cai cach hanh chinh tai uy ban nhan dan cap xa");
        assertThat(once).isEqualTo("cchc tai ubnd cap xa");
        assertThat(Abbreviations.contract(once)).isEqualTo(once);
    }

    @Test
    void nothingIsContractedToNothing() {
        assertThat(Abbreviations.contract("")).isEmpty();
    }
}
