package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of which some or all lines are not drawn, as {@link HalfRuled}, {@link Unruled} and {@link RowSplit} say. */
class AlignedTablesTest {
    @Test
    void whiteBetweenWordsPartsTheColumnsOfHorizontalLines() {
        assertThat(Drawn.read("""
                ----------------------------------
                 STT   Chỉ tiêu     Đơn vị   Số
                ----------------------------------
                 1.    Mục số một
                ----------------------------------
                       Tỷ lệ hồ sơ
                 1.1.  trực tuyến   %        95
                       toàn trình
                ----------------------------------
                 1.2.  Số văn bản   Văn bản
                ----------------------------------
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ Mục số một ¦  ¦
                p1.3: 1.1. ¦ Tỷ lệ hồ sơ trực tuyến toàn trình ¦ % ¦ 95
                p1.4: 1.2. ¦ Số văn bản ¦ Văn bản ¦""");
    }

    @Test
    void ruleU3AHeadMayStandOverTwoColumns() {
        assertThat(Drawn.read("""
                -----------------------------------
                 STT   Chỉ tiêu     Kết quả kỳ này
                                   ----------------
                                    Đơn vị   Số
                -----------------------------------
                 1.    Hồ sơ        Hồ sơ    12
                -----------------------------------
                 2.    Văn bản      Văn bản  7
                -----------------------------------
                 3.    Tỷ lệ        %        95
                -----------------------------------
                """)).isEqualTo("""
                p1.1: 1x2 STT ¦ 1x2 Chỉ tiêu ¦ 2x1 Kết quả kỳ này
                p1.2: Đơn vị ¦ Số
                p1.3: 1. ¦ Hồ sơ ¦ Hồ sơ ¦ 12
                p1.4: 2. ¦ Văn bản ¦ Văn bản ¦ 7
                p1.5: 3. ¦ Tỷ lệ ¦ % ¦ 95""");
    }

    @Test
    void ruleU4AColumnMayStandBlankUntilALaterPage() {
        assertThat(Drawn.read("""
                ----------------------------------------------
                 1.    Hồ sơ        Hồ sơ    12
                ----------------------------------------------
                 2.    Văn bản      Văn bản  7
                ----------------------------------------------
                 3.    Tỷ lệ        %        95
                ----------------------------------------------
                """, """
                ----------------------------------------------
                 4.    Hồ sơ        Hồ sơ    37     Quyết định
                ----------------------------------------------
                 5.    Tỷ lệ        %        95
                ----------------------------------------------
                """)).isEqualTo("""
                p1.1: 1. ¦ Hồ sơ ¦ Hồ sơ ¦ 2x1 12
                p1.2: 2. ¦ Văn bản ¦ Văn bản ¦ 2x1 7
                p1.3: 3. ¦ Tỷ lệ ¦ % ¦ 2x1 95
                p2.4: 4. ¦ Hồ sơ ¦ Hồ sơ ¦ 37 ¦ Quyết định
                p2.5: 5. ¦ Tỷ lệ ¦ % ¦ 95 ¦""");
    }

    @Test
    void ruleU1RunningTextBetweenLinesIsNoTable() {
        assertThat(Drawn.read("""
                -----------------------------------------
                Thực hiện công văn của Sở Nội vụ về việc
                báo cáo kết quả cải cách hành chính năm
                -----------------------------------------
                đơn vị báo cáo kết quả thực hiện như sau
                trên địa bàn toàn tỉnh trong kỳ vừa qua
                -----------------------------------------
                """)).doesNotContain("p1.1:");
    }

    @Test
    void rowsWithoutLinesBetweenAreToldByTheirCodes() {
        assertThat(Drawn.read("""
                +------+-------------+---------+-----+
                | STT  | Chỉ tiêu    | Đơn vị  | Số  |
                +------+-------------+---------+-----+
                | 1.   | Hồ sơ đã    | Hồ sơ   | 12  |
                |      | tiếp nhận   |         |     |
                | 2.   | Tỷ lệ       | %       | 95  |
                | 2.1. | Văn bản     | Văn bản | 7   |
                +------+-------------+---------+-----+
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ Hồ sơ đã tiếp nhận ¦ Hồ sơ ¦ 12
                p1.3: 2. ¦ Tỷ lệ ¦ % ¦ 95
                p1.4: 2.1. ¦ Văn bản ¦ Văn bản ¦ 7""");
    }

    @Test
    void aBrokenCodeIsNotTwoRows() {
        assertThat(Drawn.read("""
                +------+-------------+---------+-----+
                | 2.1. | Hồ sơ đã    | Hồ sơ   | 12  |
                | 1    | tiếp nhận   |         |     |
                +------+-------------+---------+-----+
                """)).isEqualTo("p1.1: 2.1.1 ¦ Hồ sơ đã tiếp nhận ¦ Hồ sơ ¦ 12");
    }

    @Test
    void ruleW4CodesBesideTheMiddleOfTheirLabelsMakeRowsWithoutAnyLine() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Đơn vị     Số
                1.      Mục số một
                        Tỷ lệ hồ sơ
                1.1.    trực tuyến        %          95
                        toàn trình
                1.2.    Số văn bản        Văn bản
                        Số hồ sơ
                2.      tiếp nhận         Hồ sơ      12
                        trong kỳ
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ Mục số một ¦  ¦
                p1.3: 1.1. ¦ Tỷ lệ hồ sơ trực tuyến toàn trình ¦ % ¦ 95
                p1.4: 1.2. ¦ Số văn bản ¦ Văn bản ¦
                p1.5: 2. ¦ Số hồ sơ tiếp nhận trong kỳ ¦ Hồ sơ ¦ 12""");
    }

    @Test
    void letterheadsAndSignaturesAreLines() {
        assertThat(Drawn.read("""
                UBND TỈNH X              CỘNG HÒA XÃ HỘI CHỦ NGHĨA
                SỞ NỘI VỤ                Độc lập - Tự do

                Số: 25/BC-SNV            Huế, ngày 14 tháng 6

                Nơi nhận:                GIÁM ĐỐC
                - Như trên;
                - Lưu: VT.               Nguyễn Văn A
                """)).isEqualTo("""
                p1> UBND TỈNH X→CỘNG HÒA XÃ HỘI CHỦ NGHĨA
                p1> SỞ NỘI VỤ→Độc lập - Tự do
                p1> Số: 25/BC-SNV→Huế, ngày 14 tháng 6
                p1> Nơi nhận:→GIÁM ĐỐC
                p1> - Như trên;
                p1> - Lưu: VT.→Nguyễn Văn A""");
    }

    @Test
    void numberedTextIsNoTable() {
        assertThat(Drawn.read("""
                1.   Công tác chỉ đạo điều hành
                2.   Cải cách thể chế
                3.   Cải cách thủ tục hành chính
                4.   Cải cách tổ chức bộ máy
                """)).doesNotContain("p1.1:");
    }
}
