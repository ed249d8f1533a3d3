package vn.chitieu.document;

/**
 * A rectangle of a page as a person holds it, in points (1/72 inch) from its upper left corner.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge, not left of {@code left}
 * @param bottom lower edge, not above {@code top}
 */
public record Box(double left, double top, double right, double bottom) {
    /** Checks the order of the edges. */
    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("edges out of order: %s %s %s %s".formatted(left, top, right, bottom));
        }
    }

    /** The smallest rectangle that holds this and the other. */
    public Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
