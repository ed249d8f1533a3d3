package vn.chitieu.read.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.detect.MediaTypes;
import vn.chitieu.document.Block;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Place;
import vn.chitieu.document.Row;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.text.repair.OldWriting;

/** One small paper in fonts of old encodings, as office programs save it, reads like the same paper in Unicode. */
class DocumentRepairTest {
    private static final List<String> PAPER = List.of(
            "ỦY BAN NHÂN DÂN HUYỆN ĐẮC LỘC",
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "BÁO CÁO",
            "Kết quả cải cách hành chính 6 tháng đầu năm 2025 được giao theo kế hoạch của tỉnh",
            "STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu",
            "1.1. | Tỷ lệ hoàn thành kế hoạch | % | 95,84",
            "1.1.1. | Một cửa, một cửa liên thông | Cơ quan, đơn vị | 12",
            "1.1.2. | Mức độ hài lòng của người dân đã được đo lường | Phiếu | 1.451",
            "1.1.3. | TỔNG SỐ NGƯỜI LÀM VIỆC HƯỞNG LƯƠNG | Người | ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcvn3.docx", "tcvn3.doc", "tcvn3.odt", "tcvn3.rtf", "tcvn3.html",
                "vni.docx", "vni.doc", "vni.odt", "vni.rtf", "vni.html"
            })
    void textsOfWordProcessorsAreDecodedByTheirFonts(String file) throws IOException, UnreadableException {
        Document document = read(file);

        assertThat(lines(document)).isEqualTo(PAPER);
        assertThat(document.repaired()).isEmpty();
        assertThat(document.warnings())
                .containsExactly("text in " + (file.startsWith("vni") ? "VNI" : "TCVN3") + " was decoded");
    }

    /** The sheets hold 1.451 as the number that LibreOffice took it for. */
    @ParameterizedTest
    @ValueSource(strings = {"tcvn3.xlsx", "tcvn3.xls", "tcvn3.ods", "vni.xlsx", "vni.xls", "vni.ods"})
    void cellsOfWorkbooksAreDecodedByTheirFonts(String file) throws IOException, UnreadableException {
        List<String> lines = lines(read(file)).stream()
                .map(DocumentRepairTest::withoutFigure)
                .toList();

        assertThat(lines)
                .containsAll(
                        PAPER.stream().map(DocumentRepairTest::withoutFigure).toList());
    }

    private static String withoutFigure(String line) {
        return line.replaceAll("\\| [\\d.,]*$", "|");
    }

    @Test
    void textFilesAreDecodedWithoutFonts() throws UnreadableException {
        String text = String.join("\n", PAPER.subList(1, 8)).replace(" | ", "\t");

        assertThat(lines(read("a.txt", OldWriting.bytes(OldWriting.vni(text))))).isEqualTo(PAPER.subList(1, 8));
        assertThat(lines(read("a.txt", OldWriting.bytes(OldWriting.tcvn3(text)))))
                .isEqualTo(PAPER.subList(1, 8));
        assertThat(lines(read("a.txt", OldWriting.windows1258Bytes(text)))).isEqualTo(PAPER.subList(1, 8));
        assertThat(lines(read("a.txt", OldWriting.misread(text).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(PAPER.subList(1, 8));
    }

    @Test
    void rowsThatMayBeWrongAreNamed() throws UnreadableException {
        String text = "Số hồ sơ đã nhận\t5\nmét\t3\n" + OldWriting.tcvn3("Tỷ lệ hồ sơ đúng hạn") + "\t7\n";

        Document document = read("a.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(document.repaired()).containsExactly(new Place(0, 1, 2, 0));
    }

    @Test
    void aDocumentThatIsRightIsTheVerySame() {
        Document document = new Document(0, List.of(new Paragraph("Số hồ sơ đã nhận: 5", Place.line(1))));

        assertThat(DocumentRepair.of(document)).isSameAs(document);
    }

    private static Document read(String file) throws IOException, UnreadableException {
        try (InputStream stream = Objects.requireNonNull(DocumentRepairTest.class.getResourceAsStream(file), file)) {
            return read(file, stream.readAllBytes());
        }
    }

    private static Document read(String name, byte[] bytes) throws UnreadableException {
        Source source = new Source(name, new Source.Content(bytes));
        return new Readers().read(source, new MediaTypes().of(source));
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> lines.add(line(row)));
            }
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String line(Row row) {
        return String.join(" | ", row.cells().stream().map(Cell::text).toList());
    }
}
