package vn.chitieu.write.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How wide text is on a terminal, and how it is broken into lines. */
final class Display {
    private static final Pattern CONTROL = Pattern.compile("\\R|\\p{Cc}");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");
    /** East Asian letters and the like take two columns (Unicode Standard Annex 11); in blocks, not letter by letter. */
    private static final Pattern WIDE = Pattern.compile("[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF"
            + "\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\x{1F300}-\\x{1F64F}\\x{20000}-\\x{3FFFD}]");

    private Display() {}

    /** The text without what could steer a terminal. */
    static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** Columns that the text takes. */
    static int width(String text) {
        return text.codePoints().map(Display::width).sum();
    }

    /** Columns that the letter takes: 0 for marks on the letter before, 2 for East Asian ones. */
    static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                letter >= 0x1100 && WIDE.matcher(Character.toString(letter)).matches() ? 2 : 1;
        };
    }

    /** The text in lines of a width, broken at blanks and, where a word is longer, inside it; at least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : BLANKS.split(plain(text).strip(), -1)) {
            int length = width(word);
            if (used > 0 && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int letter : word.codePoints().toArray()) {
                if (used > 0 && used + width(letter) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(letter);
                used += width(letter);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
