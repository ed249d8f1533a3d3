package vn.chitieu.read.scan.figure;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.scan.image.PixelBox;

/** The ink of a line's image: how black each pixel is, and which columns have any. */
final class InkLine {
    private static final float INKED = 0.5f;
    /** So many pixels are blacker than what is taken for black. */
    private static final int BLACKER = 5;

    private final float[] ink;
    private final int width;
    private final int height;

    /**
     * The ink of an image.
     *
     * @param grey brightness of the pixels, row by row, 0 for black
     * @param width pixels of a row
     */
    InkLine(byte[] grey, int width) {
        this.width = width;
        this.height = grey.length / width;
        this.ink = new float[grey.length];
        int[] histogram = new int[256];
        for (byte value : grey) {
            histogram[value & 0xFF]++;
        }
        int black = black(histogram);
        int white = paper(histogram);
        for (int i = 0; i < ink.length; i++) {
            float value = ((grey[i] & 0xFF) - black) / (float) Math.max(1, white - black);
            ink[i] = 1 - Math.max(0, Math.min(1, value));
        }
    }

    private static int black(int[] histogram) {
        int count = 0;
        int value = 0;
        while (value < 255 && count + histogram[value] <= BLACKER) {
            count += histogram[value++];
        }
        return value;
    }

    /** The most frequent bright value. */
    private static int paper(int[] histogram) {
        int paper = 255;
        for (int value = 160; value < 256; value++) {
            paper = histogram[value] > histogram[paper] ? value : paper;
        }
        return paper;
    }

    boolean isInk(int x, int y) {
        return ink[y * width + x] >= INKED;
    }

    /** What lies between two columns, drawn close around its ink; without height if there is none. */
    PixelBox around(int from, int to) {
        int left = to;
        int right = from;
        int top = height;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = from; x < to; x++) {
                if (isInk(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return new PixelBox(left, top, Math.max(left, right), Math.max(top, bottom));
    }

    /** Number of inked pixels of each column. */
    int[] profile() {
        int[] profile = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                profile[x] += isInk(x, y) ? 1 : 0;
            }
        }
        return profile;
    }

    /** How far the ink at the top of a part lies right of that at its foot, in heights of the part. */
    double lean(PixelBox part) {
        int band = Math.max(1, part.height() / 5);
        return (middle(part, part.top(), part.top() + band) - middle(part, part.bottom() - band, part.bottom()))
                / part.height();
    }

    /** The middle column of the ink in some rows of a part. */
    private double middle(PixelBox part, int from, int to) {
        double sum = 0;
        int count = 0;
        for (int y = from; y < to; y++) {
            for (int x = part.left(); x < part.right(); x++) {
                if (isInk(x, y)) {
                    sum += x;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Mean blackness of a rectangle, as far as it lies in a part; what lies outside is white. */
    float mean(double left, double top, double right, double bottom, PixelBox part) {
        double sum = 0;
        for (int y = Math.max(part.top(), (int) Math.floor(top)); y < Math.min(part.bottom(), Math.ceil(bottom)); y++) {
            double high = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = Math.max(part.left(), (int) Math.floor(left));
                    x < Math.min(part.right(), Math.ceil(right));
                    x++) {
                sum += ink[y * width + x] * high * (Math.min(right, x + 1) - Math.max(left, x));
            }
        }
        return (float) (sum / ((right - left) * (bottom - top)));
    }

    /** Runs of columns with ink, as pairs of the first and the first beyond. */
    List<int[]> runs() {
        int[] profile = profile();
        List<int[]> runs = new ArrayList<>();
        int x = 0;
        while (x < width) {
            int from = x;
            while (x < width && profile[x] > 0) {
                x++;
            }
            if (from < x) {
                runs.add(new int[] {from, x});
            }
            x++;
        }
        return runs;
    }
}
