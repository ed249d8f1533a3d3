package vn.chitieu.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1              | 1
                    1.             | 1
                    1.3.2.         | 1.3.2
                    1.3.2          | 1.3.2
                    1. 3. 2        | 1.3.2
                    1,3,2          | 1.3.2
                    II.            | ii
                    IV)            | iv
                    a)             | a
                    đ              | đ
                    (1)            | 1
                    33l.           | 331
                    6.O            | 6.0
                    """)
    void readsTheCodeThatACellIs(String printed, String code) {
        assertThat(Code.of(printed).text()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Trong đó", "1.3.2 Kiểm tra", "2023", "10/BC", "…"})
    void anythingElseIsNone(String printed) {
        assertThat(Code.of(printed)).isEqualTo(Code.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5.1.1. Tỷ lệ sở, ngành    | 7
                    5.1.1 Tỷ lệ sở, ngành     | 6
                    1. Công tác chỉ đạo       | 3
                    IV. Kết quả               | 4
                    a) Tổng số                | 3
                    3 cấp chính quyền         | 0
                    2023 là năm               | 0
                    Tỷ lệ 5.1                 | 0
                    """)
    void tellsTheCodeWithWhichALabelBegins(String label, int length) {
        assertThat(Code.leadingLength(label)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 Số văn bản          | 2
                    612 Số lượng          | 4
                    5121 Tỷ lệ sở, ngành  | 5
                    2023 Kế hoạch         | 0
                    100 Người             | 0
                    """)
    void tellsTheCodeWithoutDotsWithWhichALabelBeginsWhereNoColumnHasCodes(String label, int length) {
        assertThat(Code.leadingLengthAlone(label)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"6.1.2, 6.1.2., true", "6.1.2, 612, true", "6.1, 61, false", "6.1.2, 621, false"})
    void aCodeMayBePrintedWithoutItsDots(String code, String printed, boolean same) {
        assertThat(Code.of(code).isPrintedAs(Code.of(printed))).isEqualTo(same);
    }

    @Test
    void aCodeContainsThoseBelowIt() {
        assertThat(Code.of("6.1").contains(Code.of("6.1.2."))).isTrue();
        assertThat(Code.of("6.1").contains(Code.of("6.10"))).isFalse();
        assertThat(Code.of("6.1").contains(Code.of("6.1"))).isFalse();
        assertThat(Code.NONE.contains(Code.of("6.1"))).isFalse();
    }

    @Test
    void aCodeKnowsItsParts() {
        Code code = Code.of("6.1.2.");
        assertThat(code.depth()).isEqualTo(3);
        assertThat(code.last()).isEqualTo("2");
        assertThat(code.squeezed()).isEqualTo("612");
        assertThat(Code.NONE.depth()).isZero();
    }
}
