package vn.chitieu.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    84<sup>1</sup>                   | 84
                    Văn bản<sup>(2)</sup>            | Văn bản
                    1.451<SUP> 1, 2 </SUP>           | 1.451
                    22<sup>[3]</sup> văn bản         | 22 văn bản
                    12<sup>*</sup>                   | 12
                    """)
    void rule_M1_footnoteMarksGoWithTheirContent(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    120 m<sup>2</sup>                | 120 m2
                    3 M<sup>3</sup>                  | 3 M3
                    ngày 1<sup>st</sup>              | ngày 1st
                    """)
    void rule_M1_exponentsAndWordsInSuperscriptStay(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Chưa = 0<br>Hoàn thành = 1           | Chưa = 0 Hoàn thành = 1
                    Chưa = 0<br/>Có = 1                  | Chưa = 0 Có = 1
                    <p>Cơ quan,</p><p>đơn vị</p>         | Cơ quan, đơn vị
                    <b>10</b>                            | 10
                    <b>Kết quả <i>(lũy kế)</i></b>       | Kết quả (lũy kế)
                    <span style="color: red">5</span>    | 5
                    """)
    void rule_M2_breaksAndBlocksAreABlankOtherTagsGo(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    < 30% và > 10%      | < 30% và > 10%
                    từ 30% - < 70%      | từ 30% - < 70%
                    a<b                 | a<b
                    """)
    void rule_M2_signsOfComparisonAreNoTags(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    **Phụ lục 2**                      | Phụ lục 2
                    Tổng số **biên chế** được giao     | Tổng số biên chế được giao
                    ## Biểu mẫu 7                      | Biểu mẫu 7
                    *(Kèm theo Báo cáo)*               | (Kèm theo Báo cáo)
                    __100__                            | 100
                    """)
    void rule_M3_marksOfMarkdownGo(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Số: ____/BC-UBND      | Số: ____/BC-UBND
                    * Ghi chú             | * Ghi chú
                    12*                   | 12*
                    2 * 3 * 4             | 2 * 3 * 4
                    C#                    | C#
                    """)
    void rule_M3_starsAndLinesOfOtherUseStay(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A &amp; B               | A & B
                    &lt; 30%                | < 30%
                    Đ&agrave; Nẵng&nbsp;    | Đà Nẵng
                    """)
    void rule_M4_entitiesBecomeTheirCharacters(String printed, String seen) {
        assertThat(InlineMarkup.strip(printed)).isEqualTo(seen);
    }

    @Test
    void rule_M4_anEntityIsNoTag() {
        assertThat(InlineMarkup.strip("&lt;b&gt; là chữ đậm")).isEqualTo("<b> là chữ đậm");
    }
}
