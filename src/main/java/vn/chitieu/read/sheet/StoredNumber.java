package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as workbooks store them: binary fractions, of which programs show 15 digits at most. */
final class StoredNumber {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 64;

    private StoredNumber() {}

    /** The number that {@code 0.95840000000000003} means: 0.9584; empty where the text is no number. */
    static Optional<BigDecimal> of(String stored) {
        String text = stored.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            double value = Double.parseDouble(text);
            // "0x1p3", "1d" and "NaN" are numbers to Java only.
            boolean plain = Double.isFinite(value) && text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0);
            return !plain
                    ? Optional.empty()
                    : Optional.of(value == 0 ? BigDecimal.ZERO : rounded(new BigDecimal(text)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The number that a binary fraction means; empty for infinity and its like. */
    static Optional<BigDecimal> of(double stored) {
        if (!Double.isFinite(stored)) {
            return Optional.empty();
        }
        long whole = (long) stored;
        return Optional.of(
                whole == stored && Math.abs(whole) < 1_000_000_000_000_000L
                        ? BigDecimal.valueOf(whole)
                        : rounded(BigDecimal.valueOf(stored)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal rounded = value.round(SHOWN);
        return rounded.scale() > 0 || rounded.scale() < 0 ? plain(rounded) : rounded;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
