package vn.chitieu.text.repair;

import java.text.Normalizer;
import java.util.List;
import vn.chitieu.text.Syllables;

/** How much of a text could be Vietnamese, by the words of it that have letters beyond ASCII; others tell nothing. */
final class Plausibility {
    private static final float BUILT_RIGHT = 0.6f;

    private Plausibility() {}

    /** Mean over the words with letters beyond ASCII: 1 for a known syllable, less for one that could be; 1 without such words. */
    static float of(String text) {
        float sum = 0;
        int words = 0;
        for (String word : WordScan.words(text)) {
            if (!WordScan.isAscii(word)) {
                words++;
                sum += ofWord(word);
            }
        }
        return words == 0 ? 1 : sum / words;
    }

    /** 1 for a known syllable, 0.6 for one that could be, 0 for anything else. */
    static float ofWord(String word) {
        String composed = Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
        // Built like a toned letter, but none: ñ.
        boolean foreign = composed.indexOf('ñ') >= 0 || composed.indexOf('Ñ') >= 0;
        if (foreign || !Syllables.isSyllable(composed)) {
            return 0;
        }
        return Lexicon.isKnown(composed) ? 1 : BUILT_RIGHT;
    }

    /** The same for several words. */
    static float ofWords(List<String> words) {
        float sum = 0;
        for (String word : words) {
            sum += ofWord(word);
        }
        return sum;
    }
}
