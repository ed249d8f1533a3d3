package vn.chitieu.crop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.document.Box;

class CuttingTest {
    private static final Box SHOWN = new Box(100, 200, 300, 240);

    @ParameterizedTest
    @CsvSource({"300, 110", "510, 110", "720, 90", "1200, 75"})
    void theWidestPlaceFitsOnAScreenAndPrintStaysReadable(double points, double dotsPerInch) {
        CropPlace narrow = new CropPlace(1, new Box(0, 0, 200, 100), new Box(0, 0, 1, 1));
        CropPlace wide = new CropPlace(1, new Box(10, 0, 10 + points, 100), new Box(0, 0, 1, 1));
        assertThat(Cutting.resolution(List.of(narrow, wide))).isEqualTo(dotsPerInch);
    }

    @Test
    void marksTheFigureInPixels() throws IOException {
        Crop crop = Cutting.crop(print(), SHOWN, new Box(250, 210, 290, 230));
        assertThat(crop.mark()).isEqualTo(new Box(300, 20, 380, 60));
        assertThat(crop.width()).isEqualTo(400);
        assertThat(crop.height()).isEqualTo(80);
    }

    @Test
    void marksNothingBeyondThePicture() throws IOException {
        Crop crop = Cutting.crop(print(), SHOWN, new Box(250, 100, 900, 230));
        assertThat(crop.mark()).isEqualTo(new Box(300, 0, 400, 60));
    }

    @Test
    void printIsKeptAsSixteenGreys() throws IOException {
        Crop crop = Cutting.crop(print(), SHOWN, SHOWN);
        assertThat(crop.mediaType()).isEqualTo("image/png");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(crop.image()));
        assertThat(seen.getColorModel().getPixelSize()).isEqualTo(4);
        assertThat(seen.getRGB(5, 5)).isEqualTo(0xffffffff);
        assertThat(seen.getRGB(310, 30)).isEqualTo(0xff000000);
    }

    @Test
    void aStampKeepsItsColour() throws IOException {
        BufferedImage stamped = print();
        Graphics2D pen = stamped.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(100, 10, 60, 60);
        pen.dispose();
        Crop crop = Cutting.crop(stamped, SHOWN, SHOWN);
        assertThat(crop.mediaType()).isEqualTo("image/jpeg");
        Color seen =
                new Color(ImageIO.read(new ByteArrayInputStream(crop.image())).getRGB(130, 40));
        assertThat(seen.getRed() - seen.getGreen()).isGreaterThan(200);
    }

    @Test
    void whatIsGrainedIsKeptAsAPhotograph() throws IOException {
        BufferedImage grained = new BufferedImage(400, 80, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int i = 0; i < 400 * 80; i++) {
            grained.getRaster().setSample(i % 400, i / 400, 0, 150 + random.nextInt(60));
        }
        Crop crop = Cutting.crop(grained, SHOWN, SHOWN);
        assertThat(crop.mediaType()).isEqualTo("image/jpeg");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(crop.image()));
        assertThat(seen.getRaster().getSample(200, 40, 0)).isBetween(140, 220);
    }

    private static BufferedImage print() {
        BufferedImage picture = new BufferedImage(400, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 80);
        pen.setColor(Color.BLACK);
        pen.fillRect(305, 25, 20, 30);
        pen.dispose();
        return picture;
    }
}
