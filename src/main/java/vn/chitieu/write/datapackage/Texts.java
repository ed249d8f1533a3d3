package vn.chitieu.write.datapackage;

import java.util.Map;
import java.util.Objects;
import vn.chitieu.write.result.Description;

/**
 * Title and description of the package or of a file, each in Vietnamese, then in English: the standard has one place
 * for both.
 */
record Texts(String title, String description) {
    static final String MATRIX = "matrix";

    static final Texts PACKAGE = new Texts("Chỉ tiêu cải cách hành chính / Administrative reform indicators", """
            Số liệu của các báo cáo cải cách hành chính, do chitieu đọc. Ô chữ mà bảng tính sẽ chạy như công thức có dấu ' \
            ở đầu.
            Figures of administrative-reform reports, read by chitieu. A text that a spreadsheet would run as a formula \
            has a leading '.""");

    private static final Map<String, Texts> RESOURCES = Map.of(
            "observations",
            new Texts("Số liệu / Observations", """
                    Mỗi dòng của bảng chỉ tiêu một dòng, cả dòng để trống.
                    One row for each row of an indicator table, blank ones too."""),
            "unmatched",
            new Texts("Chưa nhận diện / Unmatched", """
                    Các dòng chưa nhận diện được chỉ tiêu, với các ứng viên.
                    Rows that got no indicator, with what they could be."""),
            "documents",
            new Texts("Tài liệu / Documents", """
                    Mỗi tệp tìm thấy một dòng.
                    One row for each file found."""),
            "blanks",
            new Texts("Bỏ trống / Blanks", """
                    Những gì được hỏi mà không được trả lời.
                    What was asked and not answered."""),
            "summary",
            new Texts("Tổng hợp / Summary", """
                    Mỗi chỉ tiêu được trả lời thế nào, theo cơ quan, kỳ và nội dung.
                    How each indicator was answered, for each agency, period and section."""),
            "checks",
            new Texts("Mâu thuẫn / Checks", """
                    Các số liệu mâu thuẫn với nhau. Không số nào bị sửa.
                    What contradicts. Nothing is corrected."""),
            MATRIX,
            new Texts("Ma trận / Matrix", """
                    Mỗi chỉ tiêu một dòng, mỗi cơ quan và kỳ một cột.
                    Indicators down, one column for each agency and period."""));

    /** Those of a file, {@code observations}. */
    static Texts resource(String name) {
        return Objects.requireNonNull(RESOURCES.get(name), name);
    }

    /** The same with more of a description. */
    Texts and(String more) {
        return new Texts(title, description + "\n" + more);
    }

    /** What a column means, in both languages. */
    static String both(Description description) {
        return description.vietnamese() + ".\n" + description.english() + ".";
    }
}
