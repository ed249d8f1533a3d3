package vn.chitieu.read.scan.image;

/**
 * An upright rectangle of pixels; {@code right} and {@code bottom} are the first pixels beyond it. Empty if an edge does
 * not lie before its opposite.
 */
public record PixelBox(int left, int top, int right, int bottom) {
    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    /** What lies in both. */
    public PixelBox and(PixelBox other) {
        return new PixelBox(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The smallest rectangle that holds both. */
    public PixelBox or(PixelBox other) {
        return new PixelBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Larger by a margin on every side; smaller if it is negative. */
    public PixelBox widened(int margin) {
        return new PixelBox(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** Columns become rows. */
    PixelBox transposed() {
        return new PixelBox(/* left= */ top, /* top= */ left, /* right= */ bottom, /* bottom= */ right);
    }

    public boolean holds(PixelBox other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}
