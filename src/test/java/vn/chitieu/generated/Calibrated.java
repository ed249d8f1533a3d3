package vn.chitieu.generated;

import java.util.Locale;

/** How often rows are right that claim to be so with a given match score. */
final class Calibrated {
    private static final double[] BOUNDS = {0, 0.5, 0.8, 0.9, 0.95, 0.99, 1.0000001};

    private final int[] rows = new int[BOUNDS.length - 1];
    private final int[] right = new int[BOUNDS.length - 1];
    private final double[] claimed = new double[BOUNDS.length - 1];

    void add(double match, boolean isRight) {
        int bucket = bucket(match);
        rows[bucket]++;
        right[bucket] += isRight ? 1 : 0;
        claimed[bucket] += match;
    }

    void addAll(Calibrated other) {
        for (int i = 0; i < rows.length; i++) {
            rows[i] += other.rows[i];
            right[i] += other.right[i];
            claimed[i] += other.claimed[i];
        }
    }

    /** Mean distance between claim and truth, rows counted alike. */
    double expectedError() {
        double error = 0;
        int all = 0;
        for (int i = 0; i < rows.length; i++) {
            error += Math.abs(claimed[i] - right[i]);
            all += rows[i];
        }
        return all == 0 ? 0 : error / all;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "  match %.2f to %.2f: %7d rows, %6.2f %% right, %6.2f %% claimed%n",
                    BOUNDS[i],
                    Math.min(1, BOUNDS[i + 1]),
                    rows[i],
                    percent(right[i], rows[i]),
                    percent(claimed[i], rows[i])));
        }
        return text + String.format(Locale.ROOT, "  expected calibration error %.4f%n", expectedError());
    }

    private static int bucket(double match) {
        int bucket = 0;
        while (match >= BOUNDS[bucket + 1]) {
            bucket++;
        }
        return bucket;
    }

    private static double percent(double part, int whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
