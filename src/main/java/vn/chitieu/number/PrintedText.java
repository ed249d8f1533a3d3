package vn.chitieu.number;

import java.util.regex.Pattern;
import vn.chitieu.text.Vietnamese;

/**
 * A printed figure made ready to be read: rule 4 of {@link NumberReader}.
 *
 * @param cleaned the text in plain signs, blanks collapsed; its ends are still there
 * @param body the text between quotes, emphasis, formula and footnote marks and without the stop behind it
 * @param unrepaired the body before letters were read as digits
 * @param hasStop whether a point or comma stood behind the last digit: the stop of a sentence, or the rest of a figure
 *     lost
 * @param isBroken whether a line end or a wide gap stands between two digits: they may be two figures, or halves of one
 */
record PrintedText(String cleaned, String body, String unrepaired, boolean hasStop, boolean isBroken) {
    private static final String QUOTES = "\"“”„'«»*_";
    private static final String OPENERS = QUOTES + "=: ";
    private static final String SUPERSCRIPTS = "¹²³⁰⁴⁵⁶⁷⁸⁹⁽⁾";
    private static final String CLOSERS = QUOTES + " ";
    private static final Pattern BREAK_IN_NUMBER =
            Pattern.compile("[0-9.,](?:\\h*[\\n\\r\\t\\x0B\\f\\u2028\\u2029]\\s*|\\h{2,})[0-9.,]");

    /** Makes a text ready, whatever it is. */
    static PrintedText of(String printed) {
        return isPlain(printed) ? ofCleaned(printed, false) : ofUnclean(printed);
    }

    /** Whether letters were read as digits. */
    boolean isRepaired() {
        return !body.equals(unrepaired);
    }

    /** Most figures are digits, points and commas only and need no cleaning. */
    private static boolean isPlain(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char character = printed.charAt(i);
            if (!Numeral.isDigit(character) && character != '.' && character != ',' && character != '%') {
                return false;
            }
        }
        return true;
    }

    private static PrintedText ofUnclean(String printed) {
        String text = Markup.removed(printed);
        return ofCleaned(
                plainSigns(Vietnamese.clean(text)),
                BREAK_IN_NUMBER.matcher(text).find());
    }

    private static PrintedText ofCleaned(String cleaned, boolean isBroken) {
        String trimmed = withoutFootnote(withoutEnds(cleaned));
        String unstopped = withoutStop(trimmed);
        String body = OcrLetters.repaired(unstopped);
        boolean hasStop = unstopped.length() < trimmed.length()
                && trimmed.charAt(trimmed.length() - 1) != ';'
                && endsInDigit(body);
        return new PrintedText(cleaned, body, unstopped, hasStop, isBroken);
    }

    private static String plainSigns(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            plain.setCharAt(i, plainSign(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plainSign(char sign) {
        if (sign >= '！' && sign <= '～') {
            return (char) (sign - '！' + '!');
        }
        return switch (sign) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣' -> '-';
            case '’', '‘', 'ʼ', '′', '`', '´' -> '\'';
            case '⁄', '∕' -> '/';
            case '٪' -> '%';
            default -> sign;
        };
    }

    private static String withoutEnds(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** {@code 1904¹} is 1904; {@code m²} stays. */
    private static String withoutFootnote(String text) {
        int end = text.length();
        while (end > 0 && SUPERSCRIPTS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String rest = text.substring(0, end).stripTrailing();
        boolean partOfWord = rest.isEmpty() || Character.isLetter(rest.charAt(rest.length() - 1));
        return partOfWord ? text : rest;
    }

    private static String withoutStop(String text) {
        boolean stopped = text.length() > 1 && ".,;".indexOf(text.charAt(text.length() - 1)) >= 0;
        return stopped ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && Numeral.isDigit(text.charAt(text.length() - 1));
    }
}
