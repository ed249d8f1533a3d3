package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * By how much a page lies askew: the slope along which the lower edges of its ink fall into the fewest rows, since lines
 * of print and ruled lines are level on a straight page.
 */
final class Skew {
    /** Tangent of ten degrees. */
    private static final double STEEPEST = 0.18;

    private static final double COARSE_STEP = 0.003;
    private static final double FINE_STEP = 0.0002;
    private static final int COARSE_POINTS = 12_000;
    private static final int FINE_POINTS = 60_000;
    private static final int FEWEST_POINTS = 50;
    /** How much sharper than on an unturned page the rows must become. */
    private static final double CLEARER = 1.02;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int[] bins;
    private final int offset;

    private Skew(Bitmap ink) {
        int most = FINE_POINTS * 4;
        int[] foundXs = new int[most];
        int[] foundYs = new int[most];
        int found = 0;
        long[] words = ink.words();
        int stride = ink.stride();
        // Every other column is left out as long as the page has more edges than are needed.
        for (int i = 0; i + stride < words.length && found < most - Bitmap.WORD; i++) {
            long edges = words[i] & ~words[i + stride] & 0x5555555555555555L;
            while (edges != 0) {
                foundXs[found] = i % stride * Bitmap.WORD + Long.numberOfTrailingZeros(edges);
                foundYs[found++] = i / stride;
                edges &= edges - 1;
            }
        }
        xs = foundXs;
        ys = foundYs;
        count = found;
        offset = (int) (ink.width() * STEEPEST) + 8;
        bins = new int[ink.height() + 2 * offset];
    }

    /** The slope of the lines of a page, as a tangent, positive where they fall to the right; 0 if nothing tells. */
    static double of(Bitmap ink) {
        Skew skew = new Skew(ink);
        return skew.count < FEWEST_POINTS ? 0 : skew.slope();
    }

    private double slope() {
        int coarse = Math.max(1, count / COARSE_POINTS);
        double best = best(0, STEEPEST, COARSE_STEP, coarse, 2);
        int fine = Math.max(1, count / FINE_POINTS);
        double finer = best(best, COARSE_STEP, FINE_STEP * 4, fine, 1);
        double finest = best(finer, FINE_STEP * 4, FINE_STEP, fine, 1);
        return sharpness(finest, fine, 1) > CLEARER * sharpness(0, fine, 1) ? finest : 0;
    }

    private double best(double middle, double reach, double step, int each, int width) {
        double best = middle;
        double most = sharpness(middle, each, width);
        int steps = (int) Math.round(reach / step);
        for (int i = -steps; i <= steps; i++) {
            double sharpness = sharpness(middle + i * step, each, width);
            if (sharpness > most) {
                most = sharpness;
                best = middle + i * step;
            }
        }
        return best;
    }

    /** Sum of the squares of the number of edges in each row along a slope. */
    private double sharpness(double slope, int each, int width) {
        Arrays.fill(bins, 0);
        int factor = (int) Math.round(slope * 65536);
        for (int i = 0; i < count; i += each) {
            int y = ys[i] + offset - ((xs[i] * factor) >> 16);
            bins[Math.max(0, Math.min(bins.length - 1, y)) / width]++;
        }
        double sum = 0;
        for (int bin : bins) {
            sum += (double) bin * bin;
        }
        return sum;
    }
}
