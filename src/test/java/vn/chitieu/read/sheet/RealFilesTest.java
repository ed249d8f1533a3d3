package vn.chitieu.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Document;
import vn.chitieu.document.Table;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;

/** One report with cover sheet, hidden sheet, hidden row and codes turned into dates, saved by LibreOffice 7.4. */
class RealFilesTest {
    private static final String REPORT = """
            1/1> BÁO CÁO THỐNG KÊ
            2/1> UBND TỈNH HÀ NAM → CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            2/1> SỞ NỘI VỤ → Độc lập - Tự do - Hạnh phúc
            2/2> Số: 12/BC-SNV → Hà Nam, ngày 10 tháng 6 năm 2025
            2/4> BÁO CÁO
            2/5> Biểu mẫu 7
            table 1
            2/6: STT(1x2) ¦ Chỉ tiêu thống kê(1x2) ¦ Kết quả thống kê(2x1) ¦ Ghi chú(1x2)
            2/7: Đơn vị tính ¦ Số liệu
            2/8: (1) ¦ (2) ¦ (3) ¦ (4) ¦ (5)
            2/9: 1 ¦ Cập nhật Kiến trúc ¦ Chưa = 0 Hoàn thành = 1 ¦ 1 ¦\s
            2/10: 2 ¦ Tỷ lệ báo cáo ¦ % ¦ 95,84% ¦\s
            2/11: 6 ¦ Cung cấp dịch vụ công ¦  ¦  ¦\s
            2/12: 6.1 ¦ Tổng số hồ sơ E-Office ¦ Hồ sơ ¦ 1.451 ¦\s
            2/13: 6.2 ¦ Số hồ sơ ¦ Hồ sơ ¦ 1451 ¦ ghi chú
            2/14: 6.3 ¦ Tỷ lệ ¦ % ¦ 95,84 ¦\s
            2/16: 6.5 ¦ Tỷ lệ ¦ % ¦ 03 ¦\s
            2/17: 7 ¦ Tỷ lệ ¦ % ¦ =98,64% ¦\s
            2/19> GIÁM ĐỐC
            """;

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.xls", "report.ods"})
    void everyFormatGivesTheSameCells(String file) throws IOException, UnreadableException {
        Document document = SheetText.read(bytes(file), ReadOptions.DEFAULT);
        assertThat(SheetText.of(new Document(document.pages(), document.blocks())))
                .isEqualTo(REPORT.strip());
        assertThat(document.pages()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.xls", "report.ods"})
    void whatIsNotSeenOrWasRepairedIsNamed(String file) throws IOException, UnreadableException {
        assertThat(SheetText.read(bytes(file), ReadOptions.DEFAULT).warnings())
                .hasSize(4)
                .contains(
                        "sheet Ẩn: hidden, holds text and is left out",
                        "sheet Biểu 7: hidden rows hold text and are left out: 15")
                .anyMatch(warning -> warning.startsWith("sheet Biểu 7, A12: the date "))
                .anyMatch(warning -> warning.endsWith(" is read as the code 6.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.xlsx", "report.xls", "report.ods"})
    void numbersAreWhatTheTextShows(String file) throws IOException, UnreadableException {
        Table table = SheetText.read(bytes(file), ReadOptions.DEFAULT).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows().stream()
                        .flatMap(row -> row.startingAt(4).stream())
                        .flatMap(cell -> cell.number().stream())
                        .map(Object::toString))
                .containsExactly("1", "95.84", "1451", "1451", "95.84", "3");
    }

    static byte[] bytes(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(RealFilesTest.class.getResourceAsStream(file), file)) {
            return stream.readAllBytes();
        }
    }
}
