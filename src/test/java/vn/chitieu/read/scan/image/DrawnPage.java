package vn.chitieu.read.scan.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;

/** A page drawn for a test: lines, strokes like letters, and what scanners do to them. Units are inches. */
final class DrawnPage {
    static final double WIDTH = 8.27;
    static final double HEIGHT = 11.69;

    private final Random random = new Random(5);
    private final double dotsPerInch;
    private BufferedImage image;
    private Graphics2D canvas;

    DrawnPage(double dotsPerInch) {
        this(dotsPerInch, WIDTH, HEIGHT);
    }

    DrawnPage(double dotsPerInch, double width, double height) {
        this.dotsPerInch = dotsPerInch;
        image = new BufferedImage(
                (int) (width * dotsPerInch), (int) (height * dotsPerInch), BufferedImage.TYPE_3BYTE_BGR);
        canvas = canvas(Color.WHITE);
    }

    private Graphics2D canvas(Color paper) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(paper);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(new Color(25, 25, 25));
        graphics.scale(dotsPerInch, dotsPerInch);
        return graphics;
    }

    /** A filled rectangle. */
    DrawnPage box(double x, double y, double width, double height) {
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
        return this;
    }

    /** A line; level or upright. */
    DrawnPage line(double x1, double y1, double x2, double y2) {
        return line(x1, y1, x2, y2, 0.5 / 72);
    }

    private DrawnPage line(double x1, double y1, double x2, double y2, double thickness) {
        double half = thickness / 2;
        return box(x1 - half, y1 - half, x2 - x1 + thickness, y2 - y1 + thickness);
    }

    /** A line fainter than ink; of the brightness given, 0 to 255. */
    DrawnPage faintLine(double x1, double y1, double x2, double y2, int brightness) {
        Color ink = canvas.getColor();
        canvas.setColor(new Color(brightness, brightness, brightness));
        line(x1, y1, x2, y2);
        canvas.setColor(ink);
        return this;
    }

    /** A grid; its lines are drawn whole. */
    DrawnPage grid(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    /** Takes away what was drawn in a box. */
    DrawnPage white(double x, double y, double width, double height) {
        Color ink = canvas.getColor();
        canvas.setColor(Color.WHITE);
        box(x, y, width, height);
        canvas.setColor(ink);
        return this;
    }

    /** A word of upright strokes, arches and marks above them, 11 points high, that begins at a place. */
    DrawnPage word(double x, double baseline, int letters) {
        for (int i = 0; i < letters; i++) {
            double left = x + i * 0.075;
            box(left, baseline - 0.07, 0.012, 0.07);
            box(left, baseline - 0.07, 0.05, 0.011);
            box(left + 0.04, baseline - 0.07, 0.012, 0.07);
            if (i % 2 == 0) {
                box(left + 0.01, baseline - 0.1, 0.03, 0.015);
            }
        }
        return this;
    }

    /** The figure 1, ten points high. */
    DrawnPage one(double x, double baseline) {
        return box(x, baseline - 0.093, 0.014, 0.093);
    }

    /** A ring with a bar, as a stamp has. */
    DrawnPage stamp(double x, double y, double diameter, Color colour) {
        Color ink = canvas.getColor();
        canvas.setColor(colour);
        java.awt.Composite before = canvas.getComposite();
        canvas.setComposite(new Multiply());
        canvas.setStroke(new BasicStroke(0.03f));
        canvas.draw(new Ellipse2D.Double(x, y, diameter, diameter));
        box(x + diameter * 0.3, y + diameter * 0.4, diameter * 0.4, diameter * 0.2);
        canvas.setComposite(before);
        canvas.setColor(ink);
        return this;
    }

    /** Turns the page about its middle, clockwise, by degrees. */
    DrawnPage turned(double degrees) {
        BufferedImage straight = image;
        image = new BufferedImage(straight.getWidth(), straight.getHeight(), straight.getType());
        Graphics2D graphics = canvas(Color.WHITE);
        graphics.setTransform(AffineTransform.getRotateInstance(
                Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0));
        graphics.drawImage(straight, 0, 0, null);
        canvas = graphics;
        return this;
    }

    /** Bends the page down, most in the middle of its width. */
    DrawnPage bent(double depth) {
        BufferedImage flat = image;
        image = new BufferedImage(flat.getWidth(), flat.getHeight(), flat.getType());
        canvas = canvas(Color.WHITE);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < image.getWidth(); x++) {
            double shift = depth * dotsPerInch * Math.sin(x * Math.PI / image.getWidth());
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(
                    flat.getSubimage(x, 0, 1, flat.getHeight()), AffineTransform.getTranslateInstance(x, shift), null);
        }
        return this;
    }

    /** Grain of a scanner. */
    DrawnPage noise(double deviation) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < bytes.length; i += 3) {
            int grain = (int) (random.nextGaussian() * deviation) - 8;
            for (int k = 0; k < 3; k++) {
                bytes[i + k] = (byte) Math.max(0, Math.min(255, (bytes[i + k] & 0xff) + grain));
            }
        }
        return this;
    }

    /** White nicks, as dust on the glass makes. */
    DrawnPage nicks(int count, double size) {
        for (int i = 0; i < count; i++) {
            white(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT, size, size);
        }
        return this;
    }

    /** Black specks. */
    DrawnPage specks(int count, double size) {
        for (int i = 0; i < count; i++) {
            box(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT, size, size);
        }
        return this;
    }

    PageImage scanned() {
        return PageImage.of(image, dotsPerInch);
    }

    BufferedImage image() {
        return image;
    }

    /** Lays one ink over another as paper does. */
    private static final class Multiply implements java.awt.Composite, java.awt.CompositeContext {
        @Override
        public java.awt.CompositeContext createContext(
                java.awt.image.ColorModel source, java.awt.image.ColorModel target, RenderingHints hints) {
            return this;
        }

        @Override
        public void dispose() {}

        @Override
        public void compose(
                java.awt.image.Raster source, java.awt.image.Raster target, java.awt.image.WritableRaster result) {
            int[] ink = new int[4];
            int[] paper = new int[4];
            for (int y = 0; y < result.getHeight(); y++) {
                for (int x = 0; x < result.getWidth(); x++) {
                    source.getPixel(x + source.getMinX(), y + source.getMinY(), ink);
                    target.getPixel(x + target.getMinX(), y + target.getMinY(), paper);
                    for (int k = 0; k < 3; k++) {
                        paper[k] = paper[k] * ink[k] / 255;
                    }
                    result.setPixel(x + result.getMinX(), y + result.getMinY(), paper);
                }
            }
        }
    }
}
