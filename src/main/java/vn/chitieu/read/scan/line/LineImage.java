package vn.chitieu.read.scan.line;

import vn.chitieu.read.scan.image.Grey;
import vn.chitieu.read.scan.image.PixelBox;

/** A line of print cut out of its page, white around it. */
public final class LineImage {
    private final Grey print;
    private final int left;

    LineImage(Grey print, int left) {
        this.print = print;
        this.left = left;
    }

    /** The columns between two, with a white margin beside them. */
    public LineImage part(int from, int to, int margin) {
        int begin = Math.max(0, from);
        int end = Math.max(begin + 1, Math.min(width(), to));
        Grey columns = print.part(new PixelBox(begin, 0, end, print.height()), 0);
        PixelBox wider = new PixelBox(-margin, 0, columns.width() + margin, columns.height());
        return new LineImage(columns.part(wider, 0), left + begin - margin);
    }

    /** With more white around. */
    public LineImage padded(int margin) {
        return new LineImage(print.part(print.bounds(), margin), left - margin);
    }

    /** A copy of the pixels, row by row: 0 is black, 255 white. */
    public byte[] grey() {
        return print.bytes();
    }

    public int width() {
        return print.width();
    }

    /** Column of the page at which the image begins. */
    public int left() {
        return left;
    }
}
