package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.document.Table;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.Readers;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.engine.InstalledData;

/** A ruled table that is printed, scanned and read again. */
class RecognisedTableTest {
    private static final String[][] TABLE = {
        {"STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu"},
        {"2.1.", "Tổng số văn bản đã ban hành", "Văn bản", "1.250"},
        {"2.1.1.", "Số văn bản của tỉnh", "Văn bản", "7"},
        {"2.1.2.", "Số văn bản của huyện", "Văn bản", ""},
        {"2.2.", "Tỷ lệ văn bản điện tử", "%", "68,97%"},
        {"2.3.", "Số văn bản giấy", "Văn bản", "/"}
    };

    private static final float[] BORDERS = {40, 90, 300, 380, 460};
    private static final float ROW = 26;
    private static final float TOP = 700;

    @Test
    void givesItsCells() throws IOException, UnreadableException {
        InstalledData.require();
        Document document = read(OcrMode.NEEDED, () -> 0);

        Table table = (Table) document.blocks().get(0);
        assertThat(table.rows())
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .isEqualTo(Arrays.stream(TABLE).map(List::of).toList());
    }

    @Test
    void isNeverBlankWhereTimeIsOver() throws IOException, UnreadableException {
        InstalledData.require();
        AtomicLong clock = new AtomicLong();
        Document document =
                read(OcrMode.NEEDED, () -> clock.addAndGet(Duration.ofHours(1).toNanos()));

        Table table = (Table) document.blocks().get(0);
        assertThat(table.rows().get(1).cells()).extracting(Cell::text).contains("�");
        assertThat(document.warnings())
                .containsExactly("page 1: not read to its end within 600 s", "1 page recognised from pictures");
    }

    @Test
    void staysUnreadIfAPersonWantsNoOcr() {
        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> read(OcrMode.NEVER, () -> 0));

        assertThat(refused.status()).isEqualTo(DocumentStatus.NEEDS_OCR);
        assertThat(refused).hasMessage("a picture, and --no-ocr was given");
    }

    private static Document read(OcrMode mode, LongSupplier clock) throws IOException, UnreadableException {
        OcrOptions options = new OcrOptions(
                mode, InstalledData.folders(), Optional.empty(), Duration.ofMinutes(10), () -> {}, clock);
        Source source = new Source("scan.png", new Source.Content(scan()));
        return new Readers(List.of(), options, Limits.DEFAULT).read(source, "image/png");
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            print(document, page, PDType0Font.load(document, font));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        }
    }

    private static void print(PDDocument document, PDPage page, PDFont font) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float bottom = TOP - ROW * TABLE.length;
            for (float x : BORDERS) {
                content.moveTo(x, TOP);
                content.lineTo(x, bottom);
            }
            for (int row = 0; row <= TABLE.length; row++) {
                content.moveTo(BORDERS[0], TOP - row * ROW);
                content.lineTo(BORDERS[BORDERS.length - 1], TOP - row * ROW);
            }
            content.stroke();
            content.setFont(font, 12);
            for (int row = 0; row < TABLE.length; row++) {
                for (int column = 0; column < TABLE[row].length; column++) {
                    content.beginText();
                    content.newLineAtOffset(BORDERS[column] + 6, TOP - (row + 1) * ROW + 8);
                    content.showText(TABLE[row][column]);
                    content.endText();
                }
            }
        }
    }
}
