package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * Finds level lines that are too faint to count as ink: grey borders, thin lines on a coarse scan.
 *
 * <ol>
 *   <li>L1 A place may lie on such a line if, in the mean over a short stretch, it is darker than what lies a little above
 *       and below by clearly more than the paper differs from itself.
 *   <li>L2 It does not if there is ink near: it is the soft edge of a letter.
 * </ol>
 */
final class FaintLines {
    /** Pixels of the stretch on either side, at 150 dots per inch: for lines between rows, and between columns. */
    private static final int LONG = 12;

    private static final int SHORT = 4;

    private static final int BESIDE = 3;
    private static final int LEAST = 4;
    private static final double CLEARLY = 4;
    private static final int CONTRASTS = 4096;
    /** Every so many rows are compared. */
    private static final int EACH = 31;

    private final Grey grey;
    private final int stretch;
    private final int[][] rows = new int[2 * BESIDE + 1][];

    private FaintLines(Grey grey, int stretch) {
        this.grey = grey;
        this.stretch = stretch;
        Arrays.setAll(rows, i -> new int[grey.width()]);
    }

    /**
     * Places on faint lines.
     *
     * @param even a picture with even paper of about 150 dots per inch, which may be a reduction of another
     * @param ink the ink of that other
     * @param reduction how many pixels of the ink one of the picture is wide
     */
    static Bitmap find(Grey even, Bitmap ink, int reduction) {
        return find(even, ink, reduction, SHORT);
    }

    /** Places on faint lines that go on for long, as those between rows do. */
    static Bitmap findLong(Grey even, Bitmap ink, int reduction) {
        return find(even, ink, reduction, SHORT).or(find(even, ink, reduction, LONG));
    }

    private static Bitmap find(Grey even, Bitmap ink, int reduction, int stretch) {
        Bitmap faint = new FaintLines(even, stretch).ridges().enlarged(reduction, ink.width(), ink.height());
        return faint.without(ink.spread((stretch + 1) * reduction, (BESIDE + 1) * reduction));
    }

    private Bitmap ridges() {
        Bitmap ridges = new Bitmap(grey.width(), grey.height());
        if (grey.height() < rows.length) {
            return ridges;
        }
        for (int y = 0; y < rows.length - 1; y++) {
            mean(y, rows[y]);
        }
        int contrast = contrast();
        for (int y = BESIDE; y < grey.height() - BESIDE; y++) {
            mean(y + BESIDE, rows[(y + BESIDE) % rows.length]);
            int[] above = rows[(y - BESIDE) % rows.length];
            int[] here = rows[y % rows.length];
            int[] below = rows[(y + BESIDE) % rows.length];
            for (int x = 0; x < grey.width(); x += Bitmap.WORD) {
                long word = 0;
                int end = Math.min(Bitmap.WORD, grey.width() - x);
                for (int i = 0; i < end; i++) {
                    int beside = Math.min(above[x + i], below[x + i]);
                    word |= (long) ((here[x + i] + contrast - beside) >>> 31) << i;
                }
                ridges.words()[y * ridges.stride() + x / Bitmap.WORD] = word;
            }
        }
        return ridges;
    }

    /** Sums over the stretch around each pixel of a row. */
    private void mean(int y, int[] sums) {
        byte[] values = grey.values();
        int from = y * grey.width();
        int last = grey.width() - 1;
        int sum = 0;
        for (int x = -stretch; x <= stretch; x++) {
            sum += values[from + Math.max(0, Math.min(last, x))] & 0xff;
        }
        for (int x = 0; x <= last; x++) {
            sums[x] = sum;
            sum += values[from + Math.min(last, x + stretch + 1)] & 0xff;
            sum -= values[from + Math.max(0, x - stretch)] & 0xff;
        }
    }

    /** Rule L1: difference of sums from which a line is told, from how much rows differ from each other. */
    private int contrast() {
        int[] counts = new int[CONTRASTS];
        int all = 0;
        int[] lower = new int[grey.width()];
        int[] upper = new int[grey.width()];
        for (int y = BESIDE; y < grey.height(); y += EACH) {
            mean(y, lower);
            mean(y - BESIDE, upper);
            for (int x = 0; x < lower.length; x += 2 * stretch + 1) {
                counts[Math.min(CONTRASTS - 1, Math.abs(lower[x] - upper[x]))]++;
                all++;
            }
        }
        int passed = 0;
        int median = 0;
        while (passed + counts[median] <= all / 2) {
            passed += counts[median++];
        }
        return (int) Math.max(LEAST * (2 * stretch + 1), CLEARLY * median);
    }
}
