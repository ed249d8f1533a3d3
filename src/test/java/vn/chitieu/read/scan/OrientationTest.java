package vn.chitieu.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void looksForExifBehindOtherThings() {
        ByteBuffer jpeg = ByteBuffer.allocate(128).putShort((short) 0xFFD8);
        jpeg.putShort((short) 0xFFE1).putShort((short) 32);
        jpeg.put(ascii("http://ns.adobe.com/xap/1.0/\0\0"));
        putExif(jpeg, 8, 3);

        assertThat(Orientation.ofJpegFile(new Source.Content(jpeg.array()))).isEqualTo(Orientation.HALF_TURNED);
    }

    /** Where the directory should be: in the head, behind the end, and farther than a sum of two numbers can tell. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 7, 200, Integer.MAX_VALUE})
    void isNormalIfTheFileIsDamaged(int directory) {
        ByteBuffer jpeg = ByteBuffer.allocate(64).putShort((short) 0xFFD8);
        putExif(jpeg, directory, 6);

        assertThat(Orientation.ofJpegFile(new Source.Content(jpeg.array()))).isEqualTo(Orientation.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 15, 16})
    void isNormalIfExifEndsEarly(int length) {
        ByteBuffer jpeg = ByteBuffer.allocate(64).putShort((short) 0xFFD8);
        putExif(jpeg, 8, 6);
        jpeg.putShort(4, (short) length);

        assertThat(Orientation.ofJpegFile(new Source.Content(jpeg.array()))).isEqualTo(Orientation.NORMAL);
    }

    private static Orientation orientation(int value) {
        ByteBuffer jpeg = ByteBuffer.allocate(64).putShort((short) 0xFFD8);
        putExif(jpeg, 8, value);
        return Orientation.ofJpegFile(new Source.Content(jpeg.array()));
    }

    private static void putExif(ByteBuffer jpeg, int directory, int value) {
        jpeg.putShort((short) 0xFFE1).putShort((short) 40);
        jpeg.put(ascii("Exif\0\0"));
        jpeg.put(ascii("MM")).putShort((short) 42).putInt(directory);
        jpeg.putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
