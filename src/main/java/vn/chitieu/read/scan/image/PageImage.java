package vn.chitieu.read.scan.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Optional;

/**
 * The picture of one page as a scanner, a copier or a telephone made it: grey, or red, green and blue; any side up. Never
 * changes.
 */
public final class PageImage {
    /** Resolution at and above which a picture is made smaller: more tells nothing more. */
    private static final double TOO_FINE = 450;

    private static final double ENOUGH = 300;
    /** Longer side of an A4 sheet in inches; what a sheet with an impossible resolution is taken for. */
    private static final double LONG_SIDE = 11.69;

    private static final double SHORTEST = 4;
    private static final double LONGEST = 24;

    private final int width;
    private final int height;
    private final double dotsPerInch;
    private final int channels;
    private final byte[] samples;
    private final Optional<String> damage;

    private PageImage(
            int width, int height, double dotsPerInch, int channels, byte[] samples, Optional<String> damage) {
        if (width < 1 || height < 1 || samples.length != (long) width * height * channels) {
            throw new IllegalArgumentException("a page of " + width + " by " + height + " pixels with " + channels
                    + " bytes each does not have " + samples.length + " bytes");
        }
        this.width = width;
        this.height = height;
        this.dotsPerInch = possible(width, height, dotsPerInch);
        this.channels = channels;
        this.samples = samples;
        this.damage = damage;
    }

    /**
     * A grey page.
     *
     * @param dotsPerInch as the file says; a sheet that would be shorter than 4 or longer than 24 inches counts as A4
     * @param bytes one a pixel, row by row, 0 black; not copied and not to be changed
     */
    static PageImage grey(int width, int height, double dotsPerInch, byte[] bytes) {
        return new PageImage(width, height, dotsPerInch, 1, bytes, Optional.empty());
    }

    /** A picture of any kind that Java knows, on white where it is transparent; made smaller if finer than 450 dpi. */
    public static PageImage of(BufferedImage image, double dotsPerInch) {
        int width = image.getWidth();
        int height = image.getHeight();
        double resolution = possible(width, height, dotsPerInch);
        int factor = resolution < TOO_FINE ? 1 : (int) Math.round(resolution / ENOUGH);
        PixelReading reading = new PixelReading(image, Math.max(1, Math.min(factor, Math.min(width, height))));
        return new PageImage(
                reading.width(),
                reading.height(),
                resolution / reading.factor(),
                reading.channels(),
                reading.samples(),
                Optional.empty());
    }

    /** The same page, of which a part may not be what was scanned; the reason is for a person. */
    public PageImage damaged(String reason) {
        return new PageImage(width, height, dotsPerInch, channels, samples, Optional.of(reason));
    }

    /** Why a part of the page may not be what was scanned. */
    public Optional<String> damage() {
        return damage;
    }

    /** A resolution, or that of an A4 sheet if no sheet is so large or so small. */
    private static double possible(int width, int height, double dotsPerInch) {
        int longer = Math.max(width, height);
        double inches = longer / dotsPerInch;
        return inches >= SHORTEST && inches <= LONGEST ? dotsPerInch : longer / LONG_SIDE;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double dotsPerInch() {
        return dotsPerInch;
    }

    public boolean isColoured() {
        return channels > 1;
    }

    byte[] samples() {
        return samples;
    }

    /** Red, green and blue of a pixel; white beyond the edges. */
    int rgb(int x, int y) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return 0xffffff;
        }
        int at = (y * width + x) * channels;
        int first = samples[at] & 0xff;
        return channels == 1
                ? (first << 16) | (first << 8) | first
                : (first << 16) | ((samples[at + 1] & 0xff) << 8) | (samples[at + 2] & 0xff);
    }

    /** How the pixels of a Java picture are read, in bands of rows so that little is held at once. */
    private record PixelReading(BufferedImage image, int factor) {
        int width() {
            return image.getWidth() / factor;
        }

        int height() {
            return image.getHeight() / factor;
        }

        int channels() {
            return image.getColorModel().getNumColorComponents() == 1 || isTwoGreys() ? 1 : 3;
        }

        private boolean isTwoGreys() {
            if (!(image.getColorModel() instanceof java.awt.image.IndexColorModel palette)) {
                return false;
            }
            for (int i = 0; i < palette.getMapSize(); i++) {
                if (palette.getRed(i) != palette.getGreen(i) || palette.getRed(i) != palette.getBlue(i)) {
                    return false;
                }
            }
            return true;
        }

        byte[] samples() {
            byte[] samples = new byte[Math.multiplyExact(Math.multiplyExact(width(), height()), channels())];
            int[] row = new int[image.getWidth()];
            int[] sums = new int[width() * channels()];
            for (int y = 0; y < height(); y++) {
                java.util.Arrays.fill(sums, 0);
                for (int k = 0; k < factor; k++) {
                    add(y * factor + k, row, sums);
                }
                for (int i = 0; i < sums.length; i++) {
                    samples[y * sums.length + i] = (byte) (sums[i] / (factor * factor));
                }
            }
            return samples;
        }

        private void add(int y, int[] row, int[] sums) {
            boolean raw = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
            if (raw) {
                Raster raster = image.getRaster();
                raster.getSamples(0, y, row.length, 1, 0, row);
            } else {
                image.getRGB(0, y, row.length, 1, row, 0, row.length);
            }
            int channels = channels();
            for (int x = 0; x < width() * factor; x++) {
                int value = raw ? row[x] : onWhite(row[x]);
                int to = x / factor * channels;
                if (channels == 1) {
                    sums[to] += value & 0xff;
                } else {
                    sums[to] += value >> 16 & 0xff;
                    sums[to + 1] += value >> 8 & 0xff;
                    sums[to + 2] += value & 0xff;
                }
            }
        }

        private static int onWhite(int argb) {
            int alpha = argb >>> 24;
            if (alpha == 255) {
                return argb;
            }
            int white = 255 * (255 - alpha);
            int red = ((argb >> 16 & 0xff) * alpha + white) / 255;
            int green = ((argb >> 8 & 0xff) * alpha + white) / 255;
            int blue = ((argb & 0xff) * alpha + white) / 255;
            return red << 16 | green << 8 | blue;
        }
    }
}
