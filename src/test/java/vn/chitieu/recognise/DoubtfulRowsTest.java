package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chitieu.observation.Flag;

/** Nothing that may be wrong goes without a flag, and nothing that is right bears one. */
class DoubtfulRowsTest {
    private static final String HEADER = "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu\n";
    private static final String FULL = """
            4.3 | Tỷ lệ hồ sơ trực tuyến toàn trình | % | =45,26%
            4.3.1 | Tổng số hồ sơ của DVCTT toàn trình | Hồ sơ | 391
            4.3.2 | Số hồ sơ nộp trực tuyến của các DVCTT toàn trình | Hồ sơ | 177
            """;
    private static final String PARTIAL = """
            4.4.1 | Tổng số hồ sơ của DVCTT một phần | Hồ sơ | 253
            4.4.2 | Số hồ sơ nộp trực tuyến của các DVCTT một phần | Hồ sơ | 214
            """;

    @Test
    void rules_L1_to_L4_anothersLabelEndsAtTheRowThatPlaceAndArithmeticProve() {
        Recognised report =
                rows(FULL + "4.4 | Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 | % | =84,58%\n" + PARTIAL);
        assertThat(report.row("4.4").indicator()).contains("egov.dossier.partial.rate");
        assertThat(report.row("4.4").flags()).containsExactly(Flag.LABEL_MISMATCH);
        assertThat(report.report().unmatched()).isEmpty();
    }

    @Test
    void rule_L1_aLabelThatCanBeMeantIsMeant() {
        Recognised report = rows(
                FULL + "4.4 | Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến | % | =84,58%\n" + PARTIAL);
        assertThat(report.row("4.4").indicator()).contains("egov.payment.integrated.rate");
        assertThat(report.row("4.4").flags()).doesNotContain(Flag.LABEL_MISMATCH);
    }

    @Test
    void rule_L2_withoutANeighbourBehindNothingIsProved() {
        unproved(FULL + "4.4 | Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 | % | =84,58%\n");
    }

    @Test
    void rule_L3_aUnitOfAnotherKindProvesNothing() {
        Recognised report =
                rows(FULL + "4.4 | Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 | Hồ sơ | 84,58\n" + PARTIAL);
        assertThat(report.row("4.4").indicator().orElse("")).isNotEqualTo("egov.dossier.partial.rate");
    }

    @Test
    void rule_L4_aFigureThatMakesNoRateProvesNothing() {
        unproved(FULL + "4.4 | Tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4 | % | 80\n" + PARTIAL);
    }

    @Test
    void ofTwoRowsWithOtherFiguresNeitherIsTrusted() {
        Recognised report = rows("""
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                | - Số VBQPPL do HĐND tỉnh ban hành | Văn bản | 03
                | - Số VBQPPL do HĐND tỉnh ban hành | Văn bản | 04
                | - Số VBQPPL do UBND tỉnh ban hành | Văn bản | 19
                """);
        report.hasRows("""
                2.1.1 | institution.issued.province           | reported | 22 | -
                -     | institution.issued.province.council   | reported | 3  | ambiguous
                -     | -                                     | reported | 4  | low_match
                -     | institution.issued.province.committee | reported | 19 | -
                """).hasUnmatched("- | duplicate_row | institution.issued.province.council");
    }

    @Test
    void rowsAndBlocksMayChangePlaces() {
        rows("""
                3.4.2. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của UBND cấp huyện. Trong đó: | % | 90
                | - Số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 10
                | - Số hồ sơ TTHC đã giải quyết đúng hạn | Hồ sơ | 9
                3.4.1. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của cơ quan chuyên môn cấp tỉnh. Trong đó: | % | 100
                | - Số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 110
                | - Số hồ sơ TTHC đã giải quyết đúng hạn | Hồ sơ | 110
                """).hasRows("""
                3.4.2. | procedure.dossier.district.rate     | reported | 90  | -
                -      | procedure.dossier.district.resolved | reported | 10  | -
                -      | procedure.dossier.district.on_time  | reported | 9   | -
                3.4.1. | procedure.dossier.province.rate     | reported | 100 | -
                -      | procedure.dossier.province.resolved | reported | 110 | -
                -      | procedure.dossier.province.on_time  | reported | 110 | -
                """);
    }

