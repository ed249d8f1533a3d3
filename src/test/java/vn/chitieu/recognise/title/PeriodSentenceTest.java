package vn.chitieu.recognise.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.text.Vietnamese;

/** Sentences and the time they mean, by the rules of {@link PeriodSentence}; the rule's number comes first. */
class PeriodSentenceTest {
    @ParameterizedTest(name = "rule {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | Phương hướng nhiệm vụ quý II năm 2024                           | -
            1 | Kết quả quý I năm 2024, dự kiến quý II năm 2024                 | 2024-Q1
            2 | Kết quả thực hiện kế hoạch cải cách hành chính năm 2023         | 2023
            2 | Kết quả năm 2023, triển khai nhiệm vụ năm 2024                  | 2023
            2 | Kết quả quý III và nhiệm vụ quý IV năm 2022                     | 2022-Q3
            3 | Báo cáo năm 2024 quý I năm 2024                                 | 2024-Q1
            3 | Báo cáo tháng 02 năm 2024                                       | 2024-02
            4 | Kết quả quý II và 6 tháng đầu năm 2024                          | 2024-H1
            4 | Kết quả quý III, 9 tháng đầu năm 2024                           | 2024-9M
            4 | Kết quả quý IV và cả năm 2023                                   | 2023
            5 | Sơ kết 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023      | 2023-H1
            5 | Kết quả quý IV, phương hướng quý I năm 2024                     | 2023-Q4
            5 | Kết quả quý IV; nhiệm vụ năm 2024                               | 2023-Q4
            6 | (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)               | -
            6 | (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm 2024)          | -
            """)
    void means(int rule, String sentence, String expected) {
        assertThat(PeriodSentence.meant(Vietnamese.fold(sentence), true)
                        .map(mention -> mention.of(mention.year().orElseThrow()).code())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "I,2024-Q1",
        "l,2024-Q1",
        "1,2024-Q1",
        "01,2024-Q1",
        "II,2024-Q2",
        "ll,2024-Q2",
        "Il,2024-Q2",
        "III,2024-Q3",
        "IV,2024-Q4",
        "lV,2024-Q4",
        "4,2024-Q4"
    })
    void readsNumeralsAsOcrWritesThem(String numeral, String expected) {
        assertThat(PeriodSentence.meant(Vietnamese.fold("quý " + numeral + " năm 2024"), false))
                .map(mention -> mention.of(2024).code())
                .contains(expected);
    }
}
