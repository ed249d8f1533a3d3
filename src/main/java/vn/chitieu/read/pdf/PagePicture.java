package vn.chitieu.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.chitieu.read.scan.image.PageImage;

/**
 * The pixels of a page: those of the picture that is the page, as scanners write it, untouched; of any other page what
 * painting it yields.
 *
 * <pre>
 * page that is a picture = { "q" | a 0 0 d x y "cm" } name "Do" { "Q" }
 * </pre>
 */
final class PagePicture {
    private static final float ENOUGH = 300;
    private static final double POINTS_PER_INCH = 72;
    /** Part of the paper that the picture must cover. */
    private static final double WHOLE = 0.9;

    private static final double MOST_PIXELS = 100_000_000;

    private PagePicture() {}

    /**
     * The pixels of a page.
     *
     * @param number from 1
     */
    static PageImage of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        Optional<PageImage> picture = page.getRotation() == 0 ? picture(page) : Optional.empty();
        return picture.isPresent() ? picture.get() : painted(document, page, number);
    }

    private static PageImage painted(PDDocument document, PDPage page, int number) throws IOException {
        double points =
                (double) page.getCropBox().getWidth() * page.getCropBox().getHeight() * page.getUserUnit();
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, points)) * POINTS_PER_INCH;
        float resolution = (float) Math.min(ENOUGH, most);
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, resolution, ImageType.RGB);
        return PageImage.of(image, resolution);
    }

    /** The picture that is the page; empty if there is more on it or the picture is turned. */
    private static Optional<PageImage> picture(PDPage page) throws IOException {
        double width = 1;
        double height = 1;
        Optional<PDImageXObject> found = Optional.empty();
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case "q" -> {}
                case "Q" -> {
                    if (found.isEmpty()) {
                        return Optional.empty();
                    }
                }
                case "cm" -> {
                    if (found.isPresent() || !isUpright(tokens, i)) {
                        return Optional.empty();
                    }
                    width *= number(tokens.get(i - 6));
                    height *= number(tokens.get(i - 3));
                }
                case "Do" -> {
                    Optional<PDImageXObject> image = image(page, tokens.get(i - 1));
                    if (found.isPresent() || image.isEmpty()) {
                        return Optional.empty();
                    }
                    found = image;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean whole = width >= WHOLE * page.getCropBox().getWidth()
                && height >= WHOLE * page.getCropBox().getHeight();
        return found.isPresent() && whole ? pixels(found.get(), width) : Optional.empty();
    }

    private static Optional<PageImage> pixels(PDImageXObject image, double width) throws IOException {
        if (image.isStencil() || (double) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            return Optional.empty();
        }
        return Optional.of(PageImage.of(image.getImage(), image.getWidth() / width * POINTS_PER_INCH));
    }

    private static boolean isUpright(List<Object> tokens, int operator) {
        return operator >= 6
                && number(tokens.get(operator - 6)) > 0
                && number(tokens.get(operator - 5)) == 0
                && number(tokens.get(operator - 4)) == 0
                && number(tokens.get(operator - 3)) > 0;
    }

    private static double number(Object token) {
        return token instanceof COSNumber value ? value.floatValue() : Double.NaN;
    }

    private static Optional<PDImageXObject> image(PDPage page, Object name) throws IOException {
        if (!(name instanceof COSName key) || page.getResources() == null) {
            return Optional.empty();
        }
        PDXObject object = page.getResources().getXObject(key);
        return object instanceof PDImageXObject image ? Optional.of(image) : Optional.empty();
    }
}