    @Test
    void childrenWithoutTheirParentAreNotTrusted() {
        Recognised report = rows("""
                | - Tổng số hồ sơ TTHC đã tiếp nhận | Hồ sơ | 120
                | - Số hồ sơ TTHC đã giải quyết xong | Hồ sơ | 110
                | - Số hồ sơ TTHC đã giải quyết đúng hạn | Hồ sơ | 109
                3.4.5. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của cơ quan ngành dọc | % | 98
                """);
        assertThat(report.report().observations().subList(0, 3))
                .allSatisfy(row -> assertThat(row.flags()).isNotEmpty());
        assertThat(report.row("3.4.5.").flags()).isEmpty();
    }

    @Test
    void childrenOfAnUnknownParentAreNotThoseOfTheFamilyBefore() {
        Recognised report = rows("""
                3.4.1. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của cơ quan chuyên môn cấp tỉnh. Trong đó: | % | 100
                | - Tổng số hồ sơ TTHC đã tiếp nhận | Hồ sơ | 120
                3.4.2. | Công tác khen thưởng tại các trường học | |
                | - Tổng số hồ sơ TTHC đã tiếp nhận | Hồ sơ | 12
                3.4.3. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn của UBND cấp xã. Trong đó: | % | 90
                | - Tổng số hồ sơ TTHC đã tiếp nhận | Hồ sơ | 14
                """);
        assertThat(report.report().observations())
                .filteredOn(row -> row.row().value().equals("12"))
                .singleElement()
                .satisfies(row -> assertThat(row.indicator()).isEmpty())
                .satisfies(row -> assertThat(row.flags()).isNotEmpty());
    }

    @Test
    void anUnknownRowStaysUnmatched() {
        rows("""
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                2.1.2 | Số cuộc diễn tập phòng cháy | Cuộc | 4
                2.1.3 | Số VBQPPL do cấp xã ban hành, trong đó: | Văn bản | 00
                """).hasRows("""
                2.1.1 | institution.issued.province | reported | 22 | -
                2.1.2 | -                           | reported | 4  | low_match
                2.1.3 | institution.issued.commune  | reported | 0  | -
                """).hasUnmatched("2.1.2 | unknown_label | -");
    }

    @Test
    void levelsOfServiceAreNotConfused() {
        rows("""
                7.7.1. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4 | % | 50
                | - Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 4 | Thủ tục | 10
                7.7.2. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3 | % | 25
                | - Tổng số TTHC đủ điều kiện cung cấp trực tuyến mức độ 3 | Thủ tục | 8
                7.7.3. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 2 | % | 25
                """).hasRows("""
                7.7.1. | egov.service.level4.rate     | reported | 50 | -
                -      | egov.service.level4.eligible | reported | 10 | -
                7.7.2. | egov.service.level3.rate     | reported | 25 | -
                -      | egov.service.level3.eligible | reported | 8  | -
                7.7.3. | -                            | reported | 25 | low_match
                """);
    }

    @Test
    void inTimeAndLateAreNotConfused() {
        rows("""
                3.4.4. | Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn trên lĩnh vực đất đai, xây dựng, đầu tư (cả 03 cấp). Trong đó: | % | 95
                | - Tỷ lệ hồ sơ đúng hạn trên lĩnh vực đất đai | % | 97
                | - Tỷ lệ hồ sơ đúng hạn trên lĩnh vực xây dựng | % | 98
                | - Tỷ lệ hồ sơ trễ hạn trên lĩnh vực đầu tư | % | 1
                """).hasRows("""
                3.4.4. | procedure.dossier.sector.rate                 | reported | 95 | -
                -      | -                                             | reported | 97 | low_match
                -      | -                                             | reported | 98 | low_match
                -      | procedure.dossier.sector.investment_late_rate | reported | 1  | -
                """);
    }

