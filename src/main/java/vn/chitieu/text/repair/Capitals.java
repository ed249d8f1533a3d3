package vn.chitieu.text.repair;

import java.util.List;
import java.util.Locale;
import vn.chitieu.text.Syllables;

/**
 * Text in TCVN3 without its fonts, whose toned letters are small where the font made capitals of them: {@code CéNG HßA} is
 * "CỘNG HÒA".
 *
 * <ol>
 *   <li>CP1 A word with two capitals of ASCII or more and no small letter of ASCII is all capitals.
 *   <li>CP2 A word with one or none of either is, if the nearest word that tells is.
 * </ol>
 */
final class Capitals {
    private Capitals() {}

    /** Decodes a text with its capitals. */
    static String restored(String text) {
        List<String> words = WordScan.words(text);
        StringBuilder restored = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int at = text.indexOf(word, from);
            String decoded = isSign(word) ? word : OldEncoding.TCVN3.decode(word);
            boolean raised = !WordScan.isAscii(word) && isCapital(words, i);
            restored.append(text, from, at).append(raised ? decoded.toUpperCase(Locale.ROOT) : decoded);
            from = at + word.length();
        }
        return restored.append(text, from, text.length()).toString();
    }

    /** A sign by itself that is no word as a letter: a bullet {@code ·}. */
    private static boolean isSign(String word) {
        return word.length() == 1
                && word.charAt(0) < 0xC0
                && !Leaning.isAbbreviation(word)
                && !Lexicon.isKnown(Tcvn3.decode(word));
    }

    private static boolean isCapital(List<String> words, int index) {
        for (int distance = 0; distance < words.size(); distance++) {
            int before = index - distance;
            int behind = index + distance;
            int told = (before >= 0 ? tells(words.get(before)) : 0)
                    + (behind < words.size() && distance > 0 ? tells(words.get(behind)) : 0);
            if (told != 0) {
                return told > 0;
            }
        }
        return false;
    }

    /** 1 for a word in capitals, -1 for one in small letters, 0 where the letters of ASCII do not tell. */
    private static int tells(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            if (each >= 'a' && each <= 'z') {
                return -1;
            }
            capitals += each >= 'A' && each <= 'Z' ? 1 : 0;
        }
        return capitals > 1 && !isAbbreviation(word) ? 1 : 0;
    }

    /** {@code UBND} tells nothing of its neighbours. */
    private static boolean isAbbreviation(String word) {
        return Leaning.isAbbreviation(word) && !Syllables.isSyllable(word);
    }
}
