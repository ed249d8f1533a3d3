package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * How much darker the path of a line is than what lies beside it: what there is to see of a line where letters touch it or
 * where it is too faint to be ink.
 *
 * <ol>
 *   <li>P1 Only columns count in which no print stands beside the path: there every shade on it is the line's.
 *   <li>P2 A line goes on all the way: it is darker in most parts of the path, as a hyphen or a speck is not.
 * </ol>
 *
 * <p>As in {@link Strokes}, every line runs from left to right.
 *
 * @param even the page in grey, even and reduced
 * @param ink its ink, not reduced
 * @param reduction how many pixels of the ink one of the grey is wide
 * @param dotsPerInch resolution of the ink
 */
record Relief(Grey even, Bitmap ink, int reduction, double dotsPerInch) {
    /** Inches beside the path in which no print may stand. */
    private static final double BESIDE = 0.035;

    private static final int SLACK = 2;
    private static final int PARTS = 8;
    /** Columns of a part from which its mean tells something. */
    private static final int FEWEST = 3;

    /**
     * What is seen along a path.
     *
     * @param parts mean darkness of each part of the path, in steps of grey times rows; parts without clear columns are left
     *     out
     * @param columns number of clear columns
     * @param inked number of those in which there is ink on the path
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sight(double[] parts, int columns, int inked) {
        /** Mean darkness; 0 if nothing can be seen. */
        double darkness() {
            return Arrays.stream(parts).average().orElse(0);
        }

        /** Rule P2: how many parts of all that are seen are as dark as that, 0 to 1. */
        double reaching(double darkness) {
            return Arrays.stream(parts).filter(part -> part >= darkness).count() / (double) Math.max(1, parts.length);
        }
    }

    /** What is seen along a path: rule P1. */
    Sight along(Trace path) {
        double[] sums = new double[PARTS];
        int[] counts = new int[PARTS];
        int columns = 0;
        int inked = 0;
        int half = path.thickness() / 2 + SLACK;
        for (int x = path.from(); x < path.to(); x += reduction) {
            int y = (int) Math.floor(path.at(x));
            if (isClear(x, y, half)) {
                int part = (x - path.from()) * PARTS / Math.max(1, path.to() - path.from());
                sums[part] += darkness(x, y, half);
                counts[part]++;
                columns++;
                inked += isInked(x, y - half, y + half + 1) ? 1 : 0;
            }
        }
        double[] means = new double[PARTS];
        Arrays.setAll(means, i -> counts[i] < FEWEST ? Double.NaN : sums[i] / counts[i]);
        double[] parts =
                Arrays.stream(means).filter(mean -> !Double.isNaN(mean)).toArray();
        return new Sight(parts, columns, inked);
    }

    /** Rule P1. */
    private boolean isClear(int x, int y, int half) {
        int margin = half + Math.max(2, (int) Math.round(BESIDE * dotsPerInch));
        return !isInked(x, y - margin, y - half) && !isInked(x, y + half + 1, y + margin + 1);
    }

    private boolean isInked(int x, int from, int to) {
        for (int y = from; y < to; y++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** By how much the rows of a line are darker at a column than as many rows as lie two above and two below. */
    private double darkness(int x, int y, int half) {
        int reach = (half + reduction - 1) / reduction;
        int row = y / reduction;
        double beside = (grey(x, row - reach - 2)
                        + grey(x, row - reach - 1)
                        + grey(x, row + reach + 1)
                        + grey(x, row + reach + 2))
                / 4.0;
        double darkness = 0;
        for (int k = row - reach; k <= row + reach; k++) {
            darkness += beside - grey(x, k);
        }
        return darkness;
    }

    private int grey(int x, int row) {
        return even.at(
                Math.max(0, Math.min(even.width() - 1, x / reduction)), Math.max(0, Math.min(even.height() - 1, row)));
    }
}
