package vn.chitieu.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Reading;

/**
 * A part over a whole, {@code 4/33} or {@code 1.038/1.564}: two counts with a slash between.
 *
 * @param part count above the slash
 * @param whole count below it
 */
record Fraction(BigDecimal part, BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_SCALE = 2;

    /** The fraction that a text is; empty if it is anything else ({@code 14/6/2023}, {@code 1,5/2}). */
    static Optional<Fraction> parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> part = count(text.substring(0, slash));
        Optional<BigDecimal> whole = count(text.substring(slash + 1));
        return part.flatMap(above -> whole.map(below -> new Fraction(above, below)));
    }

    private static Optional<BigDecimal> count(String text) {
        Reading reading = Separators.read(Numeral.of(text.strip()), Optional.of(Kind.COUNT), NumberStyle.UNKNOWN);
        return reading.flags().isEmpty() ? reading.value() : Optional.empty();
    }

    /** Whether the part fits into the whole, so that the fraction is a rate of at most 100 %. */
    boolean isRate() {
        return whole.signum() > 0 && part.compareTo(whole) <= 0;
    }

    /** Whether part and whole are one count, {@code 04/04}: whichever of them was asked for, it is the answer. */
    boolean isOneCount() {
        return part.compareTo(whole) == 0;
    }

    /** The rate in percent, two decimals. */
    BigDecimal percent() {
        return percent(PERCENT_SCALE, RoundingMode.HALF_UP);
    }

    /** Whether a percent says the same, cut or rounded at its own precision; or a count is the part. */
    boolean agreesWith(BigDecimal value, Optional<Kind> kind) {
        if (kind.filter(Kind.PERCENT::equals).isEmpty()) {
            return part.compareTo(value) == 0;
        }
        return isRate()
                && (percent(value.scale(), RoundingMode.DOWN).compareTo(value) == 0
                        || percent(value.scale(), RoundingMode.HALF_UP).compareTo(value) == 0);
    }

    private BigDecimal percent(int scale, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(whole, scale, rounding);
    }
}
