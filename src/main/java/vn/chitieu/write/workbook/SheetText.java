package vn.chitieu.write.workbook;

import java.util.regex.Pattern;

/** Text as a cell of a spreadsheet file holds it: rules 1 to 3 of {@link CellWriter}. */
final class SheetText {
    /** Letters that a cell holds. */
    static final int MOST = 32_767;

    /** Letters kept of a longer text, so that what is said of the rest has room. */
    private static final int KEPT = 32_000;

    private static final int ESCAPED_LENGTH = 7;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NO_LETTER =
            Pattern.compile("[\\uFFFE\\uFFFF\\p{Cs}]"); // half a surrogate pair; a whole one is one letter to a pattern

    private SheetText() {}

    /** What is stored so that a spreadsheet shows the text. */
    static String of(String text) {
        String letters = NO_LETTER.matcher(text).replaceAll("?");
        String stored = escaped(shortened(letters, KEPT));
        return stored.length() <= MOST ? stored : escaped(shortened(letters, KEPT / ESCAPED_LENGTH));
    }

    private static String escaped(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static String shortened(String text, int kept) {
        if (text.length() <= kept) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(kept - 1)) ? kept - 1 : kept;
        return text.substring(0, end) + " … (còn " + (text.length() - end) + " chữ, xem tệp CSV)";
    }
}
