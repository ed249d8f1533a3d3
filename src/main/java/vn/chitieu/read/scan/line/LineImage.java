package vn.chitieu.read.scan.line;

/** A line of print cut out of its page: one byte a pixel, 0 black, white around it. */
public final class LineImage {
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
