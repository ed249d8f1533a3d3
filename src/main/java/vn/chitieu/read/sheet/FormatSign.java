package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.util.List;
import vn.chitieu.read.sheet.FormatToken.Kind;

/** Who prints the sign of a negative number: the program before the first section, later sections by themselves. */
final class FormatSign {
    private final boolean itself;
    private final boolean negative;
    private final boolean coloured;

    /**
     * Looks at a section.
     *
     * @param itself whether the section prints its sign itself, because it is not the first one
     */
    FormatSign(List<FormatToken> tokens, boolean itself) {
        this.itself = itself;
        this.negative = tokens.stream().anyMatch(FormatSign::isSign);
        this.coloured = tokens.stream().anyMatch(token -> token.is(Kind.COLOUR));
    }

    private static boolean isSign(FormatToken token) {
        return token.is(Kind.LITERAL)
                && (token.text().contains("-")
                        || token.text().contains("(")
                        || token.text().contains("\u2212"));
    }

    /** What stands before everything else. */
    String printed(BigDecimal value) {
        boolean automatic = value.signum() < 0 && (!itself || (coloured && !negative)); // F2
        return automatic ? "-" : "";
    }

    /** The number that is seen, given its absolute value. */
    BigDecimal seen(BigDecimal value, BigDecimal absolute) {
        boolean minus = value.signum() < 0 && (!itself || negative || coloured);
        return minus ? absolute.negate() : absolute;
    }
}
