package vn.chitieu.read.scan;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chitieu.read.scan.figure.FigureReading;

/**
 * What a word is taken for after two readers have seen it, the engine and the one that knows shapes of digits only.
 *
 * <ol>
 *   <li>O1 What both read alike is certain.
 *   <li>O2 A mark at the end that only the engine reads has no ink: the engine likes sentences to end.
 *   <li>O3 In a code, a point that only one of them reads is there: the engine drops points between narrow digits.
 *   <li>O4 Where the engine reads letters, but the same figure once it may read figures only, it is that figure.
 *   <li>O5 Roman numerals stay; those who know shapes take them for ones.
 *   <li>O6 Words of several letters stay, unless shapes and engine agree on a figure.
 *   <li>O7 Of words of letters and digits only the digits are compared: {@code =1}, {@code 87/BC-SNV}.
 *   <li>O8 A slash by itself, which the engine takes for a narrow letter or a 1, is what its lean tells.
 *   <li>O9 Everything else is in doubt.
 * </ol>
 *
 * @param text what the word is taken for
 * @param other what it may be instead; empty if it is certain
 */
record Opinion(String text, Optional<String> other) {
    private static final double SURE = 0.9;
    private static final double UNSURE = 0.2;
    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.?");
    private static final Pattern CODE = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){1,4}\\.?");

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
     * @param again what the engine reads if it may read figures only
     */
    static Opinion of(String read, FigureReading shapes, Supplier<String> again) {
        String first = plain(read);
        String own = shapes.text();
        if (first.equals(own)) {
            return shapes.certainty() >= UNSURE ? certain(own) : third(first, shapes, plain(again.get())); // O1
        }
        if (ROMAN.matcher(first).matches()) {
            return certain(first); // O5
        }
        boolean sure = shapes.certainty() >= SURE;
        if (sure && (trimmed(first).equals(own) || (isCode(own) && sameDigits(first, own)))) {
            return certain(own); // O2, O3
        }
        if (sure && own.equals("/") && first.length() == 1) {
            return certain(own); // O8
        }
        return third(first, shapes, plain(again.get()));
    }

    private static Opinion third(String first, FigureReading shapes, String again) {
        String own = shapes.text();
        boolean figure = isFigure(first);
        if (again.equals(own) && (!figure || first.equals(own))) {
            return certain(own); // O4
        }
        if (first.length() > 1 && first.chars().noneMatch(Character::isDigit) && !figure) {
            return certain(first); // O6
        }
        boolean believed = shapes.certainty() >= SURE || again.equals(own);
        if (believed || !figure) {
            return doubtful(own, figure && !first.equals(own) ? first : again);
        }
        return doubtful(first, own);
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

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static boolean sameDigits(String one, String other) {
        return one.replaceAll("[.,]", "").equals(other.replaceAll("[.,]", ""));
    }

    static boolean isFigure(String text) {
        return text.chars().allMatch(c -> "0123456789.,%/-()".indexOf(c) >= 0);
    }
}
