package vn.chitieu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.chitieu.indicator.Kind;

/**
 * A rate's numerator and denominator, both reported.
 *
 * @param rate the rate; empty where it was not reported
 * @param numerator the part
 * @param denominator the whole
 */
record Base(Optional<Figure> rate, Figure numerator, Figure denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Whether the rate is not the numerator over the denominator, and an exchange of the two does not explain it. */
    boolean contradictsRate() {
        boolean defined = denominator.value().signum() != 0 || numerator.value().signum() == 0;
        return defined && rate.isPresent() && !fits(rate.get(), numerator, denominator) && !isSwapped();
    }

    /** Whether the part is above the whole and the rate fits once the two change places: 33.3, 6 and 2. */
    boolean isSwapped() {
        return isAbove()
                && rate.isPresent()
                && !fits(rate.get(), numerator, denominator)
                && fits(rate.get(), denominator, numerator);
    }

    /** Whether the part is above the whole for no such reason. Money may: a plan can be overspent. */
    boolean exceedsWhole() {
        return isAbove() && !isSwapped() && numerator.kind() != Kind.MONEY && denominator.kind() != Kind.MONEY;
    }

    /** The rate that numerator and denominator imply; the denominator must not be 0. */
    BigDecimal impliedRate() {
        int scale =
                Math.max(DECIMALS, rate.map(figure -> figure.value().scale()).orElse(0));
        return Wording.plain(
                HUNDRED.multiply(numerator.value()).divide(denominator.value(), scale, RoundingMode.HALF_UP));
    }

    /** The two, and before them the rate if it was reported. */
    List<Figure> all() {
        return rate.map(figure -> List.of(figure, numerator, denominator)).orElse(List.of(numerator, denominator));
    }

    private boolean isAbove() {
        return numerator.range().isAbove(denominator.range());
    }

    /** Of nothing, all is done or nothing: any rate is 0 or 100 when both are 0. */
    private static boolean fits(Figure rate, Figure part, Figure whole) {
        if (rate.value().signum() < 0) {
            return false;
        }
        if (whole.value().signum() == 0) {
            return part.value().signum() == 0 && (rate.is(0) || rate.is(100));
        }
        Range hundredParts = Range.exactly(HUNDRED).times(part.range());
        return hundredParts.overlaps(rate.range().times(whole.range()));
    }
}
