package vn.chitieu.write.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.chitieu.write.result.CodeList;
import vn.chitieu.write.result.Description;
import vn.chitieu.write.result.Descriptions;

/** The sheet that says what everything means: sheets, signs, codes, columns. */
final class Guide implements Part {
    private static final int[] WIDTHS = {24, 26, 24, 64, 48, 48};
    private static final List<String> NOTES = List.of(
            "Chương trình không sửa số liệu nào. Dòng không có dấu là dòng tin được; dòng có dấu thì cột Dấu cần xem nói vì sao.",
            "Hàng đầu của mỗi trang là tên cột tiếng Việt, hàng thứ hai là tên cột cho máy, giống như trong các tệp CSV.",
            "Tỷ lệ được lưu đúng như in: 95,84 nghĩa là 95,84 %. Số có hơn 15 chữ số được giữ dạng chữ để không bị làm tròn.",
            "Màu luôn đi cùng một dấu ở cột đầu nên vẫn đúng khi sắp xếp, lọc, in đen trắng.",
            "Liên kết ở cột Nguồn mở tài liệu gốc chừng nào thư mục kết quả và tài liệu gốc còn ở chỗ cũ.");

    private final Book book;
    private final Descriptions descriptions;
    private final List<Shown> columns = new ArrayList<>();

    private record Shown(SheetName sheet, Description column) {}

    Guide(Book book, Descriptions descriptions) {
        this.book = book;
        this.descriptions = descriptions;
        MatrixSheets.ABOUT.forEach(column -> explain(SheetName.MATRIX, descriptions.column("matrix", column)));
        explain(SheetName.MATRIX, descriptions.column("matrix", "agency | period"));
        BlankSummarySheet.COUNTS.forEach(
                count -> explain(SheetName.BLANK_SUMMARY, descriptions.column("summary", count)));
        explain(SheetName.BLANK_SUMMARY, descriptions.column("workbook", "open_rate"));
    }

    /** Explains a column of a sheet, too. */
    void explain(SheetName sheet, Description column) {
        columns.add(new Shown(sheet, column));
    }

    @Override
    public void complete() {
        Page page = book.begin(SheetName.GUIDE);
        for (int i = 0; i < WIDTHS.length; i++) {
            page.width(i, WIDTHS[i]);
        }
        page.next().text(0, "Hướng dẫn đọc bảng số liệu", Style.HEADING);
        NOTES.forEach(note -> page.next().text(0, note, Style.TEXT));
        sheets(page);
        marks(page);
        codes(page);
        columns(page);
    }

    private static void sheets(Page page) {
        heading(page, "Các trang", "Trang", "Nội dung");
        for (SheetName name : SheetName.values()) {
            CellWriter cells = page.next();
            cells.text(0, name.title(1), Style.TEXT);
            cells.text(1, about(name), Style.TEXT);
        }
    }

    private static String about(SheetName name) {
        return switch (name) {
            case OBSERVATIONS -> "Mọi dòng của mọi bảng chỉ tiêu, cả dòng để trống, theo thứ tự trong tài liệu";
            case MATRIX -> "Chỉ tiêu theo hàng, cơ quan và kỳ theo cột; chỉ có các số chắc chắn";
            case BLANK_SUMMARY -> "Mỗi cơ quan bỏ trống bao nhiêu, theo từng nội dung cải cách";
            case BLANKS -> "Mọi chỉ tiêu được hỏi mà không được trả lời, kèm giá trị suy ra nếu có";
            case CHECKS -> "Các số liệu mâu thuẫn, nặng nhất trước, kèm việc cần làm";
            case UNMATCHED -> "Các dòng chưa biết là chỉ tiêu nào, kèm ba ứng viên";
            case DOCUMENTS -> "Mỗi tệp một dòng, đọc được hay không";
            case GUIDE -> "Trang này";
        };
    }

    private static void marks(Page page) {
        heading(page, "Các dấu ở cột đầu", "Dấu", "Ý nghĩa");
        for (Mark mark : Mark.values()) {
            CellWriter cells = page.next();
            CellRangeAddress sign = new CellRangeAddress(page.rows() - 1, page.rows() - 1, 0, 0);
            Colours.colour(page.sheet(), new CellRangeAddress[] {sign}, "TRUE", mark);
            cells.text(0, mark.sign(), Style.CENTRED);
            cells.text(1, mark.meaning(), Style.TEXT);
        }
    }

    private static void heading(Page page, String heading, String... titles) {
        page.skip();
        page.next().text(0, heading, Style.HEADING);
        CellWriter cells = page.next();
        for (int i = 0; i < titles.length; i++) {
            cells.head(i, titles[i], Style.TITLE);
        }
    }

    private void codes(Page page) {
        for (CodeList list : CodeList.values()) {
            heading(page, title(list), "Chữ hiển thị", "Mã", "", "Ý nghĩa", "Việc cần làm", "Tiếng Anh");
            for (Description code : descriptions.codes(list)) {
                CellWriter cells = page.next();
                cells.text(0, code.title(), Style.WRAPPED);
                cells.text(1, code.id(), Style.TEXT);
                cells.text(3, code.vietnamese(), Style.WRAPPED);
                cells.text(4, code.advice(), Style.WRAPPED);
                cells.text(5, code.english(), Style.WRAPPED);
            }
        }
    }

    private static String title(CodeList list) {
        return switch (list) {
            case STATUS -> "Trạng thái của số liệu (status)";
            case FLAG -> "Dấu cần xem (flags)";
            case KIND -> "Kiểu bỏ trống (kind)";
            case RULE -> "Quy tắc mâu thuẫn (rule)";
            case SEVERITY -> "Mức độ của mâu thuẫn (severity)";
            case DOCUMENT_STATUS -> "Trạng thái của tài liệu (status)";
            case UNMATCHED_REASON -> "Vì sao chưa nhận diện (reason)";
            case LEVEL -> "Cấp của cơ quan (level)";
            case DECIDED -> "Quyết định của người xem (decided)";
        };
    }

    private void columns(Page page) {
        heading(page, "Các cột", "Trang", "Tên cột", "Tên cho máy", "Ý nghĩa", "", "Tiếng Anh");
        columns.sort(Comparator.comparing(Shown::sheet));
        for (Shown shown : columns) {
            CellWriter cells = page.next();
            cells.text(0, shown.sheet().title(1), Style.TEXT);
            cells.text(1, shown.column().title(), Style.WRAPPED);
            cells.text(2, shown.column().id(), Style.TEXT);
            cells.text(3, shown.column().vietnamese(), Style.WRAPPED);
            cells.text(5, shown.column().english(), Style.WRAPPED);
        }
    }

    @Override
    public void frame() {
        // no filters here
    }
}
