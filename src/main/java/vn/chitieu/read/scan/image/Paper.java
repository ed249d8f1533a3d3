package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * How bright the paper is at each place of a page: shadows, yellow paper, the uneven light of a photograph.
 *
 * <ol>
 *   <li>P1 The paper of a small square is what three quarters of its pixels are not brighter than.
 *   <li>P2 A square less than a quarter as bright as the page's paper is not paper but ink (a black edge, a hole, a bold
 *       title) and takes the mean of those around it.
 *   <li>P3 Between the middles of the squares the brightness changes evenly.
 * </ol>
 */
final class Paper {
    /** Side of a square in pixels of the picture it is measured on. */
    private static final int TILE = 16;

    private static final double DARK = 0.25;
    private static final int DARKEST = 24;

    private final int columns;
    private final int rows;
    private final float[] levels;
    private final float common;

    private Paper(Grey grey, Bitmap dark) {
        columns = (grey.width() + TILE - 1) / TILE;
        rows = (grey.height() + TILE - 1) / TILE;
        levels = new float[columns * rows];
        int[] histogram = new int[256];
        for (int i = 0; i < levels.length; i++) {
            Arrays.fill(histogram, 0);
            int left = i % columns * TILE;
            int top = i / columns * TILE;
            PixelBox tile = new PixelBox(left, top, left + TILE, top + TILE);
            levels[i] = dark.count(tile) > 0 ? 0 : level(grey, left, top, histogram);
        }
        common = mostOften();
        fillDark(Math.max(DARKEST, DARK * common));
        smooth();
    }

    /** The paper of a page, best measured at about 150 dots per inch. */
    static Paper of(Grey grey) {
        return new Paper(grey, new Bitmap(grey.width(), grey.height()));
    }

    /** The paper of a page of which some places are known to be none: rule P2 holds for the squares around them. */
    static Paper around(Grey grey, Bitmap dark) {
        return new Paper(grey, dark);
    }

    private static float level(Grey grey, int left, int top, int[] histogram) {
        byte[] values = grey.values();
        int count = 0;
        for (int y = top; y < Math.min(grey.height(), top + TILE); y++) {
            for (int x = left; x < Math.min(grey.width(), left + TILE); x++) {
                histogram[values[y * grey.width() + x] & 0xff]++;
                count++;
            }
        }
        int brighter = 0;
        int value = 255;
        while (brighter + histogram[value] <= count / 4 && value > 0) {
            brighter += histogram[value--];
        }
        return value;
    }

    /** The level that a quarter of all squares lie above. */
    private float mostOften() {
        float[] sorted = levels.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 3 / 4];
    }

    /** Rule P2: from squares that are paper outwards, until none is left. */
    private void fillDark(double dark) {
        boolean[] known = new boolean[levels.length];
        int unknown = 0;
        for (int i = 0; i < levels.length; i++) {
            known[i] = levels[i] >= dark;
            unknown += known[i] ? 0 : 1;
        }
        if (unknown == levels.length) {
            Arrays.fill(levels, 255);
            return;
        }
        for (int round = 0; unknown > 0 && round < columns + rows; round++) {
            boolean[] before = known.clone();
            for (int i = 0; i < levels.length; i++) {
                if (!before[i]) {
                    float mean = mean(i, before);
                    known[i] = mean > 0;
                    levels[i] = known[i] ? mean : levels[i];
                    unknown -= known[i] ? 1 : 0;
                }
            }
        }
    }

    /** Mean of the squares around one and itself, of those that count; 0 if none does. */
    private float mean(int square, boolean[] counting) {
        int column = square % columns;
        int row = square / columns;
        float sum = 0;
        int count = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                if (counting[y * columns + x]) {
                    sum += levels[y * columns + x];
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private void smooth() {
        boolean[] all = new boolean[levels.length];
        Arrays.fill(all, true);
        float[] smooth = new float[levels.length];
        for (int i = 0; i < smooth.length; i++) {
            smooth[i] = mean(i, all);
        }
        System.arraycopy(smooth, 0, levels, 0, smooth.length);
    }

    /** Brightness of most of the page's paper. */
    float common() {
        return common;
    }

    /** Rule P3: brightness of the paper at a place of the picture; outside it that of its edge. */
    float level(double x, double y) {
        double column = Math.max(0, Math.min(columns - 1, x / TILE - 0.5));
        double row = Math.max(0, Math.min(rows - 1, y / TILE - 0.5));
        int left = (int) column;
        int top = (int) row;
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double upper =
                levels[top * columns + left] * (1 - column + left) + levels[top * columns + right] * (column - left);
        double lower = levels[bottom * columns + left] * (1 - column + left)
                + levels[bottom * columns + right] * (column - left);
        return (float) (upper * (1 - row + top) + lower * (row - top));
    }
}