    @Test
    void doneAndNotDoneAreNotConfused() {
        rows("""
                4.1.3. | Số lượng ban quản lý trực thuộc UBND tỉnh | Ban | 3
                4.2. | Số liệu về biên chế công chức | |
                | - Tổng số biên chế được giao trong năm | Người | 20
                | - Tổng số biên chế chưa có mặt tại thời điểm báo cáo | Người | 2
                | - Số biên chế chưa tinh giản trong kỳ báo cáo | Người | 1
                """).hasRows("""
                4.1.3. | apparatus.boards           | reported | 3  | -
                -      | apparatus.payroll.assigned | reported | 20 | -
                -      | -                          | reported | 2  | low_match
                -      | -                          | reported | 1  | low_match
                """);
    }

    @Test
    void aHeadingWithAFigureIsARowThatIsFlagged() {
        rows("""
                1.3. | Kiểm tra công tác CCHC | | 0
                1.3.1. | Số cơ quan, đơn vị, địa phương đã kiểm tra, trong đó: | Cơ quan, đơn vị, địa phương |
                1.3.2. | Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra | % |
                """).hasRows("""
                1.3.   | -                                | reported | 0 | heading_value
                1.3.1. | direction.inspection.agencies    | blank    | - | -
                1.3.2. | direction.inspection.issues_rate | blank    | - | -
                """);
    }

    @Test
    void figuresInTheUnitColumnAreFoundAndFlagged() {
        rows("""
                4.1.3. | Số lượng ban quản lý trực thuộc UBND tỉnh | 03 |
                4.1.4. | Số tổ chức liên ngành do cấp tỉnh thành lập | 02 Tổ chức |
                4.1.5. | Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh | 40 | Đơn vị
                """).hasRows("""
                4.1.3. | apparatus.boards              | reported | 3  | value_in_unit_column
                4.1.4. | apparatus.interagency         | reported | 2  | value_in_unit_column
                4.1.5. | apparatus.service_units.total | reported | 40 | value_in_unit_column
                """);
    }

    @Test
    void unitsThatCannotBeMeantAreFlaggedAndAlikeOnesAreNot() {
        rows("""
                4.1.3. | Số lượng ban quản lý trực thuộc UBND tỉnh | % | 3
                4.1.4. | Số tổ chức liên ngành do cấp tỉnh thành lập | Văn bản | 2
                4.1.5. | Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh | Cơ quan, đơn vị | 40
                4.2.1. | Tổng số biên chế được giao trong năm | Biên chế | 85
                4.2.2. | Tổng số biên chế có mặt tại thời điểm báo cáo | Số lượng | 84
                """).hasRows("""
                4.1.3. | apparatus.boards              | reported | 3  | unit_conflict
                4.1.4. | apparatus.interagency         | reported | 2  | unit_conflict
                4.1.5. | apparatus.service_units.total | reported | 40 | -
                4.2.1. | apparatus.payroll.assigned    | reported | 85 | -
                4.2.2. | apparatus.payroll.present     | reported | 84 | -
                """);
    }

    @Test
    void abbreviationsAreWrittenOutAtWill() {
        rows("""
                2.2. | Kiểm tra, xử lý văn bản quy phạm pháp luật | |
                | - Số văn bản quy phạm pháp luật đã kiểm tra theo thẩm quyền | VB | 3
                | - Tỷ lệ xử lý văn bản QPPL sau kiểm tra | Tỷ lệ % | 50
                5.2.1. | Tỷ lệ sử dụng văn bản điện tử của Ủy ban nhân dân cấp xã | % | 91
                """).hasRows("""
                -      | institution.check.checked              | reported | 3  | -
                -      | institution.check.rate                 | reported | 50 | -
                5.2.1. | egov.document.electronic.commune_rate  | reported | 91 | -
                """);
    }

