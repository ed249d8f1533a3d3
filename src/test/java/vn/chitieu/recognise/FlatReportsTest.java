package vn.chitieu.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Reports flattened to lines without marks between the cells. */
class FlatReportsTest {
    private static final String HEADER = "STT Chỉ tiêu thống kê Đơn vị tính Số liệu\n";

    @Test
    void unitAndFigureOnLinesOfTheirOwn() {
        rows("""
                5.1.1. Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh
                %
                100
                5.1.2. Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh %
                90
                6.1.1. Tổng số TTHC đủ điều kiện cung cấp trực tuyến
                một phần
                Thủ tục
                860
                """).hasRows("""
                5.1.1. | egov.document.linked.department | reported | 100 | -
                5.1.2. | egov.document.linked.district   | reported | 90  | -
                6.1.1. | egov.service.partial.eligible   | reported | 860 | -
                """);
    }

    @Test
    void dashesForUnitAndFigure() {
        rows("""
                2.1. Số VBQPPL do HĐND, UBND cấp huyện đã ban hành - -
                2.2. Số VBQPPL đã kiểm tra theo thẩm quyền của Chủ tịch UBND cấp huyện
                -
                -
                2.3. Số VBQPPL đã rà soát Văn bản -
                2.4. Tỷ lệ xử lý văn bản sau kiểm tra, rà soát % /
                """).hasRows("""
                2.1. | institution.issued.district        | not_applicable | - | -
                2.2. | institution.check.checked_district | not_applicable | - | -
                2.3. | institution.review.reviewed        | not_applicable | - | -
                2.4. | institution.check_review.rate      | not_applicable | - | -
                """);
    }

    @Test
    void choicesOverLines() {
        rows("""
                1. Cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất
                Chưa = 0
                Hoàn thành = 1
                1
                4. Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP).
                Chưa = 0
                Đang làm = 1
                Hoàn thành = 2
                Hoàn thành
                """).hasRows("""
                1. | egov.architecture.latest | reported | 1 | -
                4. | egov.lgsp                | reported | 2 | -
                """);
    }

    @Test
    void answersInWords() {
        rows("""
                4.1.3. Số lượng ban quản lý trực thuộc UBND tỉnh Ban
                Không có
                4.1.4. Số tổ chức liên ngành do cấp tỉnh thành lập Tổ chức Không
                """).hasRows("""
                4.1.3. | apparatus.boards      | not_applicable | - | -
                4.1.4. | apparatus.interagency | not_applicable | - | -
                """);
    }

    @Test
    void unitsInLowerCase() {
        Recognised report = rows("""
                6.1.2. Số TTHC đang cung cấp trực tuyến một phần thủ tục 860
                6.2.1. Tổng số TTHC đủ điều kiện cung cấp trực tuyến toàn trình thủ tục 841
                6.2.3. Số TTHC đang cung cấp trực tuyến toàn trình có phát sinh hồ sơ nộp trực tuyến thủ tục 170
                """).hasRows("""
                6.1.2. | egov.service.partial.provided | reported | 860 | -
                6.2.1. | egov.service.full.eligible    | reported | 841 | -
                6.2.3. | egov.service.full.used        | reported | 170 | -
                """);
        assertThat(report.row("6.2.1.").row().unit()).isEqualTo("thủ tục");
    }

    @Test
    void wordsOfTheLabelThatAreUnits() {
        Recognised report = rows("""
                6.3.2. Số TTHC cung cấp trực tuyến toàn trình và một phần đã tích hợp, công khai trên Cổng
                DVC
                quốc gia
                Thủ tục 1.038
                6.5. Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến % 100
                """).hasRows("""
                6.3.2. | egov.service.online.published | reported | 1038 | -
                6.5.   | egov.payment.integrated.rate  | reported | 100  | -
                """);
        assertThat(report.row("6.3.2.").row().label()).endsWith("trên Cổng DVC quốc gia");
    }

    @Test
    void rule_G2_aNumberAloneBeforeTheHeaderOfAPageIsItsNumber() {
        rows("""
                4.1.3. Số lượng ban quản lý trực thuộc UBND tỉnh Ban
                3
                4.1.4. Số tổ chức liên ngành do cấp tỉnh thành lập Tổ chức 5

                2

                STT Chỉ tiêu thống kê Đơn vị tính Số liệu
                4.1.5. Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh Đơn vị 40
                """).hasRows("""
                4.1.3. | apparatus.boards              | reported | 3  | -
                4.1.4. | apparatus.interagency         | reported | 5  | -
                4.1.5. | apparatus.service_units.total | reported | 40 | -
                """);
    }

    @Test
    void rule_G2_aPageNumberBehindARowThatAwaitsItsFigureLeavesADoubt() {
        rows("""
                4.1.4. Số tổ chức liên ngành do cấp tỉnh thành lập Tổ chức

                2

                STT Chỉ tiêu thống kê Đơn vị tính Số liệu
                4.1.5. Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh Đơn vị 40
                """).hasRows("""
                4.1.4. | apparatus.interagency         | blank    | -  | ambiguous_number
                4.1.5. | apparatus.service_units.total | reported | 40 | -
                """);
    }

    @Test
    void aNumberThatCountsNoPageIsTheFigure() {
        rows("""
                4.1.4. Số tổ chức liên ngành do cấp tỉnh thành lập Tổ chức
                17
                STT Chỉ tiêu thống kê Đơn vị tính Số liệu
                4.1.5. Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh Đơn vị 40
                """).hasRows("""
                4.1.4. | apparatus.interagency         | reported | 17 | -
                4.1.5. | apparatus.service_units.total | reported | 40 | -
                """);
    }

    @Test
    void wideGapsBetweenTheCells() {
        Recognised report = Recognised.text("""
                STT    Chỉ tiêu thống kê    Đơn vị tính    Số liệu
                4.1.3.   Số lượng ban quản lý trực thuộc UBND tỉnh     Ban     3
                4.1.4.   Số tổ chức liên ngành do cấp tỉnh thành lập     Tổ chức
                4.1.5.   Tổng số đơn vị sự nghiệp công lập (ĐVSNCL) trên địa bàn tỉnh     Đơn vị    40    Tăng 2
                """).hasRows("""
                4.1.3. | apparatus.boards              | reported | 3  | -
                4.1.4. | apparatus.interagency         | blank    | -  | -
                4.1.5. | apparatus.service_units.total | reported | 40 | -
                """);
        assertThat(report.row("4.1.5.").row().note()).isEqualTo("Tăng 2");
    }

    @Test
    void childrenBehindTrongDoAndAddresseesBehindTheTable() {
        rows("""
                4.1.5. Tỷ lệ đơn vị sự nghiệp thuộc UBND cấp huyện đã cắt giảm so với năm 2015 % 12,5
                Trong đó
                Tổng số đơn vị sự nghiệp thuộc UBND cấp huyện Đơn vị 40
                Số đơn vị sự nghiệp tại thời điểm báo cáo Đơn vị 35
                Nơi nhận:
                - UBND tỉnh;
                - Lưu: VT, 02 bản.
                """).hasRows("""
                4.1.5. | apparatus.service_units.district_cut_rate | reported | 12.5 | -
                -      | apparatus.service_units.district_base     | reported | 40   | -
                -      | apparatus.service_units.district_current  | reported | 35   | -
                """);
    }

    private static Recognised rows(String rows) {
        return Recognised.text(HEADER + rows);
    }
}
