package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.chitieu.read.sheet.FormatToken.Kind;

/** Numbers in a pattern of digits: {@code #,##0.00}, {@code 0.00%}, {@code 00}, {@code 0"%"}; literals alone too. */
final class NumberSection implements FormatSection {
    private static final int THOUSAND = 3;

    private final List<FormatToken> whole;
    private final List<FormatToken> fraction;
    private final boolean hasPoint;
    private final boolean grouped;
    private final int decimals;
    private final int shift;
    private final FormatSign sign;

    NumberSection(List<FormatToken> tokens, boolean itself) {
        int point = indexOf(tokens, Kind.POINT);
        this.hasPoint = point < tokens.size();
        this.whole = tokens.subList(0, point);
        this.fraction = tokens.subList(Math.min(point + 1, tokens.size()), tokens.size());
        this.decimals = count(fraction, Kind.DIGIT);
        int scaling = scalingCommas(tokens);
        this.grouped = groups(whole);
        this.shift = 2 * count(tokens, Kind.PERCENT) - THOUSAND * scaling;
        this.sign = new FormatSign(tokens, itself);
    }

    @Override
    public Shown show(BigDecimal value, Epoch epoch) {
        BigDecimal rounded = value.abs().movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.unscaledValue().toString();
        int split = Math.max(0, digits.length() - decimals);
        String wholeDigits = rounded.compareTo(BigDecimal.ONE) < 0 ? "" : digits.substring(0, split);
        String fractionDigits = "0".repeat(Math.max(0, decimals - digits.length())) + digits.substring(split);
        StringBuilder text = new StringBuilder(sign.printed(value));
        appendWhole(text, wholeDigits);
        int shownDecimals = appendFraction(text, fractionDigits);
        String shown = text.toString().strip();
        if (shown.isEmpty()) {
            return Shown.NOTHING;
        }
        return Shown.number(shown, sign.seen(value, rounded.setScale(shownDecimals, RoundingMode.DOWN)));
    }

    /** Digits take their places from the right; the leftmost place takes all that are left. */
    private void appendWhole(StringBuilder text, String digits) {
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        int places = count(whole, Kind.DIGIT);
        int placed = 0;
        for (int i = whole.size() - 1; i >= 0; i--) {
            FormatToken token = whole.get(i);
            if (!token.is(Kind.DIGIT)) {
                reversed.append(new StringBuilder(literal(token)).reverse());
                continue;
            }
            places--;
            int take = places == 0 ? Math.max(1, left) : 1;
            for (int j = 0; j < take; j++) {
                String digit = left > 0 ? digits.substring(left - 1, left) : filler(token);
                left = Math.max(0, left - 1);
                placed = place(reversed, digit, placed);
            }
        }
        text.append(reversed.reverse());
        if (count(whole, Kind.DIGIT) == 0 && hasPoint) {
            text.append(digits);
        }
    }

    private int place(StringBuilder reversed, String digit, int placed) {
        if (digit.isEmpty()) {
            return placed;
        }
        if (grouped && placed > 0 && placed % THOUSAND == 0 && !digit.equals(" ")) {
            reversed.append('.');
        }
        reversed.append(digit);
        return placed + 1;
    }

    /** Appends point and decimals; the number of decimals that are seen. */
    private int appendFraction(StringBuilder text, String digits) {
        int seen = significant(digits);
        if (hasPoint) {
            text.append(decimals > 0 && seen == 0 ? "" : ",");
        }
        int index = 0;
        for (FormatToken token : fraction) {
            if (token.is(Kind.DIGIT)) {
                text.append(index < seen ? String.valueOf(digits.charAt(index)) : filler(token));
                index++;
            } else {
                text.append(literal(token));
            }
        }
        return seen;
    }

    /** Decimals up to the last one that is not optional or not zero. */
    private int significant(String digits) {
        int significant = 0;
        int index = 0;
        for (FormatToken token : fraction) {
            if (token.is(Kind.DIGIT)) {
                boolean needed = token.text().equals("0") || digits.charAt(index) != '0';
                index++;
                significant = needed ? index : significant;
            }
        }
        return significant;
    }

    private static String filler(FormatToken place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }

    private static String literal(FormatToken token) {
        boolean printed = token.is(Kind.LITERAL) || token.is(Kind.PERCENT) || token.is(Kind.SLASH);
        return printed ? token.text() : "";
    }

    private static boolean groups(List<FormatToken> whole) {
        int comma = indexOf(whole, Kind.COMMA);
        return comma < whole.size() && count(whole.subList(comma, whole.size()), Kind.DIGIT) > 0;
    }

    /** Commas behind the last place for a digit before the point, or behind the last one of all. */
    private static int scalingCommas(List<FormatToken> tokens) {
        int commas = 0;
        int trailing = 0;
        for (FormatToken token : tokens) {
            switch (token.kind()) {
                case COMMA -> trailing++;
                case DIGIT -> trailing = 0;
                case POINT -> {
                    commas += trailing;
                    trailing = 0;
                }
                default -> {
                    // Literals between commas change nothing.
                }
            }
        }
        return commas + trailing;
    }

    private static int count(List<FormatToken> tokens, Kind kind) {
        int count = 0;
        for (FormatToken token : tokens) {
            count += token.is(kind) ? 1 : 0;
        }
        return count;
    }

    private static int indexOf(List<FormatToken> tokens, Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(kind)) {
                return i;
            }
        }
        return tokens.size();
    }
}
