package vn.chitieu.read.page;

/**
 * An upright rectangle of the page, in points from its upper left corner; may be as thin as a line. Empty if an edge
 * lies beyond its opposite.
 */
public record Area(double left, double top, double right, double bottom) {
    public static final Area NOTHING = new Area(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The rectangle between two opposite corners. */
    public static Area around(double x1, double y1, double x2, double y2) {
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** The smallest rectangle that holds this one and a point. */
    public Area with(double x, double y) {
        return new Area(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    /** What lies in both. */
    public Area and(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Larger by a margin on the left and right and one above and below. */
    public Area widened(double sideways, double upwards) {
        return new Area(left - sideways, top - upwards, right + sideways, bottom + upwards);
    }

    /** Its middle line: a line that is a little slanted becomes level or upright. */
    public Area levelled() {
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return width() >= height() ? new Area(left, y, right, y) : new Area(x, top, x, bottom);
    }

    public boolean isEmpty() {
        return !(left <= right && top <= bottom);
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    public boolean holds(Area other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double thickness() {
        return Math.min(width(), height());
    }

    public double extent() {
        return Math.max(width(), height());
    }
}
