package vn.chitieu.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.read.format.DocumentReader;
import vn.chitieu.read.format.UnreadableException;

/** Files that LibreOffice wrote: {@code report.*} from {@code report.fodt}. */
class WordFixturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"numbering.docx", "numbering.doc"})
    void numbersAreThoseThatLibreOfficePrints(String file) throws IOException, UnreadableException {
        String expected = new String(bytes(file + ".txt"), StandardCharsets.UTF_8);

        assertThat(printed(file).replaceAll("(?m)^> ", "")).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc"})
    void oneReportReadsAlikeInBothFormats(String file) throws IOException, UnreadableException {
        // Of the DOC LibreOffice itself prints 3. and 3.1.: it writes both lists as one.
        assertThat(printed(file).replace("\n3.", "\n1.")).isEqualTo("""
                > UỶ BAN NHÂN DÂN
                > BÁO CÁO
                > Kết quả CẢI CÁCH hành chính
                > Cơ quan→Độc lập - Tự do - Hạnh phúc
                > Trước thêm vào sau.
                > Hiện ra, 120 m2 và chữ.
                > 1.Mục một
                > 1.1.Mục con
                > 1.2.Mục con nữa
                > 2.Mục hai
                > Neo khung
                > Trong khung
                table 1
                [2x1] STT ¦ [2x1] Chỉ tiêu thống kê ¦ [1x2] Kết quả ¦ [2x1] Ghi chú
                ~ Đơn vị tính ¦ Số liệu
                1. ¦ [1x4] Công tác chỉ đạo
                1.1. ¦ Số văn bản đã ban hành ¦ Văn bản ¦ 10 ¦
                 ¦ -Số đã hoàn thành ¦ % ¦ 95,84 ¦
                table 2
                trong a ¦ trong b
                > Hết
                > Ghi chú chân trang
                ! text deleted by tracked changes was left out
                ! hidden text was left out""");
    }

    static String printed(String file) throws IOException, UnreadableException {
        DocumentReader reader = file.endsWith(".doc") ? new DocReader() : new DocxReader();
        return Printed.of(reader, bytes(file));
    }

    static byte[] bytes(String file) throws IOException {
        try (InputStream stream = WordFixturesTest.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("no fixture " + file);
            }
            return stream.readAllBytes();
        }
    }
}
