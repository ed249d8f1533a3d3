package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text that may be in any encoding: stretches without blanks, digits and the punctuation of ASCII. Signs beyond
 * ASCII belong to words, as they are letters in old encodings ({@code tr¹ng}, {@code ®iÓm}).
 */
final class WordScan {
    private WordScan() {}

    /** The words in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Whether a character may be part of a word. */
    static boolean isPart(char character) {
        if (character < 0x80) {
            return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        }
        return character <= 0xFF
                ? character > 0xA0
                : Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The word without signs at its ends that are no letters. */
    static String letters(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && isSign(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean isSign(char character) {
        return !Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    /** Whether a letter is none of ASCII and Latin-1, and so no byte of an old encoding. */
    static boolean isBeyondBytes(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0xFF) {
                return true;
            }
        }
        return false;
    }

    static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
