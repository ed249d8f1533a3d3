package vn.chitieu.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Reading;
import vn.chitieu.text.Vietnamese;

/**
 * What stands behind a figure: rules 13 and 14 of {@link NumberReader}.
 *
 * <pre>
 * rest   = { "*" | "(" remark ")" | remark }
 * remark = unit | "%" | fraction | number words | words | footnote mark
 * </pre>
 */
final class Remark {
    /** More words are a sentence in which the figure may mean anything. */
    private static final int MOST_WORDS = 3;

    /**
     * {@code 12 (tăng 3)}, {@code 12 (so với kỳ trước tăng 3)}: the other number is no figure but how this one moved, or
     * that of another period.
     */
    private static final Pattern COMPARED = Pattern.compile("(?:tang|giam|luy ke|so voi|cung ky|ky truoc|nam truoc) ");

    private final Expectation expectation;
    private final Optional<Kind> kind;
    private final NumberStyle style;

    /** @param kind sort of figure that the print shows, a percent sign may have told */
    Remark(Expectation expectation, Optional<Kind> kind, NumberStyle style) {
        this.expectation = expectation;
        this.kind = kind;
        this.style = style;
    }

    /** The reading of a figure in the light of the rest of its text. */
    Reading judge(String rest, Reading figure) {
        Reading reading = figure;
        String left = rest.strip();
        while (!left.isEmpty() && !reading.values().isEmpty()) {
            if (left.charAt(0) == '*' || isSignAgain(left, rest)) {
                left = left.substring(1).strip();
                continue;
            }
            boolean bracket = left.charAt(0) == '(';
            int end = left.indexOf(bracket ? ')' : '(');
            if (bracket && end < 0) {
                return Reading.UNREADABLE;
            }
            int stop = end < 0 ? left.length() : end;
            String remark = left.substring(bracket ? 1 : 0, stop).strip();
            reading = bracket ? judgeBracket(remark, reading) : judgeWords(remark, reading);
            left = left.substring(bracket ? stop + 1 : stop).strip();
        }
        return reading;
    }

    private Reading judgeBracket(String remark, Reading figure) {
        String folded = Vietnamese.fold(remark);
        if (isUnit(folded) || isFootnote(remark)) {
            return figure;
        }
        if (COMPARED.matcher(folded).lookingAt()) {
            return figure.flagged(Flag.AMBIGUOUS_NUMBER);
        }
        if (hasDigit(remark)) {
            return judgeDigits(remark, figure);
        }
        return saysSame(folded, figure) ? figure : figure.flagged(Flag.AMBIGUOUS_NUMBER);
    }

    private Reading judgeWords(String remark, Reading figure) {
        String folded = Vietnamese.fold(remark);
        char first = remark.charAt(0);
        if (Character.isLetter(first) && isUnit(folded)) {
            return figure;
        }
        if (hasDigit(remark)) {
            Optional<Fraction> fraction = Fraction.parse(remark);
            return fraction.isPresent() ? judgeFraction(fraction.get(), figure) : Reading.UNREADABLE;
        }
        boolean sentence =
                !Character.isLetter(first) || folded.split(" ", -1).length > MOST_WORDS || isNegation(folded);
        return sentence ? Reading.UNREADABLE : figure.flagged(Flag.UNIT_CONFLICT);
    }

    private Reading judgeDigits(String remark, Reading figure) {
        Optional<Fraction> fraction = Fraction.parse(remark);
        if (fraction.isPresent()) {
            return judgeFraction(fraction.get(), figure);
        }
        Reading again = NumberReader.read(remark, expectation, style);
        boolean same = again.flags().isEmpty()
                && again.value().filter(value -> isOnlyValue(value, figure)).isPresent();
        return same ? figure : Reading.UNREADABLE;
    }

    /** A fraction that agrees also closes an open figure; one that agrees with no value makes the print worthless. */
    private Reading judgeFraction(Fraction fraction, Reading figure) {
        return figure.values().stream()
                .filter(value -> fraction.agreesWith(value, kind))
                .findFirst()
                .map(figure::decided)
                .orElse(Reading.UNREADABLE);
    }

    /** The unit's sign behind a remark: {@code 94,7% (một phần)%}; right behind the figure's it is a misprint. */
    private boolean isSignAgain(String left, String rest) {
        return left.equals("%")
                && left.length() < rest.length()
                && kind.filter(Kind.PERCENT::equals).isPresent();
    }

    private boolean isUnit(String folded) {
        return expectation.unitSpellings().stream()
                .anyMatch(spelling -> Vietnamese.fold(spelling).equals(folded) && !folded.isEmpty());
    }

    /** {@code (*)} points to a note. */
    private static boolean isFootnote(String remark) {
        return !remark.isEmpty() && remark.chars().allMatch(character -> character == '*');
    }

    /** {@code 01 (một)}, {@code 0 (không có)}. */
    private static boolean saysSame(String folded, Reading figure) {
        OptionalInt words = NumberWords.parse(folded);
        if (words.isPresent()) {
            return isOnlyValue(BigDecimal.valueOf(words.getAsInt()), figure);
        }
        return Marks.isNotApplicable(folded) && isOnlyValue(BigDecimal.ZERO, figure);
    }

    private static boolean isOnlyValue(BigDecimal value, Reading figure) {
        return figure.value().filter(only -> only.compareTo(value) == 0).isPresent();
    }

    private static boolean isNegation(String folded) {
        return (" " + folded + " ").contains(" chua ") || (" " + folded + " ").contains(" khong ");
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
