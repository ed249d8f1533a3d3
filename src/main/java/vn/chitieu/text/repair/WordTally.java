package vn.chitieu.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chitieu.text.Syllables;

/** Counts the words of a document or of one of its fonts, to tell whether their letters are the right ones. */
public final class WordTally {
    private static final int LEAST_WORDS = 40;
    private static final double SYLLABLES = 0.4;
    /** What begins like this is right, or there is no telling. */
    private static final double MOST_RIGHT = 0.6;

    private static final int LONGEST_SYLLABLE = 7;
    private static final double LONG_WORDS = 0.08;
    /** More words than that in an old encoding are no accident. */
    private static final double OLD_WORDS = 0.2;

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int words;
    private int syllables;
    private int longer;

    /** Counts the words of a text. */
    public void add(String text) {
        texts.add(text);
        for (String word : WordScan.words(text)) {
            counts.merge(word, 1, Integer::sum);
            if (word.length() > 1 && LetterSubstitution.isSmall(word)) {
                words++;
                syllables += Syllables.isSyllable(word) ? 1 : 0;
                longer += word.length() > LONGEST_SYLLABLE ? 1 : 0;
            }
        }
    }

    /** Whether the words so far are enough to believe the letters. */
    public boolean isRight() {
        return words >= LEAST_WORDS && syllables > MOST_RIGHT * words;
    }

    /** What is to be done about the letters; empty if they are right or may be in an old encoding (rule WL1). */
    public Optional<WrongLetters> wrong() {
        if (words < LEAST_WORDS || syllables >= SYLLABLES * words || longer > LONG_WORDS * words) {
            return Optional.empty();
        }
        long old = texts.stream().filter(Leaning::hasOldWord).count();
        return old > OLD_WORDS * texts.size() ? Optional.empty() : Optional.of(WrongLetters.learn(counts, texts));
    }
}
