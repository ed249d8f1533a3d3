package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.chitieu.read.sheet.FormatToken.Kind;

/** Numbers in their simplest form: as many digits as eleven places hold, whole numbers in full. */
final class GeneralSection implements FormatSection {
    static final GeneralSection PLAIN =
            new GeneralSection(List.of(new FormatToken(Kind.GENERAL, BuiltInFormats.GENERAL)), false);
    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_UP);
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal SMALL = new BigDecimal("0.0001");
    private static final int DECIMALS_BELOW_ONE = 9;

    private final List<FormatToken> tokens;
    private final FormatSign sign;

    GeneralSection(List<FormatToken> tokens, boolean itself) {
        this.tokens = tokens;
        this.sign = new FormatSign(tokens, itself);
    }

    @Override
    public Shown show(BigDecimal value, Epoch epoch) {
        BigDecimal absolute = simplest(value.abs());
        StringBuilder text = new StringBuilder(sign.printed(value));
        boolean printed = false;
        for (FormatToken token : tokens) {
            boolean literal = token.is(Kind.LITERAL);
            if (literal) {
                text.append(token.text());
            } else if (!printed && !token.is(Kind.COLOUR) && !token.is(Kind.CONDITION)) {
                text.append(absolute.toPlainString().replace('.', ','));
                printed = true;
            }
        }
        return Shown.number(text.toString().strip(), sign.seen(value, absolute));
    }

    private static BigDecimal simplest(BigDecimal value) {
        BigDecimal rounded = value;
        if (value.compareTo(BigDecimal.ONE) >= 0) {
            int wholeDigits = value.precision() - value.scale();
            rounded = wholeDigits >= TEN_DIGITS.getPrecision()
                    ? value.setScale(0, RoundingMode.HALF_UP)
                    : value.round(TEN_DIGITS);
        } else if (value.compareTo(SMALL) >= 0) {
            rounded = value.setScale(Math.min(value.scale(), DECIMALS_BELOW_ONE), RoundingMode.HALF_UP);
        } else if (value.signum() > 0) {
            rounded = value.round(SIX_DIGITS);
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
