package vn.chitieu.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of digits with marks between them, taken apart but not yet understood.
 *
 * <pre>
 * whole   = digits                                         1904, 09
 * grouped = group mark ddd { mark ddd }, always one mark   1.234.567, 141 624, 1'451
 * single  = [ digits ] ("." | ",") digits                  95,84, 1.451, .5
 * both    = ( group | grouped ) ("." | ",") digits         1.234,5, 1 234.5
 * broken  = everything else, more than 15 digits too       14.16.24, 1..451, 10 20
 * group   = one to three digits, the first not 0
 * mark    = "." | "," | "'" | " "
 * </pre>
 *
 * A lone blank or apostrophe never starts decimals, a lone point or comma may: such a run is {@code single}.
 *
 * @param digits all digits in order; empty if the text is no such run
 * @param marks the marks in order, {@code ".,"} for {@code 1.234,5}
 * @param sizes how many digits stand before, between and behind the marks
 */
record Numeral(String digits, String marks, List<Integer> sizes) {
    /** What a run of digits and marks looks like. */
    enum Shape {
        WHOLE,
        GROUPED,
        SINGLE,
        BOTH,
        BROKEN
    }

    /** Any amount in đồng has fewer; more are an account number or a mistake. */
    private static final int MOST_DIGITS = 15;

    private static final int GROUP_SIZE = 3;

    private static final Numeral NONE = new Numeral("", "", List.of());

    /** Takes a text apart; a text that is no run of digits and marks is broken. */
    static Numeral of(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        StringBuilder marks = new StringBuilder();
        List<Integer> sizes = new ArrayList<>();
        int groupStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isDigit(character)) {
                digits.append(character);
            } else if (isMark(character)) {
                marks.append(character);
                sizes.add(digits.length() - groupStart);
                groupStart = digits.length();
            } else {
                return NONE;
            }
        }
        sizes.add(digits.length() - groupStart);
        return digits.length() > MOST_DIGITS ? NONE : new Numeral(digits.toString(), marks.toString(), sizes);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isMark(char character) {
        return character == '.' || character == ',' || character == '\'' || character == ' ';
    }

    Shape shape() {
        if (digits.isEmpty() || sizes.get(marks.length()) == 0) {
            return Shape.BROKEN;
        }
        if (marks.isEmpty()) {
            return Shape.WHOLE;
        }
        boolean mayStartDecimals = lastMark() == '.' || lastMark() == ',';
        if (mayStartDecimals && marks.length() == 1) {
            return Shape.SINGLE;
        }
        if (isGroupedUpTo(marks.length())) {
            return Shape.GROUPED;
        }
        boolean both = mayStartDecimals && marks.charAt(0) != lastMark() && isGroupedUpTo(marks.length() - 1);
        return both ? Shape.BOTH : Shape.BROKEN;
    }

    /** Whether the digits before this mark are groups of three behind a first one, with one sort of marks between. */
    private boolean isGroupedUpTo(int mark) {
        if (sizes.get(0) < 1 || sizes.get(0) > GROUP_SIZE || digits.charAt(0) == '0') {
            return false;
        }
        for (int i = 1; i <= mark; i++) {
            if (sizes.get(i) != GROUP_SIZE || marks.charAt(i - 1) != marks.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** The last mark; the null character where there is none. */
    char lastMark() {
        return marks.isEmpty() ? '\0' : marks.charAt(marks.length() - 1);
    }

    /** How many digits stand before the last mark. */
    int headSize() {
        return digits.length() - tailSize();
    }

    /** How many digits stand behind the last mark; 0 in a whole numeral. */
    int tailSize() {
        return marks.isEmpty() ? 0 : sizes.get(marks.length());
    }

    /** Whether the last three digits may be a group: {@code 1.451}, but not {@code 0.451} or {@code 1451.234}. */
    boolean endsInGroup() {
        return isGroupedUpTo(1);
    }

    /** Whether three digits stand behind a head that has lost its own mark: {@code 1451.234}. */
    boolean hasLongHead() {
        return tailSize() == GROUP_SIZE && headSize() > GROUP_SIZE && digits.charAt(0) != '0';
    }

    /** Whether a single mark, whatever the style, starts decimals: {@code 95,84}, {@code 0.451}. */
    boolean isPlainDecimal() {
        boolean zeroHead = headSize() == 1 && digits.charAt(0) == '0';
        boolean shortTail = zeroHead || tailSize() < GROUP_SIZE;
        return headSize() > 0 && shortTail && !hasOddZeros();
    }

    /**
     * Whether zeros lead that no office writes. {@code 05} and {@code 05,5} are habit; {@code 0451} and {@code 00,5} have
     * lost a mark or a digit.
     */
    boolean hasOddZeros() {
        boolean zeroLed = headSize() > 2 && digits.charAt(0) == '0';
        return zeroLed || (tailSize() > 0 && headSize() == 2 && digits.startsWith("00"));
    }

    /** The value if every mark groups: {@code 1.451} is 1451. */
    BigDecimal whole() {
        return BigDecimal.valueOf(Long.parseLong(digits));
    }

    /** The value if the last mark starts decimals: {@code 1.451} is 1.451. */
    BigDecimal decimal() {
        return BigDecimal.valueOf(Long.parseLong(digits), tailSize());
    }
}
