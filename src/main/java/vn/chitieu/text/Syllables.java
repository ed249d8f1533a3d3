package vn.chitieu.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Tells Vietnamese syllables from other strings of letters by their structure: an onset, a rime, a tone.
 *
 * <ol>
 *   <li>S1 The onset is one of 27 spellings or none; {@code qu} and {@code gi} share their vowel with the rime.
 *   <li>S2 The rime is one of some 160 spellings: {@code iề} alone is none, {@code iều} is one.
 *   <li>S3 A rime that ends in {@code c, ch, p, t} has the tone sắc or nặng.
 *   <li>S4 There is one tone mark at most.
 * </ol>
 *
 * It knows no words: {@code quẹng} passes although nobody says it.
 */
public final class Syllables {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "q", "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RIMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
            oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
            uy uya uych uyên uyêt uyn uynh uyp uyt uyu
            ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
            y ych yêm yên yêng yêt yêu ynh yt
            """.strip().split("\\s+"));

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";
    private static final int LONGEST = 7;
    private static final char NONE = 0;

    private Syllables() {}

    /** Whether a word, in any case and any normal form, is built as a Vietnamese syllable. */
    public static boolean isSyllable(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder toneless = new StringBuilder(decomposed.length());
        char tone = NONE;
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (TONES.indexOf(letter) < 0) {
                toneless.append(letter);
            } else if (tone == NONE) {
                tone = letter;
            } else {
                return false;
            }
        }
        String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
        return !letters.isEmpty() && letters.length() <= LONGEST && isSyllable(letters, tone);
    }

    private static boolean isSyllable(String letters, char tone) {
        for (int end = Math.min(3, letters.length() - 1); end >= 0; end--) {
            String rime = letters.substring(end);
            if (ONSETS.contains(letters.substring(0, end)) && RIMES.contains(rime)) {
                return !isStopped(rime) || (tone != NONE && STOPPED_TONES.indexOf(tone) >= 0);
            }
        }
        return false;
    }

    private static boolean isStopped(String rime) {
        char last = rime.charAt(rime.length() - 1);
        return last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
    }
}
