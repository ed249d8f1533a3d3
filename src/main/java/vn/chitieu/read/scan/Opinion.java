package vn.chitieu.read.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chitieu.read.scan.figure.FigureReading;

/**
 * What a word is taken for after two readers have seen it: the one that knows shapes of digits only, and the engine, which
 * is asked up to four times: once for any text, then for figures only with more and more white around. On short lines the
 * engine is the weaker one: it makes words of codes, surely.
 *
 * <ol>
 *   <li>O1 What the shapes tell and the engine reads too, whichever time, is certain; if the engine has read as many other
 *       digits first, only if the shapes are very sure.
 *   <li>O2 A mark at the end that only the engine reads has no ink: the engine likes sentences to end.
 *   <li>O3 Where digits are parted twice, one or two at a time, they are a code; what parts them are points.
 *   <li>O4 Roman numerals stay; those who know shapes take them for ones.
 *   <li>O5 Words of several letters stay if the shapes are not sure of anything else.
 *   <li>O6 A slash by itself, which the engine takes for a narrow letter or a 1, is what its lean tells.
 *   <li>O7 Of words of letters and digits only the digits are compared: {@code =1}, {@code 87/BC-SNV}.
 *   <li>O8 A 1 at either end that the engine first takes for a bare stroke may be what is left of a line.
 *   <li>O9 Everything else is in doubt.
 * </ol>
 *
 * @param text what the word is taken for
 * @param other what it may be instead; empty if it is certain
 */
record Opinion(String text, Optional<String> other) {
    /** O5: certainty of shapes that outweighs a word. */
    private static final double SURE = 0.9;

    /** O1: certainty of shapes that the engine's first reading cannot shake. */
    private static final double VERY_SURE = 0.99;

    /** O1: certainty of shapes with which agreement is no chance. */
    private static final double LIKELY = 0.5;

    /** O8: what a bare stroke is taken for. */
    private static final String STROKES = "!|lIi[]\\";

    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.?");
    /** Digits parted twice or more, of which no number can be made. */
    private static final Pattern CODE = Pattern.compile("\\d{1,2}([.,-]\\d{1,2}){2,4}[.,-]?");

    /** A word of which nobody doubts anything. */
    static Opinion certain(String text) {
        return new Opinion(text, Optional.empty());
    }

    private static Opinion doubtful(String text, String other) {
        return new Opinion(text, Optional.of(other.isEmpty() ? "?" : other));
    }

    /**
     * Two readers' opinion.
     *
     * @param read what the engine read
     * @param shapes what the shapes tell
     * @param again what the engine reads if it may read figures only; asked one after the other while nothing is certain
     */
    static Opinion of(String read, FigureReading shapes, List<Supplier<String>> again) {
        String first = plain(read);
        String own = shapes.text();
        boolean sure = shapes.certainty() >= SURE;
        if (ROMAN.matcher(first).matches() && !first.equals(own)) {
            return certain(first); // O4
        }
        if (sure && own.equals("/") && first.length() == 1) {
            return certain(own); // O6
        }
        if (shapes.certainty() < VERY_SURE && isContrary(first, own)) {
            return unsettled(first, shapes, first); // O1
        }
        String code = code(own);
        Optional<String> stroke = withoutStroke(first, own);
        if (stroke.isPresent()) {
            return doubtful(own, stroke.get()); // O8
        }
        String next = first;
        String other = "";
        for (int i = 0; i <= again.size(); i++) {
            if (shapes.certainty() >= LIKELY
                    && (next.equals(own) || (sure && trimmed(next).equals(own)))) {
                return certain(own); // O1, O2
            }
            if (!code.isEmpty() && digits(next).equals(digits(code))) {
                return certain(code); // O3
            }
            other = other.isEmpty() && isFigure(next) ? next : other;
            next = i < again.size() ? plain(again.get(i).get()) : "";
        }
        return unsettled(first, shapes, other);
    }

    /** Whether a figure has as many digits as another, but others. */
    private static boolean isContrary(String figure, String own) {
        String digits = digits(figure);
        return isFigure(figure) && digits.length() == digits(own).length() && !digits.equals(digits(own));
    }

    /** What is left of a figure without the 1 at one of its ends that was read as a stroke first. */
    private static Optional<String> withoutStroke(String first, String own) {
        int last = own.length() - 1;
        if (last < 1 || first.length() != own.length()) {
            return Optional.empty();
        }
        if (own.charAt(last) == '1'
                && STROKES.indexOf(first.charAt(last)) >= 0
                && first.startsWith(own.substring(0, last))) {
            return Optional.of(own.substring(0, last));
        }
        boolean begins = own.charAt(0) == '1' && STROKES.indexOf(first.charAt(0)) >= 0;
        return begins && first.endsWith(own.substring(1)) ? Optional.of(own.substring(1)) : Optional.empty();
    }

    private static Opinion unsettled(String first, FigureReading shapes, String other) {
        String own = shapes.text();
        boolean sure = shapes.certainty() >= SURE;
        if (!sure && first.length() > 1 && first.chars().noneMatch(Character::isDigit) && !isFigure(first)) {
            return certain(first); // O5
        }
        boolean shapesTell = sure || !isFigure(first);
        return doubtful(shapesTell ? own : first, shapesTell ? other : own); // O9
    }

    /** A code with points between its digits; empty if the text is none for certain. */
    private static String code(String text) {
        return CODE.matcher(text).matches() ? text.replaceAll("[,-]", ".") : "";
    }

    /**
     * A word that the shapes tell nothing of.
     *
     * @param alone whether nothing else stands on the line, so that it may be a row's figure
     */
    static Opinion withoutShapes(String read, String again, boolean alone) {
        String first = plain(read);
        boolean same = digits(first).equals(digits(again));
        return same && !alone ? certain(first) : doubtful(first, same ? "?" : plain(again)); // O7, O9
    }

    /**
     * What speaks against a reading that stays as it is: nothing if the word is certain and has its digits; else what
     * the word is taken for, or what it may be instead where that is the reading.
     */
    Optional<String> against(String reading) {
        boolean stands = other.isEmpty() ? digits(text).equals(digits(reading)) : text.equals(plain(reading));
        return stands ? other : Optional.of(text);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Without blanks, hyphens of any length alike. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "").replaceAll("[–—¬_]", "-").replace('X', 'x');
    }

    private static String trimmed(String text) {
        return text.replaceAll("[.,'’:;-]+$", "").replaceAll("^['‘’`\"]+", "");
    }

    static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> "0123456789.,%/-()".indexOf(c) >= 0);
    }
}
