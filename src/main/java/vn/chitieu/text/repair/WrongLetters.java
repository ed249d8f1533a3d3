package vn.chitieu.text.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A document or a font that tells wrong letters, printable ones: hardly a word of it is Vietnamese.
 *
 * <ol>
 *   <li>WL1 It is looked into if it has enough words and fewer than two in five could be syllables. Text of languages with
 *       longer words is not, nor is an old encoding.
 *   <li>WL2 The letters are learned ({@link LetterSubstitution}), or the text stays as it is and that is said.
 *   <li>WL3 No word proves a digit. Digits are learned from the codes of the rows, which follow each other ({@link
 *       DigitSubstitution}); a text with a digit that no code proves is doubtful.
 *   <li>WL4 A text with a word that is no known syllable then is doubtful.
 * </ol>
 *
 * @param map shown letter or digit to meant one; empty if the letters could not be learned
 * @param proved meant digits that codes prove
 */
public record WrongLetters(Map<Character, Character> map, Set<Character> proved) {
    /** What a person is told when the letters could be learned. */
    public static final String LEARNED = "the file tells wrong letters; they were learned from the words";

    /** What a person is told when they could not. */
    public static final String NOT_LEARNED = "hardly a word is Vietnamese: the file may tell wrong letters";

    /**
     * Looks at the texts of a document; empty if their letters are right, which the first few words tell.
     *
     * @param count number of texts
     * @param repaired each text, repaired in every other way
     */
    static Optional<WrongLetters> of(int count, IntFunction<String> repaired) {
        WordTally tally = new WordTally();
        for (int i = 0; i < count; i++) {
            tally.add(repaired.apply(i));
            if (tally.isRight()) {
                return Optional.empty();
            }
        }
        return tally.wrong();
    }

    /** Learns from words, counted, and from texts that may begin with codes. */
    static WrongLetters learn(Map<String, Integer> words, List<String> texts) {
        Optional<Map<Character, Character>> letters = LetterSubstitution.learn(words);
        if (letters.isEmpty()) {
            return new WrongLetters(Map.of(), Set.of());
        }
        DigitSubstitution digits = DigitSubstitution.learn(texts);
        Map<Character, Character> map = new HashMap<>(letters.get());
        map.putAll(digits.map());
        return new WrongLetters(map, digits.proved());
    }

    /** Whether the letters could be learned. */
    public boolean isLearned() {
        return !map.isEmpty();
    }

    /** A text with the letters that are meant. */
    public String meant(String shown) {
        return LetterSubstitution.meant(shown, map);
    }

    /** A text with the letters that are meant, digits that nothing proves marked for {@link TextRepair}. */
    public String marked(String shown) {
        return UnprovedDigits.mark(meant(shown), proved);
    }

    /** Whether a text of meant letters may be wrong. */
    boolean isDoubtful(String meant) {
        // WL3
        boolean digits = meant.chars().anyMatch(each -> Character.isDigit(each) && !proved.contains((char) each));
        return digits || WordScan.words(meant).stream().anyMatch(WrongLetters::isUnknown);
    }

    /** WL4; abbreviations in capitals are no syllables anyhow. */
    private static boolean isUnknown(String word) {
        return !word.equals(word.toUpperCase(Locale.ROOT)) && !Lexicon.isKnown(word);
    }
}
