package vn.chitieu.read.scan.line;

import java.util.Arrays;

/** A line of print cut out of its page: one byte a pixel, 0 black, white around it. */
public final class LineImage {
    private static final byte WHITE = (byte) 255;

    private final byte[] grey;
    private final int width;
    private final int height;
    private final int left;

    LineImage(byte[] grey, int width, int height, int left) {
        this.grey = grey;
        this.width = width;
        this.height = height;
        this.left = left;
    }

    /** The columns between two, with a white margin beside them. */
    public LineImage part(int from, int to, int margin) {
        int begin = Math.max(0, from);
        int end = Math.max(begin + 1, Math.min(width, to));
        int wide = end - begin + 2 * margin;
        byte[] part = new byte[wide * height];
        Arrays.fill(part, WHITE);
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, y * width + begin, part, y * wide + margin, end - begin);
        }
        return new LineImage(part, wide, height, left + begin - margin);
    }

    /** With more white around. */
    public LineImage padded(int margin) {
        int wide = width + 2 * margin;
        byte[] padded = new byte[wide * (height + 2 * margin)];
        Arrays.fill(padded, WHITE);
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, y * width, padded, (y + margin) * wide + margin, width);
        }
        return new LineImage(padded, wide, height + 2 * margin, left - margin);
    }

    /** A copy of the pixels, row by row. */
    public byte[] grey() {
        return grey.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Column of the page at which the image begins. */
    public int left() {
        return left;
    }
}
