package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import vn.chitieu.text.Syllables;

/**
 * A document whose fonts tell wrong letters, printable ones: hardly a word of it is Vietnamese.
 *
 * <ol>
 *   <li>WL1 A document is looked into if it has enough words and fewer than two in five could be syllables. Text of
 *       languages with longer words is not.
 *   <li>WL2 The letters are learned ({@link LetterSubstitution}), or the text stays as it is and that is said.
 *   <li>WL3 No word proves a digit. Digits are right if the codes of the rows follow each other by them ({@link
 *       CodeOrder}); else every text with digits is doubtful.
 *   <li>WL4 A text with a word that is no known syllable then is doubtful.
 * </ol>
 *
 * @param map shown letter to meant letter; empty if it could not be learned
 * @param digitsProved whether codes prove the digits
 */
record WrongLetters(Map<Character, Character> map, boolean digitsProved) {
    private static final int LEAST_WORDS = 40;
    private static final double SYLLABLES = 0.4;
    /** A document whose words begin like this is right, or there is no telling. */
    private static final double MOST_RIGHT = 0.6;

    private static final int LONGEST_SYLLABLE = 7;
    private static final double LONG_WORDS = 0.08;

    /**
     * Looks at the texts of a document; empty if their letters are right, which the first few words tell.
     *
     * @param count number of texts
     * @param repaired each text, repaired in every other way
     */
    static Optional<WrongLetters> of(int count, IntFunction<String> repaired) {
        List<String> texts = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        int words = 0;
        int syllables = 0;
        int longer = 0;
        for (int i = 0; i < count; i++) {
            String text = repaired.apply(i);
            texts.add(text);
            for (String word : WordScan.words(text)) {
                counts.merge(word, 1, Integer::sum);
                if (word.length() > 1 && LetterSubstitution.isSmall(word)) {
                    words++;
                    syllables += Syllables.isSyllable(word) ? 1 : 0;
                    longer += word.length() > LONGEST_SYLLABLE ? 1 : 0;
                }
            }
            if (words >= LEAST_WORDS && syllables > MOST_RIGHT * words) {
                return Optional.empty();
            }
        }
        // WL1
        if (words < LEAST_WORDS || syllables >= SYLLABLES * words || longer > LONG_WORDS * words) {
            return Optional.empty();
        }
        return Optional.of(
                new WrongLetters(LetterSubstitution.learn(counts).orElse(Map.of()), CodeOrder.isProved(texts)));
    }

    /** Whether the letters could be learned. */
    boolean isLearned() {
        return !map.isEmpty();
    }

    /** A text with the letters that are meant. */
    String meant(String shown) {
        return LetterSubstitution.meant(shown, map);
    }

    /** Whether a text of meant letters may be wrong. */
    boolean isDoubtful(String meant) {
        // WL3
        boolean digits = !digitsProved && meant.chars().anyMatch(Character::isDigit);
        return digits || WordScan.words(meant).stream().anyMatch(WrongLetters::isUnknown);
    }

    /** WL4; abbreviations in capitals are no syllables anyhow. */
    private static boolean isUnknown(String word) {
        return !word.equals(word.toUpperCase(Locale.ROOT)) && !Lexicon.isKnown(word);
    }
}
