package vn.chitieu.scanned.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * A PDF of scanned pages.
 *
 * @param container which kind
 * @param file the pages
 */
record ScannedPdf(Container container, ScannedFile file) {
    private static final List<String> SIGNATURE =
            List.of("Signed by: So Noi Vu", "Email: vanphong@example.gov.vn", "Date: 14.07.2023 15:42:10 +07:00");
    private static final String GARBAGE =
            "T6ng s5 v6n b$n quy ph#m ph@p lu{t d~ ban hinh ~1 ~ [J[J l!JI rn fJJ' CQNG HQA xX H9I";

    byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument();
                PDDocument typed = Loader.loadPDF(file.typed().bytes())) {
            for (int page = 0; page < file.pages().size(); page++) {
                if (container == Container.PDF_MIXED && page == 0) {
                    document.importPage(typed.getPage(0));
                } else {
                    scanned(document, file.pages().get(page), page);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void scanned(PDDocument document, BufferedImage image, int number) throws IOException {
        PDRectangle size = new PDRectangle(file.points(image.getWidth()), file.points(image.getHeight()));
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image(document, image), 0, 0, size.getWidth(), size.getHeight());
            PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            content.beginText();
            content.setFont(font, 9);
            content.setLeading(14);
            if (container == Container.PDF_SIGNED && number == 0) {
                content.newLineAtOffset(size.getWidth() - 220, size.getHeight() - 20);
                lines(content, SIGNATURE, 1);
            } else if (container == Container.PDF_GARBAGE) {
                content.newLineAtOffset(60, size.getHeight() - 60);
                content.setRenderingMode(RenderingMode.NEITHER);
                lines(content, List.of(GARBAGE), (int) (size.getHeight() / 14) - 8);
            }
            content.endText();
        }
    }

    private static void lines(PDPageContentStream content, List<String> lines, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
        }
    }

    private PDImageXObject image(PDDocument document, BufferedImage page) throws IOException {
        return switch (container) {
            case PDF_CCITT -> CCITTFactory.createFromImage(document, ImageFiles.bits(page));
            case PDF_JBIG2 -> jbig2(document, page);
            case PDF_JPEG2000 ->
                encoded(document, page, Jpeg2000.of(ImageFiles.grey(page), file.jpeg()), COSName.JPX_DECODE);
            default -> JPEGFactory.createFromByteArray(document, ImageFiles.jpeg(page, file.jpeg(), file.dpi()));
        };
    }

    private static PDImageXObject jbig2(PDDocument document, BufferedImage page) throws IOException {
        PDImageXObject ccitt = CCITTFactory.createFromImage(document, ImageFiles.bits(page));
        byte[] coded;
        try (var raw = ccitt.getStream().getCOSObject().createRawInputStream()) {
            coded = raw.readAllBytes();
        }
        byte[] jbig2 = Jbig2.ofGroup4(coded, page.getWidth(), page.getHeight());
        return encoded(document, page, jbig2, COSName.JBIG2_DECODE);
    }

    private static PDImageXObject encoded(PDDocument document, BufferedImage page, byte[] bytes, COSName filter)
            throws IOException {
        boolean bits = filter.equals(COSName.JBIG2_DECODE);
        boolean grey = bits || ImageFiles.isGrey(page);
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(bytes),
                filter,
                page.getWidth(),
                page.getHeight(),
                bits ? 1 : 8,
                grey ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
        return image;
    }
}
