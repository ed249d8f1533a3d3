package vn.chitieu.read.scan.engine;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A line of print as a clean scanner sees it: 300 dots per inch, grey, the white around it that engines like. */
@SuppressWarnings("ArrayRecordComponent") // pixels that are only passed on, never compared
record PrintedLine(byte[] grey, int width) {
    private static final int SIZE = 13;
    private static final float DPI = 300;
    private static final int DARK = 128;
    private static final int MARGIN = 8;
    private static final int AROUND = 20;

    static PrintedLine of(String text) {
        try (PDDocument document = new PDDocument();
                InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            PDFont sans = PDType0Font.load(document, font);
            float width = sans.getStringWidth(text) / 1000 * SIZE + 2 * AROUND;
            PDPage page = new PDPage(new PDRectangle(width, SIZE + 2 * AROUND));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(sans, SIZE);
                content.newLineAtOffset(AROUND, AROUND);
                content.showText(text);
                content.endText();
            }
            return of(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static PrintedLine of(BufferedImage image) {
        Rectangle ink = ink(image);
        ink.grow(MARGIN, MARGIN);
        BufferedImage line = new BufferedImage(ink.width, ink.height, BufferedImage.TYPE_BYTE_GRAY);
        line.getRaster().setRect(-ink.x, -ink.y, image.getRaster());
        return new PrintedLine(((DataBufferByte) line.getRaster().getDataBuffer()).getData(), ink.width);
    }

    private static Rectangle ink(BufferedImage image) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRaster().getSample(x, y, 0) < DARK) {
                    ink = ink.union(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }
}
