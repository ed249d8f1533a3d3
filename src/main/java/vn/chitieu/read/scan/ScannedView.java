package vn.chitieu.read.scan;

import java.awt.image.BufferedImage;
import vn.chitieu.document.Box;
import vn.chitieu.read.scan.image.CleanPage;
import vn.chitieu.read.scan.image.PageImage;
import vn.chitieu.read.scan.line.PageColumns;
import vn.chitieu.read.scan.line.PagePrint;
import vn.chitieu.read.view.PageView;

/**
 * A scanned page as {@link PageReader} sees it, upright and straight, but with all that is on the paper: pixels of the
 * picture that was given, each from the place from which it was read.
 */
public final class ScannedView implements PageView {
    private static final double POINTS_PER_INCH = 72;
    /** A pixel of the view is the mean of as many by as many of the picture. */
    private static final int SAMPLES = 3;

    private final CleanPage page;
    private final PageColumns columns;
    private final double dotsPerInch;
    private final int type;

    private ScannedView(CleanPage page, PageColumns columns, double dotsPerInch, int type) {
        this.page = page;
        this.columns = columns;
        this.dotsPerInch = dotsPerInch;
        this.type = type;
    }

    /** Straightens a page as it was straightened to be read. */
    public static ScannedView of(PageImage image, double dotsPerInch) {
        CleanPage page = CleanPage.of(image);
        int type = image.isColoured() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY;
        return new ScannedView(page, PagePrint.of(page).columns(), dotsPerInch, type);
    }

    @Override
    public double width() {
        return page.width();
    }

    @Override
    public double height() {
        return page.height();
    }

    @Override
    public BufferedImage part(Box box) {
        double scale = dotsPerInch / POINTS_PER_INCH;
        int width = (int) Math.max(1, Math.round((box.right() - box.left()) * scale));
        int height = (int) Math.max(1, Math.round((box.bottom() - box.top()) * scale));
        BufferedImage part = new BufferedImage(width, height, type);
        double step = page.dotsPerInch() / dotsPerInch;
        double left = box.left() * page.dotsPerInch() / POINTS_PER_INCH;
        double top = box.top() * page.dotsPerInch() / POINTS_PER_INCH;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                set(part, x, y, mean(left + x * step, top + y * step, step / SAMPLES));
            }
        }
        return part;
    }

    private static void set(BufferedImage part, int x, int y, int rgb) {
        if (part.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            part.getRaster().setSample(x, y, 0, rgb & 0xff); // setRGB would change its brightness
        } else {
            part.setRGB(x, y, rgb);
        }
    }

    private int mean(double left, double top, double step) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int row = i / SAMPLES;
            double y = top + (row + 0.5) * step;
            double x = left + (i % SAMPLES + 0.5) * step + columns.shift((int) y);
            int rgb = page.rgb(x, y);
            red += rgb >> 16 & 0xff;
            green += rgb >> 8 & 0xff;
            blue += rgb & 0xff;
        }
        int count = SAMPLES * SAMPLES;
        return ((red / count) << 16) | ((green / count) << 8) | (blue / count);
    }
}
