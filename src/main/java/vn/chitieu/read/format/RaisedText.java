package vn.chitieu.read.format;

import vn.chitieu.text.repair.OldWords;

/**
 * Tells footnote marks from other raised text: raised digits, commas, stars and brackets are a mark, except behind a unit
 * of length, where they make an area or volume ({@code m}, {@code km} … raised {@code 2}). The same holds for signs that
 * are raised by themselves ({@code ¹ ² ⁽³⁾}).
 */
public final class RaisedText {
    private static final String MARKS = "0123456789,;*()[] \u00A0";
    private static final String PREFIXES_OF_METRE = "kcdm";

    private static final String SIGNS = "¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾";

    private RaisedText() {}

    /** A clean text without footnote marks of raised signs: {@code 39¹} is 39, {@code 12⁽¹⁾,⁽²⁾} is 12, {@code m²} stays. */
    public static String withoutSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSign(text, i)) {
                return withoutSigns(text, i);
            }
        }
        return text;
    }

    private static String withoutSigns(String text, int first) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        int at = first;
        while (at < text.length()) {
            int end = signsEnd(text, at);
            if (end == at || endsWithMetre(kept)) {
                end = Math.max(end, at + 1);
                kept.append(text, at, end);
            } else if (end < text.length() && text.charAt(end) == ' ' && isBlankAtEnd(kept)) {
                end++;
            }
            at = end;
        }
        return kept.toString().stripTrailing();
    }

    private static boolean isBlankAtEnd(CharSequence text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    /** Behind the signs at a place, with the marks between them. */
    private static int signsEnd(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length() && (isSign(text, at) || (at > from && isBetween(text.charAt(at))))) {
            end = isSign(text, at) ? at + 1 : end;
            at++;
        }
        return end;
    }

    /** A {@code ¹} inside a word of TCVN3 is a letter. */
    private static boolean isSign(String text, int at) {
        return isSign(text.charAt(at)) && !OldWords.isLetter(text, at);
    }

    private static boolean isSign(char character) {
        return (character == '¹' || character == '²' || character == '³' || character >= '⁰')
                && SIGNS.indexOf(character) >= 0;
    }

    private static boolean isBetween(char character) {
        return character == ',' || character == ';' || character == ' ';
    }

    /**
     * Whether raised text is a footnote mark.
     *
     * @param before what stands before it
     */
    public static boolean isMark(CharSequence before, CharSequence raised) {
        return raised.chars().allMatch(c -> MARKS.indexOf(c) >= 0) && !endsWithMetre(before);
    }

    private static boolean endsWithMetre(CharSequence text) {
        int at = text.length() - 1;
        if (at < 0 || text.charAt(at) != 'm') {
            return false;
        }
        at--;
        if (at >= 0 && PREFIXES_OF_METRE.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || !Character.isLetter(text.charAt(at));
    }
}
