package vn.chitieu.read.scan.image;

/**
 * A picture turned about its middle so that lines of a given slope become level, with its paper made evenly white: the
 * place that each new pixel comes from, and the new pixels.
 */
final class Turning {
    /** What paper becomes; a little below white so that brighter specks of noise are cut off evenly. */
    static final int PAPER = 240;

    /** Slopes below which lines leave their row by less than a pixel or two. */
    private static final double LEVEL = 0.0003;

    private static final int CELL = 32;
    private static final int UNIT = 1 << 16;

    private final Grey source;
    private final int width;
    private final int height;
    private final double slope;
    private final Warp warp;
    private final double cosine;
    private final double sine;

    Turning(Grey source, double slope) {
        this(source, slope, Warp.none());
    }

    private Turning(Grey source, double slope, Warp warp) {
        this.source = source;
        this.slope = slope;
        this.warp = warp;
        double angle = Math.abs(slope) < LEVEL ? 0 : Math.atan(slope);
        cosine = Math.cos(angle);
        sine = Math.sin(angle);
        width = (int) Math.ceil(source.width() * cosine + source.height() * Math.abs(sine) - 1e-6);
        height = (int) Math.ceil(source.height() * cosine + source.width() * Math.abs(sine) - 1e-6);
    }

    /** The same with bends, seen on the turned picture, taken out. */
    Turning without(Warp bends) {
        return new Turning(source, slope, bends);
    }

    /** Where on the source a place of the new picture lies, both counted from their upper left corners. */
    double sourceX(double x, double y) {
        double across = x + warp.sideways(x, y) - width / 2.0;
        double down = y + warp.downwards(x, y) - height / 2.0;
        return source.width() / 2.0 + across * cosine - down * sine;
    }

    double sourceY(double x, double y) {
        double across = x + warp.sideways(x, y) - width / 2.0;
        double down = y + warp.downwards(x, y) - height / 2.0;
        return source.height() / 2.0 + across * sine + down * cosine;
    }

    /**
     * The new picture.
     *
     * @param paper the source's paper
     * @param reduction how many of the source's pixels one of the picture is wide on which the paper was measured
     */
    Grey turned(Paper paper, int reduction) {
        byte[] values = new byte[width * height];
        int columns = width / CELL + 2;
        int[] upper = factors(paper, reduction, 0, columns);
        int[] lower = upper;
        int[] row = new int[columns];
        for (int y = 0; y < height; y++) {
            int within = y % CELL;
            if (within == 0) {
                upper = lower;
                lower = factors(paper, reduction, y + CELL, columns);
            }
            for (int k = 0; k < columns; k++) {
                row[k] = upper[k] + (lower[k] - upper[k]) * within / CELL;
            }
            if (sine == 0 && warp.isNone()) {
                copyRow(values, y, row);
            } else {
                turnRow(values, y, row);
            }
        }
        return new Grey(width, height, values);
    }

    /** What the values at each 32nd pixel of a new row must be multiplied by, in 65,536ths. */
    private int[] factors(Paper paper, int reduction, int y, int columns) {
        int[] factors = new int[columns];
        for (int k = 0; k < columns; k++) {
            float level = paper.level(sourceX(k * CELL, y) / reduction, sourceY(k * CELL, y) / reduction);
            factors[k] = (int) (PAPER * UNIT / Math.max(1, level));
        }
        return factors;
    }

    private void copyRow(byte[] values, int y, int[] factors) {
        byte[] from = source.values();
        int at = y * width;
        for (int x = 0; x < width; x += CELL) {
            int factor = factors[x / CELL];
            int step = (factors[x / CELL + 1] - factor) / CELL;
            for (int end = Math.min(width, x + CELL) + y * width; at < end; at++) {
                values[at] = even(from[at] & 0xff, factor);
                factor += step;
            }
        }
    }

    private void turnRow(byte[] values, int y, int[] factors) {
        int at = y * width;
        for (int left = 0; left < width; left += CELL) {
            long x = fixed(sourceX(left + 0.5, y + 0.5));
            long down = fixed(sourceY(left + 0.5, y + 0.5));
            long stepX = (fixed(sourceX(left + CELL + 0.5, y + 0.5)) - x) / CELL;
            long stepY = (fixed(sourceY(left + CELL + 0.5, y + 0.5)) - down) / CELL;
            int factor = factors[left / CELL];
            int step = (factors[left / CELL + 1] - factor) / CELL;
            for (int end = Math.min(width, left + CELL) + y * width; at < end; at++) {
                values[at] = even(between(x, down), factor);
                x += stepX;
                down += stepY;
                factor += step;
            }
        }
    }

    /** A place counted in 65,536ths from the middle of the first pixel. */
    private static long fixed(double place) {
        return Math.round((place - 0.5) * UNIT);
    }

    private static byte even(int value, int factor) {
        return (byte) Math.min(255, (int) (((long) value * factor) >> 16));
    }

    /** The source's value at a place in 65,536ths of a pixel, mixed of the four around it; paper outside. */
    private int between(long x, long y) {
        int left = (int) (x >> 16);
        int top = (int) (y >> 16);
        if (left < 0 || top < 0 || left >= source.width() - 1 || top >= source.height() - 1) {
            return left < -1 || top < -1 || left > source.width() - 1 || top > source.height() - 1
                    ? 255
                    : source.at(
                            Math.max(0, Math.min(left, source.width() - 1)),
                            Math.max(0, Math.min(top, source.height() - 1)));
        }
        byte[] values = source.values();
        int at = top * source.width() + left;
        int right = (int) (x >> 8) & 0xff;
        int down = (int) (y >> 8) & 0xff;
        int upper = (values[at] & 0xff) * (256 - right) + (values[at + 1] & 0xff) * right;
        at += source.width();
        int lower = (values[at] & 0xff) * (256 - right) + (values[at + 1] & 0xff) * right;
        return (upper * (256 - down) + lower * down) >> 16;
    }
}
