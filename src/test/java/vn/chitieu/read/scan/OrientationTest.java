package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Source;

class OrientationTest {
    /** Where the upper left pixel of a picture of 3 by 2 comes to lie, as tag 274 of TIFF 6.0 says. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 2, 0", "3, 2, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 2", "8, 0, 2"})
    void turnsPicturesAsTheirFileSays(int value, int x, int y) {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xFFFFFF);

        BufferedImage upright = orientation(value).upright(picture);

        assertThat(upright.getWidth()).isEqualTo(value > 4 ? 2 : 3);
        assertThat(upright.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    private static Orientation orientation(int value) {
        ByteBuffer jpeg = ByteBuffer.allocate(64);
        jpeg.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 40);
        jpeg.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        jpeg.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        jpeg.putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value);
        return Orientation.ofJpegFile(new Source.Content(jpeg.array()));
    }
}
