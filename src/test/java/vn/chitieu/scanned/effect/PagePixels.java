package vn.chitieu.scanned.effect;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A page as pixels that effects change in place, or replace.
 *
 * @param image of type {@link BufferedImage#TYPE_INT_RGB}
 * @param dpi pixels per inch
 */
public record PagePixels(BufferedImage image, int dpi) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    static final int WHITE = 0xFFFFFF;

    /** A white page. */
    static PagePixels blank(int width, int height, int dpi) {
        PagePixels page = new PagePixels(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), dpi);
        Arrays.fill(page.rgb(), WHITE);
        return page;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** The pixels themselves, row by row, {@code 0xRRGGBB}. */
    int[] rgb() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** So many millimetres in pixels, not fewer than one. */
    int pixels(double millimetres) {
        return Math.max(1, (int) Math.round(millimetres * dpi / MILLIMETRES_PER_INCH));
    }

    /** Brightness of a colour, 0 to 255. */
    static int grey(int rgb) {
        return (77 * (rgb >> 16 & 255) + 151 * (rgb >> 8 & 255) + 28 * (rgb & 255)) >> 8;
    }

    static int colour(double red, double green, double blue) {
        return clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
    }

    static int clamp(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** The light that goes through two inks on each other. */
    static int multiply(int one, int other) {
        int red = (one >> 16 & 255) * (other >> 16 & 255) / 255;
        int green = (one >> 8 & 255) * (other >> 8 & 255) / 255;
        int blue = (one & 255) * (other & 255) / 255;
        return red << 16 | green << 8 | blue;
    }

    /**
     * Puts ink on a part of the page: what is black there stays black.
     *
     * @param left pixels, may be outside of the page
     * @param top pixels, may be outside of the page
     * @param side width and height of the part
     * @param drawing draws on white, the origin in the middle
     */
    void ink(int left, int top, int side, Consumer<Graphics2D> drawing) {
        PagePixels layer = blank(side, side, dpi);
        Graphics2D graphics = layer.image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.translate(side / 2, side / 2);
        drawing.accept(graphics);
        graphics.dispose();
        int[] from = layer.rgb();
        int[] to = rgb();
        for (int y = Math.max(0, -top); y < Math.min(side, height() - top); y++) {
            for (int x = Math.max(0, -left); x < Math.min(side, width() - left); x++) {
                int place = (top + y) * width() + left + x;
                to[place] = multiply(to[place], from[y * side + x]);
            }
        }
    }
}
