package vn.chitieu.read.scan.image;

/**
 * The ink of a page seen along one direction: what of it is thin enough across to be part of a ruled line.
 *
 * <p>For upright lines the picture is transposed first, so that here every line runs from left to right.
 *
 * @param relief all ink, and its shades
 * @param thin ink that belongs to runs across of no more than the thickness of the boldest ruled line
 * @param thickest that thickness, in pixels
 * @param strip width of the strips in which lines are looked for: a power of two
 */
record Strokes(Relief relief, Bitmap thin, int thickest, int strip) {
    /** The boldest ruled line, in inches: three points and what a scanner adds. */
    private static final double BOLDEST = 0.045;

    private static final double FINE = 240;
    private static final double COARSE = 110;

    /** The strokes of ink, and of lines too faint to be ink. */
    static Strokes of(Relief relief, Bitmap faintLines) {
        Bitmap ink = relief.ink();
        double dotsPerInch = relief.dotsPerInch();
        int thickest = Math.max(3, (int) Math.round(BOLDEST * dotsPerInch));
        int strip = dotsPerInch >= FINE ? 32 : dotsPerInch >= COARSE ? 16 : 8;
        return new Strokes(relief, ink.without(ink.tall(thickest + 1)).or(faintLines), thickest, strip);
    }

    /** All ink. */
    Bitmap ink() {
        return relief.ink();
    }

    double dotsPerInch() {
        return relief.dotsPerInch();
    }

    int strips() {
        return (ink().width() + strip - 1) / strip;
    }

    /** Number of columns of a strip in which one of two neighbouring rows, {@code y} and the next, has thin ink. */
    int cover(int number, int y) {
        int at = y * thin.stride() + number * strip / Bitmap.WORD;
        long pair = thin.words()[at] | (y + 1 < thin.height() ? thin.words()[at + thin.stride()] : 0);
        return Long.bitCount(pair >>> number * strip % Bitmap.WORD & mask());
    }

    /** Number of pixels with any ink in a strip's row; none outside the picture. */
    int inked(int number, int y) {
        if (y < 0 || y >= ink().height()) {
            return 0;
        }
        long word = ink().words()[y * ink().stride() + number * strip / Bitmap.WORD];
        return Long.bitCount(word >>> number * strip % Bitmap.WORD & mask());
    }

    private long mask() {
        return -1L >>> (Bitmap.WORD - strip);
    }

    /**
     * The greatest part of a stretch that two neighbouring rows of thin ink cover together, 0 to 1.
     *
     * @param at row around which to look
     * @param reach how many rows above and below it
     */
    double coverage(int at, int from, int to, int reach) {
        int start = Math.max(0, from);
        int end = Math.min(thin.width(), to);
        if (start >= end) {
            return 0;
        }
        int most = 0;
        for (int y = Math.max(0, at - reach); y < Math.min(thin.height() - 1, at + reach); y++) {
            most = Math.max(most, pairCount(y, start, end));
        }
        return (double) most / (end - start);
    }

    /** Number of columns in which ink that is no thin line, a letter, goes across a stretch. */
    int crossings(int at, int from, int to, int reach) {
        int margin = reach + thickest / 2;
        int crossings = 0;
        for (int x = Math.max(0, from); x < Math.min(ink().width(), to); x++) {
            crossings += ink().at(x, at) && ink().at(x, at - margin) && ink().at(x, at + margin) ? 1 : 0;
        }
        return crossings;
    }

    private int pairCount(int y, int from, int to) {
        long[] words = thin.words();
        int count = 0;
        for (int k = from / Bitmap.WORD; k <= (to - 1) / Bitmap.WORD; k++) {
            int at = y * thin.stride() + k;
            count += Long.bitCount((words[at] | words[at + thin.stride()]) & Bitmap.mask(k, from, to));
        }
        return count;
    }
}
