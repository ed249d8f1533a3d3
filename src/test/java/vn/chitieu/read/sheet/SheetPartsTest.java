package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.read.format.UnreadableException;

class SheetPartsTest {
    @Test
    void s1RowsWithLinesAreATableAndWhatStandsAroundIsText() throws UnreadableException {
        assertLaid("""
                UBND HUYỆN||CỘNG HÒA/nĐộc lập
                BÁO CÁO
                =STT|Chỉ tiêu|Số liệu
                =1|Số hồ sơ|#5
                =2|Tỷ lệ|
                NGƯỜI LẬP||GIÁM ĐỐC
                """, """
                1/1> UBND HUYỆN → CỘNG HÒA
                1/1> Độc lập
                1/2> BÁO CÁO
                table 1
                1/3: STT ¦ Chỉ tiêu ¦ Số liệu
                1/4: 1 ¦ Số hồ sơ ¦ 5
                1/5: 2 ¦ Tỷ lệ ¦\s
                1/6> NGƯỜI LẬP → GIÁM ĐỐC
                """);
    }

    @Test
    void s1ALoneRowAtTheTopOfRuledRowsIsTheirTitle() throws UnreadableException {
        assertLaid("""
                =BIỂU 7||
                =STT|Chỉ tiêu|Số liệu
                =I. Mục||
                =1|Số hồ sơ|#5
                """, """
                1/1> BIỂU 7
                table 1
                1/2: STT ¦ Chỉ tiêu ¦ Số liệu
                1/3: I. Mục ¦  ¦\s
                1/4: 1 ¦ Số hồ sơ ¦ 5
                """);
    }

    @Test
    void s2WithoutLinesThreeFilledCellsTell() throws UnreadableException {
        assertLaid("""
                UBND HUYỆN||CỘNG HÒA
                Số: 5/BC||Hà Nam, ngày
                BÁO CÁO
                STT|Chỉ tiêu|ĐVT|Số liệu
                1|Số hồ sơ|Hồ sơ|#5
                2|Mục khác
                2.1|Tỷ lệ|%|
                Số quyết định|Văn bản||
                """, """
                1/1> UBND HUYỆN → CỘNG HÒA
                1/2> Số: 5/BC → Hà Nam, ngày
                1/3> BÁO CÁO
                table 1
                1/4: STT ¦ Chỉ tiêu ¦ ĐVT ¦ Số liệu
                1/5: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦ 5
                1/6: 2 ¦ Mục khác ¦  ¦\s
                1/7: 2.1 ¦ Tỷ lệ ¦ % ¦\s
                1/8: Số quyết định ¦ Văn bản ¦  ¦\s
                """);
    }

    @Test
    void s3APairOfColumnsIsATableWhereCodesOrNumbersStand() throws UnreadableException {
        assertLaid("""
                Chỉ tiêu|Số liệu
                Số hồ sơ|#5
                Số văn bản|#7
                """, """
                table 1
                1/1: Chỉ tiêu ¦ Số liệu
                1/2: Số hồ sơ ¦ 5
                1/3: Số văn bản ¦ 7
                """);
    }

    @Test
    void s3ALetterheadIsNoTable() throws UnreadableException {
        assertLaid("""
                UBND TỈNH|CỘNG HÒA
                SỞ NỘI VỤ|Độc lập
                Số: 1|Hà Nam
                """, """
                1/1> UBND TỈNH → CỘNG HÒA
                1/2> SỞ NỘI VỤ → Độc lập
                1/3> Số: 1 → Hà Nam
                """);
    }

    @Test
    void s4ARowThatSomebodyAddedWithoutLinesGoesOnTheTable() throws UnreadableException {
        assertLaid("""
                =STT|Chỉ tiêu|Số liệu
                =1|Số hồ sơ|#5
                2|Tỷ lệ|#6
                - Trong đó||#3
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ 5
                1/3: 2 ¦ Tỷ lệ ¦ 6
                1/4: - Trong đó ¦  ¦ 3
                """);
    }

    @Test
    void s4LabelsWithoutFiguresAtTheEndOfATableWithoutLinesGoOnIt() throws UnreadableException {
        assertLaid("""
                STT|Chỉ tiêu|Ghi chú|ĐVT|Số liệu
                1|Số hồ sơ||Hồ sơ|#5
                1.1|Số hồ sơ mới||Hồ sơ|#4
                |Số hồ sơ cũ||Hồ sơ|
                |Số hồ sơ khác|||
                |Người lập||Giám đốc|
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Ghi chú ¦ ĐVT ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦  ¦ Hồ sơ ¦ 5
                1/3: 1.1 ¦ Số hồ sơ mới ¦  ¦ Hồ sơ ¦ 4
                1/4:  ¦ Số hồ sơ cũ ¦  ¦ Hồ sơ ¦\s
                1/5:  ¦ Số hồ sơ khác ¦  ¦  ¦\s
                1/6> Người lập → Giám đốc
                """);
    }

    @Test
    void s5RowsBehindABlankRowGoOnTheTable() throws UnreadableException {
        assertLaid("""
                STT|Chỉ tiêu|ĐVT|Số liệu
                1|Số hồ sơ|Hồ sơ|#5

                2|Tỷ lệ|%|

                NGƯỜI LẬP|||GIÁM ĐỐC
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ ĐVT ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦ 5
                1/4: 2 ¦ Tỷ lệ ¦ % ¦\s
                1/6> NGƯỜI LẬP → GIÁM ĐỐC
                """);
    }

    @Test
    void s5ATableUnderATitleKeepsTheColumnsOfTheOneBefore() throws UnreadableException {
        assertLaid("""
                =STT|Chỉ tiêu|ĐVT|Số liệu
                =1|Số hồ sơ|Hồ sơ|#5

                II. PHẦN HAI

                =2|Tỷ lệ|%|
                =3|Tỷ lệ|%|
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ ĐVT ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ Hồ sơ ¦ 5
                1/4> II. PHẦN HAI
                table 2
                1/6: 2 ¦ Tỷ lệ ¦ % ¦\s
                1/7: 3 ¦ Tỷ lệ ¦ % ¦\s
                """);
    }

    @Test
    void aBlankRowWithLinesIsARowAndBlankColumnsWithoutLinesAreNone() throws UnreadableException {
        assertLaid("""
                |STT||Chỉ tiêu|Số liệu
                |1||Số hồ sơ|#5
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Số liệu
                1/2: 1 ¦ Số hồ sơ ¦ 5
                """);
        assertLaid("""
                =STT|Chỉ tiêu|Số liệu
                =||
                =1|Số hồ sơ|#5
                """, """
                table 1
                1/1: STT ¦ Chỉ tiêu ¦ Số liệu
                1/2:  ¦  ¦\s
                1/3: 1 ¦ Số hồ sơ ¦ 5
                """);
    }

    private static void assertLaid(String sketch, String laid) throws UnreadableException {
        assertThat(Sketch.laid(sketch)).isEqualTo(laid.strip());
    }
}
