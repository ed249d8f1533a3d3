package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import vn.chitieu.read.sheet.FormatToken.Kind;

/**
 * When a section of a number format holds: {@code [<100]}, or what its place says.
 *
 * @param sign what the comparison of a number with the limit may be: negative, zero or positive
 * @param limit what numbers are compared with
 */
record FormatCondition(IntPredicate sign, BigDecimal limit) {
    private static final FormatCondition ALWAYS = zero(sign -> true);

    static FormatCondition of(List<FormatToken> section, int index, int sections) {
        for (FormatToken token : section) {
            if (token.is(Kind.CONDITION)) {
                return explicit(token.text());
            }
        }
        if (index == sections - 1) {
            return ALWAYS;
        }
        if (index == 1) {
            return zero(sign -> sign < 0);
        }
        return sections == 2 ? zero(sign -> sign >= 0) : zero(sign -> sign > 0);
    }

    private static FormatCondition explicit(String condition) {
        String operator = condition.replaceAll("[^<>=].*", "");
        IntPredicate sign = switch (operator) {
            case "<" -> comparison -> comparison < 0;
            case "<=" -> comparison -> comparison <= 0;
            case ">" -> comparison -> comparison > 0;
            case ">=" -> comparison -> comparison >= 0;
            case "<>" -> comparison -> comparison != 0;
            default -> comparison -> comparison == 0;
        };
        return StoredNumber.of(condition.substring(operator.length()))
                .map(limit -> new FormatCondition(sign, limit))
                .orElse(ALWAYS);
    }

    private static FormatCondition zero(IntPredicate sign) {
        return new FormatCondition(sign, BigDecimal.ZERO);
    }

    boolean holds(BigDecimal value) {
        return sign.test(value.compareTo(limit));
    }
}
