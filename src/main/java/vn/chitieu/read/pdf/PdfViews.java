package vn.chitieu.read.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.chitieu.document.Source;
import vn.chitieu.read.format.ReadOptions;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.scan.OcrMode;
import vn.chitieu.read.scan.ScanReader;
import vn.chitieu.read.scan.ScannedView;
import vn.chitieu.read.view.PageView;
import vn.chitieu.read.view.PageViews;
import vn.chitieu.read.view.PaintedView;

/**
 * The pages of a PDF file to be looked at. A page that was read from its pixels is shown as it was straightened for that;
 * any other is painted, and turned as its text was.
 */
public final class PdfViews implements PageViews {
    private static final double POINTS_PER_INCH = 72;
    /** A sheet of A2 at 110 dots per inch has five million. */
    private static final double MOST_PIXELS = 20_000_000;

    private final PDDocument document;
    private final PageScanner scanner;
    private final ScanReader scans;

    private PdfViews(PDDocument document, PageScanner scanner, ScanReader scans) {
        this.document = document;
        this.scanner = scanner;
        this.scans = scans;
    }

    /**
     * Opens a file.
     *
     * @param scans reads pages that come without text
     * @throws IOException if it is damaged
     * @throws UnreadableException if it is locked or beyond the limits
     */
    public static PdfViews open(Source source, ReadOptions options, ScanReader scans)
            throws IOException, UnreadableException {
        PDDocument document = PdfReader.load(source, options);
        PageScanner scanner = new PageScanner(FileResources.of(document, options.limits()), warning -> {});
        return new PdfViews(document, scanner, scans);
    }

    @Override
    public PageView page(int number, double dotsPerInch) throws IOException, UnreadableException {
        PDPage page = document.getPage(number - 1);
        scanner.scan(page, number);
        boolean pixels = scans.mode() == OcrMode.ALL || scanner.needsPixels();
        return pixels && scans.isReady()
                ? ScannedView.of(PagePicture.of(document, number), dotsPerInch)
                : painted(Sheet.of(page), number, dotsPerInch);
    }

    private PageView painted(Sheet sheet, int number, double dotsPerInch) throws IOException {
        double points = Math.max(1, sheet.width() * sheet.height());
        double resolution = Math.min(dotsPerInch, Math.sqrt(MOST_PIXELS / points) * POINTS_PER_INCH);
        BufferedImage held =
                new PDFRenderer(document).renderImageWithDPI(number - 1, (float) resolution, ImageType.RGB);
        Quarter reading = scanner.reading();
        return reading == Quarter.RIGHT
                ? new PaintedView(held, sheet.width())
                : new PaintedView(turned(held, reading), reading.isSideways() ? sheet.height() : sheet.width());
    }

    private static BufferedImage turned(BufferedImage held, Quarter reading) {
        double width = held.getWidth();
        double height = held.getHeight();
        double x = reading.x(0, 0, width, height);
        double y = reading.y(0, 0, width, height);
        AffineTransform turn = new AffineTransform(
                reading.x(1, 0, width, height) - x,
                reading.y(1, 0, width, height) - y,
                reading.x(0, 1, width, height) - x,
                reading.y(0, 1, width, height) - y,
                x,
                y);
        boolean sideways = reading.isSideways();
        BufferedImage read = new BufferedImage(
                sideways ? held.getHeight() : held.getWidth(),
                sideways ? held.getWidth() : held.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = read.createGraphics();
        canvas.drawImage(held, turn, null);
        canvas.dispose();
        return read;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
