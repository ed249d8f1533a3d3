package vn.chitieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.chitieu.indicator.Kind;

/**
 * Part or whole from a printed rate.
 *
 * <ol>
 *   <li>Share 1: a rate of 100 makes part and whole equal. It is taken at its word: offices that write 100 mean all, not
 *       nearly all.
 *   <li>Share 2: any other rate with printed decimals leaves a range; the count is given where the range holds one whole
 *       number only. 45.26 of 391 is 177; 2.7 of 7029 is 187 to 196 and stays open.
 * </ol>
 */
final class Share {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /** The part of a whole. */
    static Optional<BigDecimal> part(Figure rate, Figure whole) {
        if (rate.is(100)) {
            return Optional.of(whole.value());
        }
        if (!isTelling(rate, whole)) {
            return Optional.empty();
        }
        Range hundredfold = rate.range().times(whole.range());
        BigDecimal least = hundredfold.low().divide(HUNDRED, 0, RoundingMode.CEILING);
        BigDecimal most = below(hundredfold.high().divide(HUNDRED, 0, RoundingMode.CEILING));
        return only(least, most);
    }

    /** The whole of a part. */
    static Optional<BigDecimal> whole(Figure rate, Figure part) {
        if (rate.is(100)) {
            return Optional.of(part.value());
        }
        if (!isTelling(rate, part)) {
            return Optional.empty();
        }
        BigDecimal hundredParts = HUNDRED.multiply(part.value());
        BigDecimal least =
                hundredParts.divide(rate.range().high(), 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal most = hundredParts.divide(rate.range().low(), 0, RoundingMode.FLOOR);
        return only(least, most);
    }

    /** A rate of 0 tells nothing of a count, and money is no whole number. */
    private static boolean isTelling(Figure rate, Figure count) {
        return rate.value().scale() > 0 && rate.value().signum() > 0 && count.kind() == Kind.COUNT;
    }

    private static BigDecimal below(BigDecimal excluded) {
        return excluded.subtract(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> only(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0 ? Optional.of(least) : Optional.empty();
    }
}
