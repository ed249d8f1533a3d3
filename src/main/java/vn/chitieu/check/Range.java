package vn.chitieu.check;

import java.math.BigDecimal;

/**
 * The true values that a printed figure allows. Offices cut as often as they round: {@code 45,2} stands for anything
 * from 45.15 (rounded up) to just below 45.3 (cut). Never negative, as nothing counted or spent is.
 *
 * @param low smallest value, allowed
 * @param high largest value
 * @param closed whether {@code high} is itself allowed
 */
record Range(BigDecimal low, BigDecimal high, boolean closed) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** One value only. */
    static Range exactly(BigDecimal value) {
        return new Range(value, value, true);
    }

    /** Whatever is printed so when rounded, half up or half even, or cut at the printed precision. */
    static Range printedAs(BigDecimal value) {
        BigDecimal step = value.ulp();
        return new Range(value.subtract(step.multiply(HALF)).max(BigDecimal.ZERO), value.add(step), false);
    }

    /** The values that sums from this range and the other can take. */
    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high), closed && other.closed);
    }

    /** The values that products from this range and the other can take. */
    Range times(Range other) {
        return new Range(low.multiply(other.low), high.multiply(other.high), closed && other.closed);
    }

    /** Whether one value may be meant by both. */
    boolean overlaps(Range other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether every value of this range is larger than every one of the other. */
    boolean isAbove(Range other) {
        int order = low.compareTo(other.high);
        return other.closed ? order > 0 : order >= 0;
    }
}
