package vn.chitieu.scanned;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.document.Source;
import vn.chitieu.scanned.file.Container;
import vn.chitieu.scanned.file.ScannedFile;

/** Scans are what they say they are: the campaign measures nothing if its files hold other pages. */
class ScanTest {
    /** 60 by 90 mm, a third of it black. */
    private static final PDRectangle SIZE = new PDRectangle(170, 255);

    @ParameterizedTest
    @EnumSource(Quality.class)
    void sameSeedMakesTheSameScan(Quality quality) throws IOException {
        assertThat(digest(7, quality)).isEqualTo(digest(7, quality)).isNotEqualTo(digest(8, quality));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void printIsStillOnThePage(Quality quality) throws IOException {
        int[] pixels = pixels(scan(quality, 7).get(1));
        long dark = Arrays.stream(pixels).filter(rgb -> (rgb >> 8 & 255) < 128).count();

        assertThat((double) dark / pixels.length).isBetween(0.2, 0.6);
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void fileHoldsThePagesThatWereScanned(Container container) throws IOException {
        Quality quality = isBilevel(container) ? Quality.BILEVEL_300 : Quality.CLEAN_300;
        List<BufferedImage> pages = scan(quality, 3);
        byte[] file =
                container.keep(new ScannedFile(pages, quality.dpi(), quality.jpeg(), new Source.Content(print())));

        List<BufferedImage> kept = pages(file, container, quality);

        boolean onePage = container == Container.JPEG || container == Container.PNG;
        assertThat(kept).hasSize(onePage ? 1 : pages.size());
        int last = kept.size() - 1;
        assertThat(difference(pages.get(last), kept.get(last))).isLessThan(isBilevel(container) ? 1e-9 : 3);
    }

    @Test
    void everyPageFindsAContainer() {
        assertThat(Container.fitting(true, 1)).hasSize(3);
        assertThat(Container.fitting(false, 1)).contains(Container.PNG).doesNotContain(Container.PDF_MIXED);
        assertThat(Container.fitting(false, 2)).contains(Container.PDF_MIXED).doesNotContain(Container.PNG);
    }

    private static boolean isBilevel(Container container) {
        return Container.fitting(true, 2).contains(container);
    }

    private static List<BufferedImage> pages(byte[] file, Container container, Quality quality) throws IOException {
        return container.suffix().equals(".pdf") ? rendered(file, quality) : images(file);
    }

    private static List<BufferedImage> rendered(byte[] file, Quality quality) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            return List.of(
                    renderer.renderImageWithDPI(0, quality.dpi()), renderer.renderImageWithDPI(1, quality.dpi()));
        }
    }

    private static List<BufferedImage> images(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            return reader.getNumImages(true) == 1 ? List.of(reader.read(0)) : List.of(reader.read(0), reader.read(1));
        }
    }

    /** How far their green is apart on average. */
    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 1; y < one.getHeight() - 1; y++) {
            for (int x = 1; x < one.getWidth() - 1; x++) {
                sum += Math.abs(light(one, x, y) - light(other, x, y));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }

    /** The green; grey images as they are, without the gamma that {@code getRGB} gives them. */
    private static int light(BufferedImage image, int x, int y) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? image.getRaster().getSample(x, y, 0)
                : image.getRGB(x, y) >> 8 & 255;
    }

    private static List<Integer> digest(long seed, Quality quality) throws IOException {
        return scan(quality, seed).stream()
                .map(ScanTest::pixels)
                .map(Arrays::hashCode)
                .toList();
    }

    private static List<BufferedImage> scan(Quality quality, long seed) throws IOException {
        return new Scanner(quality, seed).scan(print());
    }

    private static int[] pixels(BufferedImage page) {
        return page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    }

    private static byte[] print() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < 2; number++) {
                PDPage page = new PDPage(SIZE);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(40, 40, 90, 160);
                    content.fill();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
