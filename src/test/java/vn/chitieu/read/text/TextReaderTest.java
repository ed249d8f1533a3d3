package vn.chitieu.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Place;
import vn.chitieu.document.Table;
import vn.chitieu.read.DocumentText;
import vn.chitieu.read.format.UnreadableException;

class TextReaderTest {
    @Test
    void linesWithTabsAreRowsOthersAreParagraphs() throws UnreadableException {
        reads("""
                Biểu mẫu 7
                STT\tChỉ tiêu\tĐơn vị tính
                1.\tSố văn bản\tVăn bản
                Nơi nhận:
                """, """
                1> Biểu mẫu 7
                table 1
                2: STT ¦ Chỉ tiêu ¦ Đơn vị tính
                3: 1. ¦ Số văn bản ¦ Văn bản
                4> Nơi nhận:
                5>
                """);
    }

    @Test
    void aBlankCellIsACell() throws UnreadableException {
        reads("\t\tĐơn vị tính\tSố liệu\t\n", """
                table 1
                1:  ¦  ¦ Đơn vị tính ¦ Số liệu ¦
                """);
    }

    @Test
    void blankLinesDoNotEndATableTextDoes() throws UnreadableException {
        reads("""
                1\tA

                2\tB
                Ghi chú
                3\tC
                """, """
                table 1
                1: 1 ¦ A
                3: 2 ¦ B
                4> Ghi chú
                table 2
                5: 3 ¦ C
                """);
    }

    @Test
    void pipesAreCellsAndTheRuleUnderTheHeaderGoes() throws UnreadableException {
        reads("""
                | STT | Chỉ tiêu | Số liệu |
                |-----|:--------:|--------:|
                | 1.  | **Số** văn bản |  |
                | 2.  | a \\| b | 3 |
                """, """
                table 1
                1: STT ¦ Chỉ tiêu ¦ Số liệu
                3: 1. ¦ Số văn bản ¦
                4: 2. ¦ a | b ¦ 3
                """);
    }

    @Test
    void aLineWithOneBarIsText() throws UnreadableException {
        reads("a | b", "1> a | b");
    }

    @Test
    void wideGapsInTextStayVisible() throws UnreadableException {
        reads("4.1.3.   Số lượng ban     Ban      3", "1> 4.1.3.→Số lượng ban→Ban→3");
        reads("   Số lượng  ban  ", "1> Số lượng ban");
    }

    @Test
    void everyLineEndIsOne() throws UnreadableException {
        reads("a\r\nb\rc\nd\u2028e\u2029f", """
                1> a
                2> b
                3> c
                4> d
                5> e
                6> f
                """);
    }

    @Test
    void formFeedsCountPages() throws UnreadableException {
        reads("a\n\fb\tc\n\f\fd", """
                p1 1> a
                table 1
                p2 2: b ¦ c
                p4 3> d
                """);
    }

    @Test
    void withoutFormFeedsThereAreNoPages() throws UnreadableException {
        assertThat(DocumentText.document("a".getBytes(StandardCharsets.UTF_8)).pages())
                .isZero();
        assertThat(DocumentText.document("a\f\f".getBytes(StandardCharsets.UTF_8))
                        .pages())
                .isEqualTo(3);
    }

    @Test
    void everyCellKnowsLineAndColumn() throws UnreadableException {
        Table table = (Table) DocumentText.document("x\n\na\tb\n".getBytes(StandardCharsets.UTF_8))
                .blocks()
                .get(2);
        assertThat(table.rows().get(0).cells().get(1).place()).isEqualTo(new Place(0, 1, 3, 2));
    }

    @Test
    void decomposedLettersAndInvisibleMarksAreCleaned() throws UnreadableException {
        reads("So\u0302\u0301\u00A0 lie\u0323\u0302u\u200B\t\u00AD1", """
                table 1
                1: Số liệu ¦ 1
                """);
    }

    private static void reads(String file, String expected) throws UnreadableException {
        assertThat(stripped(DocumentText.of(file))).isEqualTo(stripped(expected));
    }

    private static String stripped(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + "\n" + b)
                .strip();
    }
}
