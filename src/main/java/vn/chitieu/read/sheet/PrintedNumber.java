package vn.chitieu.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Writes a number that a file gives as stored and as printed, in whatever language, as a Vietnamese program prints it.
 * Which mark parts decimals is told by the stored number alone.
 */
final class PrintedNumber {
    private static final String INSIDE = "0123456789.,'\u2019 \u00A0\u202F";
    private static final int GROUP = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5000001");
    private static final int[] SHIFTS = {0, 2, -3, -6, -9};

    private final String printed;
    private final BigDecimal stored;

    private PrintedNumber(String printed, BigDecimal stored) {
        this.printed = printed;
        this.stored = stored;
    }

    private record Run(int from, int to, int decimals) {}

    /** What a cell shows that holds a number and prints this text. */
    static Shown of(String printed, BigDecimal stored) {
        return new PrintedNumber(printed, stored).shown();
    }

    private Shown shown() {
        for (int from = nextDigit(0); from < printed.length(); from = nextDigit(end(from))) {
            Optional<Shown> shown = shown(from, end(from));
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        if (printed.indexOf('E') > 0 && nextDigit(0) < printed.length()) {
            return FormatCode.GENERAL.show(stored, Epoch.YEAR_1900);
        }
        return stored.signum() == 0 && !printed.isEmpty()
                ? Shown.number(printed, BigDecimal.ZERO)
                : Shown.text(printed);
    }

    private int nextDigit(int from) {
        int index = from;
        while (index < printed.length() && !isDigit(printed.charAt(index))) {
            index++;
        }
        return index;
    }

    /** The end of the run of digits and marks that begins with a digit, at its last digit. */
    private int end(int from) {
        int end = from;
        for (int i = from; i < printed.length() && INSIDE.indexOf(printed.charAt(i)) >= 0; i++) {
            end = isDigit(printed.charAt(i)) ? i + 1 : end;
        }
        return end;
    }

    private Optional<Shown> shown(int from, int to) {
        String run = printed.substring(from, to);
        int mark = Math.max(run.lastIndexOf('.'), run.lastIndexOf(','));
        Optional<Shown> whole = shown(new Run(from, to, 0));
        return whole.isPresent() || mark < 0 ? whole : shown(new Run(from, to, run.length() - mark - 1));
    }

    private Optional<Shown> shown(Run run) {
        String inside = printed.substring(run.from(), run.to());
        StringBuilder digits = new StringBuilder();
        inside.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
        BigDecimal number = new BigDecimal(digits.toString()).movePointLeft(run.decimals());
        number = number.setScale(run.decimals(), RoundingMode.UNNECESSARY);
        if (!isStored(number, run.decimals())) {
            return Optional.empty();
        }
        int marks = inside.length() - digits.length() - (run.decimals() > 0 ? 1 : 0);
        boolean signed = printed.contains("-") || printed.contains("(") || printed.contains("\u2212");
        boolean negative = stored.signum() < 0;
        String text = (negative && !signed ? "-" : "")
                + printed.substring(0, run.from())
                + vietnamese(digits, run.decimals(), marks > 0)
                + printed.substring(run.to());
        return Optional.of(Shown.number(text, negative ? number.negate() : number));
    }

    /** Whether a number is the stored one, rounded; percents are stored as hundredths, thousands may be left out. */
    private boolean isStored(BigDecimal number, int decimals) {
        for (int shift : SHIFTS) {
            boolean allowed = shift != 2 || printed.indexOf('%') >= 0;
            BigDecimal off = stored.abs().movePointRight(shift).subtract(number).abs();
            if (allowed && off.compareTo(HALF.movePointLeft(decimals)) <= 0) {
                boolean vanished = shift < 0 && number.signum() == 0;
                return !vanished;
            }
        }
        return false;
    }

    private static String vietnamese(CharSequence digits, int decimals, boolean grouped) {
        int whole = digits.length() - decimals;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == whole) {
                text.append(',');
            } else if (grouped && i > 0 && i < whole && (whole - i) % GROUP == 0) {
                text.append('.');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
