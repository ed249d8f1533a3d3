package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports whose rows are lines of cells. */
class TableReportsTest {
    @Test
    void headerOfTwoRows() {
        Recognised.table("""
                STT | Chỉ tiêu thống kê | Kết quả thống kê | | Ghi chú
                | | Đơn vị tính | Số liệu |
                2.2. | Kiểm tra, xử lý VBQPPL | | |
                | - Số VBQPPL đã kiểm tra theo thẩm quyền | Văn bản | 00 |
                | - Tỷ lệ xử lý VBQPPL sau kiểm tra | % | 93,33% |
                | - Tổng số VBQPPL cần phải xử lý sau kiểm tra | Văn bản | 15 | Quý II
                | - Số VBQPPL có kiến nghị xử lý đã được xử lý xong | Văn bản | |
                """).hasRows("""
                - | institution.check.checked  | reported | 0     | -
                - | institution.check.rate     | reported | 93.33 | -
                - | institution.check.required | reported | 15    | -
                - | institution.check.resolved | blank    | -     | -
                """).follows("full-2023-department", 1);
    }

    @Test
    void headerRepeatedBehindAPageBreak() {
        Recognised.table("""
                STT | Chỉ tiêu thống kê | Kết quả thống kê | | Ghi chú
                | | Đơn vị tính | Số liệu |
                2.3. | Rà soát VBQPPL | | |
                | - Số VBQPPL đã rà soát | Văn bản | 24 |

                STT | Chỉ tiêu thống kê | Kết quả thống kê | | Ghi chú
                | | Đơn vị tính | Số liệu |
                | - Tỷ lệ xử lý VBQPPL sau rà soát | % | 100% |
                | - Tổng số VBQPPL cần phải xử lý sau rà soát | Văn bản | 15 |
                """).hasRows("""
                - | institution.review.reviewed | reported | 24  | -
                - | institution.review.rate     | reported | 100 | -
                - | institution.review.required | reported | 15  | -
                """);
    }

