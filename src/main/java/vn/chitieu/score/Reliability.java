package vn.chitieu.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often an indicator is right, by how sure the program was of it. Of the rows with a match of 0.9, nine in ten should
 * be right.
 */
public final class Reliability {
    /** Lower bounds; finer at the top, where nearly all rows are. */
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    private final long[] rows = new long[BOUNDS.length];
    private final long[] right = new long[BOUNDS.length];
    private final double[] sums = new double[BOUNDS.length];

    /**
     * Rows of about the same match.
     *
     * @param from lowest match
     * @param to match that is above them; 1 for the last bin, which holds it
     * @param rows number of rows
     * @param right those of them with the right indicator
     * @param match their mean match
     */
    public record Bin(double from, double to, long rows, long right, double match) {
        /** Share of the rows that are right. */
        public double accuracy() {
            return (double) right / rows;
        }

        /** {@code 0.90-0.95}. */
        public String name() {
            return String.format(Locale.ROOT, "%.2f-%.2f", from, to);
        }
    }

    /** Nothing yet. */
    public Reliability() {}

    /**
     * Counts a row.
     *
     * @param match how sure the program is of the indicator, 0 to 1
     * @param isRight whether it is right
     */
    public void add(double match, boolean isRight) {
        int bin = BOUNDS.length - 1;
        while (bin > 0 && match < BOUNDS[bin]) {
            bin--;
        }
        rows[bin]++;
        right[bin] += isRight ? 1 : 0;
        sums[bin] += match;
    }

    /** Counts the rows of another count, too. */
    public void add(Reliability other) {
        for (int bin = 0; bin < BOUNDS.length; bin++) {
            rows[bin] += other.rows[bin];
            right[bin] += other.right[bin];
            sums[bin] += other.sums[bin];
        }
    }

    /** The bins that hold rows, least sure first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BOUNDS.length; bin++) {
            if (rows[bin] > 0) {
                double to = bin + 1 < BOUNDS.length ? BOUNDS[bin + 1] : 1;
                bins.add(new Bin(BOUNDS[bin], to, rows[bin], right[bin], sums[bin] / rows[bin]));
            }
        }
        return bins;
    }

    /** Expected calibration error: how far match and share of right rows are apart, weighted by rows; 0 to 1. */
    public double expectedError() {
        long all = bins().stream().mapToLong(Bin::rows).sum();
        return all == 0
                ? 0
                : bins().stream()
                                .mapToDouble(bin -> bin.rows() * Math.abs(bin.accuracy() - bin.match()))
                                .sum()
                        / all;
    }
}
