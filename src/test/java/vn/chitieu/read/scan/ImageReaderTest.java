package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Document;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.engine.InstalledData;

class ImageReaderTest {
    private static final OcrOptions OPTIONS = new OcrOptions(
            OcrMode.NEEDED, InstalledData.folders(), Optional.empty(), Duration.ofSeconds(1), () -> {}, () -> 0);

    /** The library's exception has no message. */
    @Test
    void saysWhyHalfAFileCannotBeRead() throws IOException {
        InstalledData.require();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "tiff", bytes);
        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        Source source = new Source("half.tif", new Source.Content(half));

        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class,
                () -> new ImageReader(new ScanReader(OPTIONS))
                        .read(source, new ReadOptions(Optional.empty(), Limits.DEFAULT)));

        assertThat(refused.status()).isEqualTo(DocumentStatus.CORRUPT);
        assertThat(refused).hasMessage("the picture is damaged: EOFException");
    }

    /** The library fills up with grey what a JPEG file has lost. */
    @Test
    void tellsOfTheEndThatAJpegHasLost() throws Exception {
        InstalledData.require();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(Color.BLACK);
        pen.drawString("Báo cáo", 100, 100);
        pen.dispose();
        ImageIO.write(page, "jpeg", bytes);
        Source source = new Source("cut.jpg", new Source.Content(Arrays.copyOf(bytes.toByteArray(), 1500)));

        Document read = new ImageReader(new ScanReader(OPTIONS))
                .read(source, new ReadOptions(Optional.empty(), Limits.DEFAULT));

        assertThat(read.warnings()).anyMatch(warning -> warning.startsWith("page 1: the picture is damaged ("));
    }
}
