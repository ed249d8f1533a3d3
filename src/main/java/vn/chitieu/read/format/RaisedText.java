package vn.chitieu.read.format;

/**
 * Tells footnote marks from other raised text: raised digits, commas, stars and brackets are a mark, except behind a unit
 * of length, where they make an area or volume ({@code m}, {@code km} … raised {@code 2}).
 */
public final class RaisedText {
    private static final String MARKS = "0123456789,;*()[] \u00A0";
    private static final String PREFIXES_OF_METRE = "kcdm";

    private RaisedText() {}

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
