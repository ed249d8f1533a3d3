package vn.chitieu.read.format;

import java.util.OptionalInt;

/**
 * One level of an automatically numbered list.
 *
 * @param start first number
 * @param format how the level's own counter is written, here and in the levels below
 * @param text what is printed before the paragraph; a character below {@code U+000A} stands for the counter of the
 *     level with that index from 0, so that {@code "\0.\1."} is {@code 1.2.}; a bullet is its own text
 * @param gap what parts the number from the text: a blank, or nothing
 * @param allDecimal whether the counters of all levels are written as decimals here (ECMA-376 17.9.4 {@code isLgl})
 * @param restartedBy index from 0 of the deepest level whose use restarts this one, -1 if none does; empty for the level
 *     just above, as usual (ECMA-376 17.9.10 {@code lvlRestart})
 */
public record NumberLevel(
        int start, NumberFormat format, String text, String gap, boolean allDecimal, OptionalInt restartedBy) {
    /** A level that begins at 1 and restarts as usual, a blank behind its text. */
    public NumberLevel(NumberFormat format, String text) {
        this(1, format, text, " ", false, OptionalInt.empty());
    }

    /** A bullet, a blank behind it. */
    public static NumberLevel bullet(String symbol) {
        return new NumberLevel(NumberFormat.NONE, symbol);
    }

    /** Placeholders {@code %1} to {@code %9} of ECMA-376 17.9.11 as those of {@link #text}: {@code "%1.%2."}. */
    public static String placeholders(String percentText) {
        if (percentText.indexOf('%') < 0) {
            return percentText;
        }
        StringBuilder text = new StringBuilder(percentText.length());
        for (int i = 0; i < percentText.length(); i++) {
            char next = i + 1 < percentText.length() ? percentText.charAt(i + 1) : ' ';
            if (percentText.charAt(i) == '%' && next >= '1' && next <= '9') {
                text.append((char) (next - '1'));
                i++;
            } else {
                text.append(percentText.charAt(i));
            }
        }
        return text.toString();
    }
}
