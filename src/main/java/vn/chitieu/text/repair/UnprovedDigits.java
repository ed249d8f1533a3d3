package vn.chitieu.text.repair;

import java.util.Set;

/**
 * Digits of fonts that tell wrong letters, marked where nothing proves them until the whole text is there. A marked digit
 * is a lone low surrogate from U+DF00 on, a character that no text holds (see {@link MarkedLetters} for those below).
 */
final class UnprovedDigits {
    private static final char FIRST = 0xDF00;

    private UnprovedDigits() {}

    static String mark(String text, Set<Character> proved) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each >= '0' && each <= '9' && !proved.contains(each)) {
                marked.setCharAt(i, (char) (FIRST + each - '0'));
            }
        }
        return marked.toString();
    }

    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMarked(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The text with plain digits. */
    static String unmarked(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isMarked(text, i)) {
                plain.setCharAt(i, (char) (text.charAt(i) - FIRST + '0'));
            }
        }
        return plain.toString();
    }

    private static boolean isMarked(String text, int at) {
        char each = text.charAt(at);
        return each >= FIRST && each < FIRST + 10 && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
