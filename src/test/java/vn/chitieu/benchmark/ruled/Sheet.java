package vn.chitieu.benchmark.ruled;

import java.text.Normalizer;
import java.util.List;

/**
 * What is printed on the paper.
 *
 * @param layout how
 * @param rows the table's rows
 */
record Sheet(Layout layout, List<RuledRow> rows) {
    /** Lines of the letterhead: agency left, motto right. */
    static final List<List<String>> LETTERHEAD = List.of(
            List.of("UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            List.of("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"));

    static final String TITLE = "BIỂU TỔNG HỢP SỐ LIỆU BÁO CÁO CẢI CÁCH HÀNH CHÍNH NĂM 2023";

    static final String NARRATIVE = "Thực hiện Kế hoạch cải cách hành chính năm 2023, cơ quan báo cáo kết quả thực hiện"
            + " trong kỳ như sau: đã ban hành 12 văn bản chỉ đạo, hoàn thành 95,84 % nhiệm vụ được giao và tiếp nhận"
            + " 1.451 hồ sơ, trong đó có 1.214 hồ sơ trực tuyến.";

    static final String SIGNATURE = "GIÁM ĐỐC";

    static final List<String> HEADER = List.of("STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú");
    static final String RESULT = "Kết quả thống kê";

    /** Text as it is printed, with what markup needs escaped. */
    String escaped(String text) {
        String letters = layout.decomposed() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        return letters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Whether a row's label covers the columns behind it. */
    boolean merges(RuledRow row) {
        return layout.grid().mergedHeadings()
                && row.unit().isEmpty()
                && row.value().isEmpty();
    }

    /** Whether a row is printed in bold letters. */
    static boolean isBold(RuledRow row) {
        return row.unit().isEmpty();
    }
}
