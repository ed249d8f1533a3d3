package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * A picture of one bit a pixel, set where there is ink. Rows are packed into words of 64 pixels, the leftmost pixel in
 * the lowest bit; bits beyond the right edge are never set.
 */
public final class Bitmap {
    static final int WORD = 64;

    private final int width;
    private final int height;
    private final int stride;
    private final long[] words;

    /** An empty picture. */
    Bitmap(int width, int height) {
        this(width, height, new long[words(width) * height]);
    }

    private Bitmap(int width, int height, long[] words) {
        this.width = width;
        this.height = height;
        this.stride = words(width);
        this.words = words;
    }

    private static int words(int width) {
        return (width + WORD - 1) / WORD;
    }

    /** Ink wherever a picture is darker than a threshold. */
    static Bitmap darker(Grey grey, int threshold) {
        Bitmap dark = new Bitmap(grey.width(), grey.height());
        byte[] values = grey.values();
        int at = 0;
        for (int y = 0; y < dark.height; y++) {
            for (int x = 0; x < dark.width; x += WORD) {
                int end = Math.min(WORD, dark.width - x);
                long word = 0;
                for (int i = 0; i < end; i++) {
                    word |= (long) (((values[at++] & 0xff) - threshold) >>> 31) << i;
                }
                dark.words[y * dark.stride + x / WORD] = word;
            }
        }
        return dark;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The whole picture. */
    public PixelBox bounds() {
        return new PixelBox(0, 0, width, height);
    }

    /** Whether there is ink at a place; none outside the picture. */
    public boolean at(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height && (words[y * stride + x / WORD] >>> x & 1) != 0;
    }

    int stride() {
        return stride;
    }

    /** The words themselves, row by row. */
    long[] words() {
        return words;
    }

    Bitmap copy() {
        return new Bitmap(width, height, words.clone());
    }

    /** Sets or clears pixels of a row, from the first to before the second; those outside the picture are passed over. */
    void fill(int y, int from, int to, boolean ink) {
        int start = Math.max(0, from);
        int end = Math.min(width, to);
        if (y < 0 || y >= height || start >= end) {
            return;
        }
        for (int k = start / WORD; k <= (end - 1) / WORD; k++) {
            long mask = mask(k, start, end);
            int at = y * stride + k;
            words[at] = ink ? words[at] | mask : words[at] & ~mask;
        }
    }

    /** Sets or clears a box. */
    void fill(PixelBox box, boolean ink) {
        for (int y = Math.max(0, box.top()); y < Math.min(height, box.bottom()); y++) {
            fill(y, box.left(), box.right(), ink);
        }
    }

    /** Bits of a row's word that stand for pixels from one to before another; the word holds some of them. */
    static long mask(int word, int from, int to) {
        long begin = word == from / WORD ? -1L << from : -1L;
        long end = word == (to - 1) / WORD ? -1L >>> (WORD - 1 - (to - 1) % WORD) : -1L;
        return begin & end;
    }

    /** Number of pixels with ink in a box. */
    public int count(PixelBox box) {
        PixelBox inside = box.and(bounds());
        int count = 0;
        for (int y = inside.top(); y < inside.bottom() && inside.left() < inside.right(); y++) {
            count += count(y, inside.left(), inside.right());
        }
        return count;
    }

    private int count(int y, int from, int to) {
        int count = 0;
        for (int k = from / WORD; k <= (to - 1) / WORD; k++) {
            count += Long.bitCount(words[y * stride + k] & mask(k, from, to));
        }
        return count;
    }

    /** First place at or after {@code x} in a row that has ink or, if asked, none; the width if there is none. */
    int next(int y, int x, boolean ink) {
        if (x >= width) {
            return width;
        }
        int k = x / WORD;
        long word = word(y, k, ink) & -1L << x;
        while (word == 0) {
            if (++k == stride) {
                return width;
            }
            word = word(y, k, ink);
        }
        return Math.min(width, k * WORD + Long.numberOfTrailingZeros(word));
    }

    private long word(int y, int k, boolean ink) {
        long word = words[y * stride + k];
        return ink ? word : ~word;
    }

    /** Takes away what another picture of the same size has. */
    Bitmap without(Bitmap other) {
        long[] rest = new long[words.length];
        Arrays.setAll(rest, i -> words[i] & ~other.words[i]);
        return new Bitmap(width, height, rest);
    }

    Bitmap and(Bitmap other) {
        long[] both = new long[words.length];
        Arrays.setAll(both, i -> words[i] & other.words[i]);
        return new Bitmap(width, height, both);
    }

    Bitmap or(Bitmap other) {
        long[] both = new long[words.length];
        Arrays.setAll(both, i -> words[i] | other.words[i]);
        return new Bitmap(width, height, both);
    }

    /** What belongs to runs of ink from top to bottom of at least this many pixels. */
    Bitmap tall(int length) {
        long[] eroded = words.clone();
        // Erosion in doubling steps: after it a pixel stays if the length pixels from it downwards all have ink.
        for (int done = 1; done < length; ) {
            int step = Math.min(done, length - done);
            combineRows(eroded, step, true);
            done += step;
        }
        for (int done = 1; done < length; ) {
            int step = Math.min(done, length - done);
            combineRows(eroded, step, false);
            done += step;
        }
        return new Bitmap(width, height, eroded);
    }

    /** Each row with the one {@code step} below it (and), or with the one above it (or). */
    private void combineRows(long[] rows, int step, boolean erode) {
        int shift = step * stride;
        if (erode) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = i + shift < rows.length ? rows[i] & rows[i + shift] : 0;
            }
        } else {
            for (int i = rows.length - 1; i >= shift; i--) {
                rows[i] |= rows[i - shift];
            }
        }
    }

    /** Grown to both sides and upwards and downwards. */
    Bitmap spread(int sideways, int upwards) {
        long[] spread = words.clone();
        for (int i = 0; i < sideways; i++) {
            widen(spread);
        }
        for (int done = 0; done < upwards; ) {
            int step = Math.min(done + 1, upwards - done);
            combineRows(spread, step, false);
            done += step;
        }
        for (int done = 0; done < upwards; ) {
            int step = Math.min(done + 1, upwards - done);
            for (int i = 0; i + step * stride < spread.length; i++) {
                spread[i] |= spread[i + step * stride];
            }
            done += step;
        }
        return new Bitmap(width, height, spread);
    }

    /** Grows rows by one pixel to both sides. */
    private void widen(long[] rows) {
        long beyond = width % WORD == 0 ? -1L : -1L >>> (WORD - width % WORD);
        for (int start = 0; start < rows.length; start += stride) {
            long before = 0;
            for (int k = 0; k < stride; k++) {
                long word = rows[start + k];
                long after = k + 1 < stride ? rows[start + k + 1] << (WORD - 1) : 0;
                rows[start + k] = word | word << 1 | word >>> 1 | before | after;
                before = word >>> (WORD - 1);
            }
            rows[start + stride - 1] &= beyond;
        }
    }

    /** Each pixel becomes a square, within a picture of a given size. */
    Bitmap enlarged(int factor, int newWidth, int newHeight) {
        if (factor == 1 && newWidth == width && newHeight == height) {
            return this;
        }
        Bitmap large = new Bitmap(newWidth, newHeight);
        for (int y = 0; y < height; y++) {
            int x = next(y, 0, true);
            while (x < width) {
                int end = next(y, x, false);
                large.fill(new PixelBox(x * factor, y * factor, end * factor, (y + 1) * factor), true);
                x = next(y, end, true);
            }
        }
        return large;
    }

    /** Grown by one pixel to all eight sides. */
    Bitmap grown() {
        return spread(1, 1);
    }

    /** Columns become rows: the pixel at (x, y) goes to (y, x). */
    Bitmap transposed() {
        Bitmap turned = new Bitmap(height, width);
        long[] block = new long[WORD];
        for (int y = 0; y < height; y += WORD) {
            for (int k = 0; k < stride; k++) {
                int rows = Math.min(WORD, height - y);
                for (int i = 0; i < WORD; i++) {
                    block[i] = i < rows ? words[(y + i) * stride + k] : 0;
                }
                transpose(block);
                int columns = Math.min(WORD, width - k * WORD);
                for (int i = 0; i < columns; i++) {
                    turned.words[(k * WORD + i) * turned.stride + y / WORD] = block[i];
                }
            }
        }
        return turned;
    }

    /** Transposes a square of 64 by 64 bits by swapping ever smaller quarters. */
    private static void transpose(long[] block) {
        long mask = 0x00000000FFFFFFFFL;
        for (int size = WORD / 2; size != 0; size >>= 1, mask ^= mask << size) {
            for (int k = 0; k < WORD; k = (k + size + 1) & ~size) {
                long swapped = (block[k] >>> size ^ block[k + size]) & mask;
                block[k] ^= swapped << size;
                block[k + size] ^= swapped;
            }
        }
    }
}
