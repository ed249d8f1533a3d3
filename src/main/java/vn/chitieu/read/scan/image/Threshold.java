package vn.chitieu.read.scan.image;

/**
 * Where ink begins on a page whose paper is even.
 *
 * <ol>
 *   <li>T1 Halfway between the mean of what is darker and the mean of what is brighter than itself, found step by step
 *       (Ridler and Calvard 1978).
 *   <li>T2 Never nearer to the paper than a page without any ink would put it, and never so dark that faint print is lost.
 * </ol>
 */
final class Threshold {
    private static final int DARKEST = 96;
    private static final int BRIGHTEST = 184;
    private static final int STEPS = 20;
    /** Every so many pixels are looked at. */
    private static final int EACH = 7;

    private Threshold() {}

    static int of(Grey even) {
        int[] histogram = new int[256];
        byte[] values = even.values();
        for (int i = 0; i < values.length; i += EACH) {
            histogram[values[i] & 0xff]++;
        }
        double threshold = (DARKEST + BRIGHTEST) / 2.0;
        for (int step = 0; step < STEPS; step++) {
            double dark = mean(histogram, 0, (int) threshold);
            double bright = mean(histogram, (int) threshold, 256);
            threshold = (dark + bright) / 2;
        }
        return (int) Math.max(DARKEST, Math.min(BRIGHTEST, threshold));
    }

    private static double mean(int[] histogram, int from, int to) {
        double sum = 0;
        double count = 0;
        for (int i = from; i < to; i++) {
            sum += (double) i * histogram[i];
            count += histogram[i];
        }
        return count == 0 ? (from == 0 ? 0 : Turning.PAPER) : sum / count;
    }
}
