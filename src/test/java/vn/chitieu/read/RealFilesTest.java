package vn.chitieu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.opendocument.OdtReader;
import vn.chitieu.read.rtf.RtfReader;

/**
 * One document that LibreOffice saved in both formats: letterhead, numbered headings and lists, codes numbered by the
 * program, merged and nested cells, a note, a text box, hidden text, a header, page numbers.
 */
class RealFilesTest {
    private static final String PRINTED = """
            Phụ lục kèm theo
            UBND TỈNH A->CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            SỞ B->Độc lập - Tự do - Hạnh phúc
            Số: /BC-SB->A, ngày 1 tháng 2 năm 2024
            BÁO CÁO
            I. Phần một
            1. Mục nhỏ
            2. Mục nhỏ hai
            II. Phần hai
            c) mục c
            - gạch
            d) mục d
            không số
            i) mục i
            Trước sau khung.
            Trong khung
            table 1
            | STT{1x2} | Chỉ tiêu thống kê{1x2} | Kết quả thống kê{2x1} | Ghi chú{1x2} |
            | @3 Đơn vị tính | Số liệu |
            | 1. | Công tác chỉ đạo điều hành | | | |
            | 1.1. | Số văn bản đã ban hành | Văn bản | 1.451 | Dòng một; Dòng hai. |
            | 1.2. | Tỷ lệ hoàn thành | % | 95,84 | a b c d |
            | 1.2.1. | Diện tích (m2) | m2 | 7 | |
            | {1x2} | Trong đó{2x1} | X | |
            | @2 - Cấp huyện | Văn bản | 12 | |
            | 2. | Cải cách thể chế | | | |
            table 2
            | Ngoài | |
            table 3
            | n1 | n2 |
            | n3 | n4 |
            Đoạn đánh số?
            1. danh sách mới
            Cuối
            Lũy kế từ đầu năm.
            ! hidden text was left out
            """;

    @Test
    void rtf() throws IOException, UnreadableException {
        assertThat(Printed.of(new RtfReader(), bytes("report.rtf"))).isEqualTo(PRINTED);
    }

    @Test
    void openDocument() throws IOException, UnreadableException {
        assertThat(Printed.of(new OdtReader(), bytes("report.odt"))).isEqualTo(PRINTED);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = RealFilesTest.class.getResourceAsStream("flowing/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }
}