    @Test
    void rowCutInLabelAndNote() {
        Recognised report = Recognised.table("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú
                2.3 | Số VBQPPL đã kiểm tra theo | Văn bản | 4 | Theo Kế hoạch
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu | Ghi chú
                | thẩm quyền | | | của Sở
                2.4 | Tỷ lệ xử lý VBQPPL sau kiểm tra | % | /
                """).hasRows("""
                2.3 | institution.check.checked | reported       | 4 | -
                2.4 | institution.check.rate    | not_applicable | - | -
                """);
        assertThat(report.row("2.3").row().label()).isEqualTo("Số VBQPPL đã kiểm tra theo thẩm quyền");
        assertThat(report.row("2.3").row().note()).isEqualTo("Theo Kế hoạch của Sở");
    }

    @Test
    void rowCutInLabelAndUnitWithItsFigureBehindTheCut() {
        Recognised.table("""
                STT | Chỉ tiêu | Đơn vị tính | Số liệu
                2.1.1 | Số VBQPPL do tỉnh ban | Văn bản | 22
                | hành, trong đó: | |
                | - Số VBQPPL do HĐND tỉnh | Văn |
                | ban hành | bản | 03
                """).hasRows("""
                2.1.1 | institution.issued.province         | reported | 22 | -
                -     | institution.issued.province.council | reported | 3  | -
                """);
    }

    @Test
    void bulletsInTheCodeColumn() {
        Recognised.table("""
                STT | Chỉ tiêu | ĐVT | Kết quả
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                - | Số VBQPPL do HĐND tỉnh ban hành | Văn bản | 03
                + | Số VBQPPL do UBND tỉnh ban hành | Văn bản | 19
                """).hasRows("""
                2.1.1 | institution.issued.province           | reported | 22 | -
                -     | institution.issued.province.council   | reported | 3  | -
                -     | institution.issued.province.committee | reported | 19 | -
                """);
    }

    @Test
    void codesInsideTheLabel() {
        Recognised.table("""
                Chỉ tiêu | Đơn vị tính | Số liệu
                5.1.1. Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                5.1.2. Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | % | 90
                5.1.3. Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện. | % | 80
                """).hasRows("""
                5.1.1. | egov.document.linked.department       | reported | 100 | -
                5.1.2. | egov.document.linked.district         | reported | 90  | -
                5.1.3. | egov.document.linked.commune_district | reported | 80  | -
                """);
    }

    @Test
    void codesWithoutDotsInsideTheLabel() {
        Recognised.table("""
                Chỉ tiêu | Đơn vị tính | Số liệu
                511 Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                512 Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | |
                513 Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện. | % | 80
                """).hasRows("""
                511 | egov.document.linked.department       | reported | 100 | -
                512 | egov.document.linked.district         | blank    | -   | -
                513 | egov.document.linked.commune_district | reported | 80  | -
                """);
    }

    /** What spanned two columns in the file stands in the first of them where text keeps no spans. */
    @Test
    void aSecondHeadRowNamesTheColumnsBelowASpan() {
        Recognised.table("""
                STT | Nội dung | Kết quả | | Diễn giải
                | | Đ.vị tính | Số lượng |
                1 | 2 | 3 | 4 | 5
                5.1.1. | Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100 |
                5.1.2. | Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | % | |
                """).hasRows("""
                5.1.1. | egov.document.linked.department | reported | 100 | -
                5.1.2. | egov.document.linked.district   | blank    | -   | -
                """);
    }

    @Test
    void aHeadThatNamesTheUnitsShortlyStandsOverEveryPage() {
        Recognised.table("""
                Nội dung | Đơn vị | Số liệu
                5.1.1. Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                Nội dung | Đơn vị | Số liệu
                5.1.2. Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | % | 90
                """).hasRows("""
                5.1.1. | egov.document.linked.department | reported | 100 | -
                5.1.2. | egov.document.linked.district   | reported | 90  | -
                """);
    }

    @Test
    void theSameHeadOnAPageWithHardlyAnyFigureNamesTheSameColumns() {
        String head = """
                STT | Chỉ tiêu thống kê | Kết quả | | Giải trình
                 | | Đ.vị tính | Giá trị |
                """;
        Recognised.table(head + "4.2.1. | Tổng số biên chế được giao trong năm | Người | 85 |\n\n" + head + """
                4.2.2. | Tổng số biên chế có mặt tại thời điểm báo cáo | Người | .... |
                4.2.3. | Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước | Người | .... |
                4.3.1. | Tổng số người làm việc được giao | Người | 40 |
                """)
                .hasRows("""
                4.2.1. | apparatus.payroll.assigned  | reported | 85 | -
                4.2.2. | apparatus.payroll.present   | blank    | -  | -
                4.2.3. | apparatus.payroll.contracts | blank    | -  | -
                4.3.1. | apparatus.service_staff.assigned | reported | 40 | -
                """);
    }

    @Test
    void aTableOfAnythingElseWithoutAGapBelowTheIndicators() {
        Recognised.table("""
                STT | Chỉ tiêu | Đơn vị tính | Số liệu
                5.1.1. | Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                5.1.2. | Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | % | 90
                TT | Tên xã | Số hồ sơ | Ghi chú
                1 | Xã Tân An | 312 | 310
                2 | Xã Bình Minh | 87 | 79
                """).hasRows("""
                5.1.1. | egov.document.linked.department | reported | 100 | -
                5.1.2. | egov.document.linked.district   | reported | 90  | -
                """);
    }

    @Test
    void figuresOfOtherPeriodsAndColumnNumbers() {
        Recognised report = Recognised.table("""
                STT | Nội dung | Đơn vị tính | Cùng kỳ năm trước | Kỳ báo cáo | So sánh
                (1) | (2) | (3) | (4) | (5) | (6)=(5)/(4)
                4.2.1. | Tổng số biên chế được giao trong năm | Người | 90 | 85 | 94,4
                4.2.2. | Tổng số biên chế có mặt tại thời điểm báo cáo | Người | 88 | 84 | 95,5
                4.2.3. | Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước | Người | 2 | | 0
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned  | reported | 85 | -
                4.2.2. | apparatus.payroll.present   | reported | 84 | -
                4.2.3. | apparatus.payroll.contracts | blank    | -  | -
                """);
        assertThat(report.row("4.2.1.").row().note()).isEqualTo("90 94,4");
    }

    @Test
    void headerLost() {
        Recognised.table("""
                5.1.1. | Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh | % | 100
                5.1.2. | Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh | % |
                5.1.3. | Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện. | % | 80
                """).hasRows("""
                5.1.1. | egov.document.linked.department       | reported | 100 | -
                5.1.2. | egov.document.linked.district         | blank    | -   | -
                5.1.3. | egov.document.linked.commune_district | reported | 80  | -
                """);
    }

    @Test
    void tablesOfOtherThingsAreLeftAlone() {
        Recognised.table("""
                STT | Họ và tên | Chức vụ
                1 | A | Giám đốc
                2 | B | Phó Giám đốc

                Danh mục thiết bị
                STT | Tên thiết bị | Đơn vị tính | Số lượng | Ghi chú
                1 | Máy vi tính để bàn | Bộ | 12 |
                2 | Máy in laser | Cái | 5 |
                3 | Máy quét tài liệu | Cái | 2 |
                """).hasNoRows();
    }

    @Test
    void rule_O1_aTableOfUnknownRowsIsNoIndicatorTable() {
        Recognised.table("""
                STT | Tên thiết bị | Đơn vị tính | Số lượng | Ghi chú
                1 | Máy vi tính để bàn | Bộ | 12 |
                2 | Máy in laser | Cái | 5 |

                Biểu mẫu 2
                STT | Chỉ tiêu | Đơn vị tính | Số liệu
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                2.1.2 | Số VBQPPL do cấp huyện ban hành, trong đó: | Văn bản | 00
                2.1.3 | Số cuộc diễn tập phòng cháy | Cuộc | 4
                """).hasRows("""
                2.1.1 | institution.issued.province | reported | 22 | -
                2.1.2 | institution.issued.district | reported | 0  | -
                2.1.3 | -                           | reported | 4  | low_match
                """);
    }

    @Test
    void rule_O2_narrativeBehindFlattenedRowsIsNoRow() {
        Recognised.text("""
                UBND xã đã tiếp nhận 118 hồ sơ, giải quyết 100%.
                STT Chỉ tiêu Đơn vị tính Số liệu
                2.1.1 Số VBQPPL do tỉnh ban hành, trong đó: Văn bản 22
                - Số VBQPPL do HĐND tỉnh ban hành Văn bản 03
                - Số VBQPPL do UBND tỉnh ban hành Văn bản 19
                Số liệu trên do bộ phận tổng hợp của xã tập hợp từ các công chức.
                Đề nghị các đơn vị tiếp tục quan tâm thực hiện trong thời gian tới.
                """).hasRows("""
                2.1.1 | institution.issued.province           | reported | 22 | -
                -     | institution.issued.province.council   | reported | 3  | -
                -     | institution.issued.province.committee | reported | 19 | -
                """);
    }

    @Test
    void markdownWithFootnoteMarks() {
        Recognised report = Recognised.text("""
                | STT | Chỉ tiêu | Đơn vị tính | Số liệu |
                |-----|:--------:|-------------|---------|
                | 4.2.1. | Tổng số **biên chế** được giao trong năm | Người | 85 |
                | 4.2.2. | Tổng số biên chế có mặt tại thời điểm báo cáo<sup>1</sup> | Người | 84<sup>(2)</sup> |
                """).hasRows("""
                4.2.1. | apparatus.payroll.assigned | reported | 85 | -
                4.2.2. | apparatus.payroll.present  | reported | 84 | -
                """);
        assertThat(report.row("4.2.1.").row().place().row()).isEqualTo(3);
    }

    @Test
    void aShortTableInAnotherOrder() {
        Recognised.table("""
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                5.2.1. | Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã | % | 91
                5.2.2. | Tỷ lệ sử dụng văn bản điện tử của UBND cấp huyện | % | 92
                5.1.2. | Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh | % | 93
                """).hasRows("""
                5.2.1. | egov.document.electronic.commune_rate  | reported | 91 | -
                5.2.2. | egov.document.electronic.district_rate | reported | 92 | -
                5.1.2. | egov.document.linked.commune_province  | reported | 93 | -
                """);
    }

    @Test
    void lettersMayBeDecomposedAndLineEndsOfAnySort() {
        String report = """
                STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                2.1.2 | Số VBQPPL do cấp huyện ban hành, trong đó: | Văn bản | 00
                """;
        String decomposed = java.text.Normalizer.normalize(report, java.text.Normalizer.Form.NFD);
        String expected = """
                2.1.1 | institution.issued.province | reported | 22 | -
                2.1.2 | institution.issued.district | reported | 0  | -
                """;
        Recognised.table(decomposed).hasRows(expected);
        Recognised.table("\uFEFF" + report.replace("\n", "\r\n")).hasRows(expected);
        Recognised.table(report.replace("2.1.2", "\f2.1.2")).hasRows(expected);
    }
}