    @Test
    void labelsMayLeaveOutWhatTheirParentSays() {
        rows("""
                6.1. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến một phần | % | 50
                6.1.1. | Tổng số TTHC đủ điều kiện | Thủ tục | 10
                6.1.2. | Số TTHC đang cung cấp | Thủ tục | 5
                6.2. | Tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến toàn trình | % | 25
                6.2.1. | Tổng số TTHC đủ điều kiện | Thủ tục | 8
                6.2.2. | Số TTHC đang cung cấp | Thủ tục | 2
                """).hasRows("""
                6.1.   | egov.service.partial.rate     | reported | 50 | -
                6.1.1. | egov.service.partial.eligible | reported | 10 | -
                6.1.2. | egov.service.partial.provided | reported | 5  | -
                6.2.   | egov.service.full.rate        | reported | 25 | -
                6.2.1. | egov.service.full.eligible    | reported | 8  | -
                6.2.2. | egov.service.full.provided    | reported | 2  | -
                """);
    }

    @Test
    void arithmeticDecidesAFigureThatIsOpen() {
        rows("""
                6.1. | Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công | % | 50
                | - Kế hoạch được giao | Triệu đồng | 2.468
                | - Đã thực hiện | Triệu đồng | 1234
                """).hasRows("""
                6.1. | finance.investment.rate      | reported | 50   | -
                -    | finance.investment.planned   | reported | 2468 | -
                -    | finance.investment.disbursed | reported | 1234 | -
                """);
    }

    @Test
    void withoutProofAnOpenFigureStaysOpen() {
        rows("""
                6.1. | Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công | % |
                | - Kế hoạch được giao | Triệu đồng | 2.468
                | - Đã thực hiện | Triệu đồng | 1234
                """).hasRows("""
                6.1. | finance.investment.rate      | blank      | -    | -
                -    | finance.investment.planned   | unreadable | -    | ambiguous_number
                -    | finance.investment.disbursed | reported   | 1234 | -
                """);
    }

    @Test
    void anInferredPeriodFlagsEveryRow() {
        Recognised report = Recognised.table("""
                UBND TỈNH A
                Số: 12/BC-UBND
                Hà Nội, ngày 14 tháng 6 năm 2023
                BÁO CÁO
                Công tác cải cách hành chính

                """ + HEADER + """
                2.1.1 | Số VBQPPL do tỉnh ban hành, trong đó: | Văn bản | 22
                2.1.3 | Số VBQPPL do cấp xã ban hành, trong đó: | Văn bản | 00
                """);
        assertThat(report.report().header().periodInferred()).isTrue();
        report.hasRows("""
                2.1.1 | institution.issued.province | reported | 22 | period_inferred
                2.1.3 | institution.issued.commune  | reported | 0  | period_inferred
                """);
    }

    @Test
    void onlySectionsThatAreReportedHaveSkippedIndicators() {
        Recognised report = rows("""
                6. | Cải cách tài chính công | |
                6.1. | Tỷ lệ thực hiện kế hoạch giải ngân vốn đầu tư công | % | 50
                | - Kế hoạch được giao | Triệu đồng | 2000
                | - Đã thực hiện | Triệu đồng | 1000
                """);
        assertThat(report.report().skipped())
                .contains("finance.autonomy.total")
                .allSatisfy(id -> assertThat(id).startsWith("finance."));
    }

    private static void unproved(String rows) {
        Recognised report = rows(rows);
        assertThat(report.row("4.4").indicator().orElse("")).isNotEqualTo("egov.dossier.partial.rate");
        assertThat(report.row("4.4").flags()).isNotEmpty();
    }

    private static Recognised rows(String rows) {
        return Recognised.table(HEADER + rows);
    }
}
