package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.sheet.FormatToken.Kind;

/** Numbers as fractions: {@code # ?/?}, {@code # ??/??}, {@code ?/4}. */
final class FractionSection implements FormatSection {
    private static final int MOST_DIGITS = 4;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final boolean mixed;
    private final long fixed;
    private final int most;
    private final FormatSign sign;

    FractionSection(List<FormatToken> tokens, boolean itself) {
        int slash = slash(tokens);
        int numerator = slash;
        while (numerator > 0 && tokens.get(numerator - 1).is(Kind.DIGIT)) {
            numerator--;
        }
        this.mixed = tokens.subList(0, numerator).stream().anyMatch(token -> token.is(Kind.DIGIT));
        StringBuilder below = new StringBuilder();
        for (FormatToken token : tokens.subList(slash + 1, tokens.size())) {
            below.append(token.text());
        }
        String denominator = below.toString().strip();
        boolean number = denominator.matches("[1-9][0-9]{0,3}");
        this.fixed = number ? Long.parseLong(denominator) : 0;
        int digits =
                (int) denominator.chars().filter(c -> "0#?".indexOf(c) >= 0).count();
        this.most = (int) Math.pow(10, Math.max(1, Math.min(MOST_DIGITS, digits))) - 1;
        this.sign = new FormatSign(tokens, itself);
    }

    /** Whether a slash stands between places for digits, or before a number. */
    static boolean isFraction(List<FormatToken> tokens) {
        int slash = slash(tokens);
        if (slash <= 0 || slash + 1 >= tokens.size()) {
            return false;
        }
        FormatToken below = tokens.get(slash + 1);
        boolean digits =
                below.is(Kind.DIGIT) || (below.is(Kind.LITERAL) && below.text().matches("[1-9]"));
        return digits && tokens.get(slash - 1).is(Kind.DIGIT);
    }

    private static int slash(List<FormatToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.SLASH)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Shown show(BigDecimal value, Epoch epoch) {
        BigDecimal absolute = value.abs();
        if (absolute.compareTo(LARGEST) >= 0) {
            return GeneralSection.PLAIN.show(value, epoch);
        }
        long whole = mixed ? absolute.longValue() : 0;
        double rest = absolute.subtract(BigDecimal.valueOf(whole)).doubleValue();
        long denominator = denominator(rest);
        long numerator = Math.round(rest * denominator);
        if (mixed && numerator == denominator) {
            whole++;
            numerator = 0;
        }
        return shown(value, whole, numerator, denominator);
    }

    private Shown shown(BigDecimal value, long whole, long numerator, long denominator) {
        boolean wholeAlone = mixed && numerator == 0;
        String fraction = numerator + "/" + denominator;
        String text = wholeAlone ? String.valueOf(whole) : whole > 0 ? whole + " " + fraction : fraction;
        Optional<BigDecimal> part = wholeAlone ? Optional.of(BigDecimal.ZERO) : exact(numerator, denominator);
        Optional<BigDecimal> number = part.map(exact -> sign.seen(value, exact.add(BigDecimal.valueOf(whole))));
        return new Shown(sign.printed(value) + text, number, Optional.empty());
    }

    private long denominator(double rest) {
        if (fixed > 0) {
            return fixed;
        }
        long best = 1;
        double error = Double.MAX_VALUE;
        for (long candidate = 1; candidate <= most; candidate++) {
            double off = Math.abs(rest - Math.round(rest * candidate) / (double) candidate);
            if (off < error - 1e-12) {
                error = off;
                best = candidate;
            }
        }
        return best;
    }

    /** The fraction as a decimal number, if it has an end. */
    private static Optional<BigDecimal> exact(long numerator, long denominator) {
        BigDecimal quotient = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 4 * MOST_DIGITS, RoundingMode.HALF_UP);
        boolean ends = quotient.multiply(BigDecimal.valueOf(denominator)).compareTo(BigDecimal.valueOf(numerator)) == 0;
        return ends ? Optional.of(quotient.stripTrailingZeros()) : Optional.empty();
    }
}
