package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

class CodeColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    #1 #2 #3 #4                               | 1 2 3 4
                    5 6 @2025-01-06 @2025-02-06 7             | 5 6 6.1 6.2 7
                    5 6 @2025-06-01 @2025-06-02 7             | 5 6 6.1 6.2 7
                    6 6.1 @2025-02-06 6.3                     | 6 6.1 6.2 6.3
                    6.1 6.2 @2025-04-06 6.7 7                 | 6.1 6.2 6.4 6.7 7
                    3 3.1 @2001-01-03 @2002-01-03 3.2         | 3 3.1 3.1.1 3.1.2 3.2
                    #6 #6.1 #6.2 #7                           | 6 6.1 6.2 7
                    #6.8 #6.9 #6.1 #6.11 7                    | 6.8 6.9 6.10 6.11 7
                    #6 #6.1 #6.2 #6.3                         | 6 6.1 6.2 6.3
                    6. 6.1. #6.2 7.                           | 6. 6.1. 6.2 7.
                    I 1 #1.1 #1.2 II 1 #1.1                   | I 1 1.1 1.2 II 1 1.1
                    4 4.1 4.1.1 4.1.5 #4.2 @2025-03-04 5      | 4 4.1 4.1.1 4.1.5 4.2 4.3 5
                    """)
    void r2AndR3GiveCodesBackThatTheirNeighboursProve(String column, String codes) throws UnreadableException {
        assertThat(codes(column)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 2 @2025-01-06 3                         | 1 2 6-Thg1 3
                    6 7 8 @2025-05-20 9                       | 6 7 8 20-Thg5 9
                    """)
    void r5ADateThatNothingProvesStays(String column, String codes) throws UnreadableException {
        assertThat(codes(column)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    #95.84 #12.5 #3.2                         | 95,84 12,5 3,2
                    @2025-01-06 @2025-02-06 @2025-03-06       | 6-Thg1 6-Thg2 6-Thg3
                    #1 #1.1                                   | 1 1,1
                    a b #6.1                                  | a b 6,1
                    """)
    void r1OtherColumnsStayAsShown(String column, String codes) throws UnreadableException {
        assertThat(codes(column)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6 @2025-01-06 7   | sheet A, A2: the date 6-Thg1 is read as the code 6.1
                    #6.9 #6.1 6.11    | sheet A, A2: the number 6,1 is read as the code 6.10
                    1 #1.1 2 1 #1.1 2 | ''
                    6.1 7 #6.1 8      | sheet A, A3: the number 6,1 is read as the code 6.1 once more
                    """)
    void r4AndR6NameWhatIsDoubtful(String column, String warning) throws UnreadableException {
        DocumentBuilder document = new DocumentBuilder(Limits.DEFAULT);
        SheetLayout.lay(Sketch.content(sketch(column)), 1, document);
        assertThat(document.build(1).warnings()).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource({"1.451, 1 2 3", "6.1, 6 6.2 7"})
    void figuresRightOfTheLabelAreNeverTouched(String figure, String codes) throws UnreadableException {
        String sketch = Arrays.stream(codes.split(" "))
                .map(code -> "=" + code + "|một nhãn dài của chỉ tiêu|%|#" + figure)
                .collect(Collectors.joining("\n"));
        assertThat(Sketch.laid(sketch)).contains(figure.replace('.', ',')).doesNotContain("| " + figure);
    }

    private static String sketch(String column) {
        return Arrays.stream(column.split(" "))
                .map(code -> "=" + code + "|một nhãn dài của chỉ tiêu|Hồ sơ")
                .collect(Collectors.joining("\n"));
    }

    private static String codes(String column) throws UnreadableException {
        DocumentBuilder document = new DocumentBuilder(Limits.DEFAULT);
        SheetLayout.lay(Sketch.content(sketch(column)), 1, document);
        List<Row> rows = ((Table) document.build(1).blocks().get(0)).rows();
        return rows.stream().map(row -> row.cells().get(0).text()).collect(Collectors.joining(" "));
    }
}
