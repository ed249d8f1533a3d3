package vn.chitieu.text.repair;

import java.util.regex.Pattern;
import vn.chitieu.text.Syllables;

/**
 * What the words of one text say about its encoding, each with letters beyond ASCII weighed by {@link Plausibility}.
 *
 * @param words number of words with letters beyond ASCII
 * @param beyond number of them with letters that no byte of an old encoding shows as
 * @param unicode plausibility of all of them as they stand, summed up
 * @param tcvn3 the same of what they are in TCVN3
 * @param vni the same of what they are in VNI
 * @param signs whether a sign stands inside a word as a letter: {@code tr¹ng}
 * @param foreign whether most words of plain small letters are no syllables
 */
record Leaning(int words, int beyond, float unicode, float tcvn3, float vni, boolean signs, boolean foreign) {
    /** Least share of the words that an encoding must explain. */
    private static final float EXPLAINED = 0.7f;
    /** How much better than the text as it stands, in words. */
    private static final float BETTER = 0.5f;

    /** So much better that even text of other languages around it tells nothing. */
    private static final float MUCH_BETTER = 2.5f;

    /** What capitals of abbreviations are in TCVN3 and VNI. */
    private static final String OLD_CAPITALS = "¡¢£¤¥¦§ÑÔÖ";

    /** {@code đ}, {@code trđ}. */
    private static final Pattern CURRENCY = Pattern.compile("(?:[Tt]r)?[®ñ]");

    /** Fewer plain words do not tell another language: {@code Tr ®ång}. */
    private static final int FEW = 3;

    /** How a text could be written. */
    enum Writing {
        /** Nothing tells: plain ASCII, abbreviations, another language. */
        NEUTRAL,
        /** As it stands. */
        UNICODE,
        TCVN3,
        VNI,
        /** As it stands or in an old encoding: {@code mét} is "mét" or "một". */
        OPEN,
        /** Words of both kinds side by side. */
        MIXED
    }

    /** Looks at a text. */
    static Leaning of(String text) {
        int words = 0;
        int beyond = 0;
        int plain = 0;
        int plainSyllables = 0;
        float unicode = 0;
        float tcvn3 = 0;
        float vni = 0;
        boolean signs = false;
        for (String word : WordScan.words(text)) {
            if (WordScan.isAscii(word)) {
                boolean small = word.length() > 1 && Character.isLowerCase(word.charAt(1));
                plain += small ? 1 : 0;
                plainSyllables += small && Syllables.isSyllable(word) ? 1 : 0;
                continue;
            }
            String letters = WordScan.letters(word);
            boolean isBeyond = WordScan.isBeyondBytes(word);
            if (!isBeyond && (word.length() == 1 || isAbbreviation(word))) {
                continue;
            }
            words++;
            unicode += WordScan.isAscii(letters) ? 0 : Plausibility.ofWord(letters);
            if (isBeyond) {
                beyond++;
            } else {
                float inTcvn3 = Plausibility.ofWord(OldEncoding.TCVN3.decode(word));
                tcvn3 += inTcvn3;
                vni += Plausibility.ofWord(OldEncoding.VNI.decode(word));
                signs |= inTcvn3 == 1 && (letters.length() < word.length() || hasSignInside(word));
            }
        }
        return new Leaning(words, beyond, unicode, tcvn3, vni, signs, plain >= FEW && 2 * plainSyllables < plain);
    }

    private static boolean hasSignInside(String word) {
        return word.chars().anyMatch(each -> each < 0xC0 && each > 0xA0);
    }

    /** How the text is written, as far as it tells by itself. */
    Writing writing() {
        if (words == 0) {
            return Writing.NEUTRAL;
        }
        float best = Math.max(tcvn3, vni);
        if (beyond > 0) {
            return best >= BETTER && unicode < EXPLAINED * words ? Writing.MIXED : Writing.UNICODE;
        }
        if (best < EXPLAINED * words || (foreign && best - unicode < MUCH_BETTER)) {
            return Writing.NEUTRAL;
        }
        if (best - unicode >= BETTER) {
            return old();
        }
        return Writing.OPEN;
    }

    /** The old encoding that explains more. */
    Writing old() {
        return tcvn3 >= vni ? Writing.TCVN3 : Writing.VNI;
    }

    /** What speaks for an old encoding against the text as it stands, in words. */
    float gain() {
        return Math.max(tcvn3, vni) - unicode;
    }

    /** Whether a word is an abbreviation of capitals with a Đ or Ư among them, or the sign of the currency. */
    static boolean isAbbreviation(String word) {
        return CURRENCY.matcher(word).matches()
                || word.chars().allMatch(each -> (each >= 'A' && each <= 'Z') || OLD_CAPITALS.indexOf(each) >= 0);
    }

    /** Whether a word of the text has a letter that Vietnamese does not write, and is a syllable in an old encoding. */
    static boolean hasOldWord(String text) {
        if (!Suspicion.isOld(Suspicion.of(text))) {
            return false;
        }
        for (String word : WordScan.words(text)) {
            boolean old = word.length() > 1 && !WordScan.isBeyondBytes(word) && Suspicion.isOld(Suspicion.of(word));
            if (old
                    && (Lexicon.isKnown(OldEncoding.TCVN3.decode(word))
                            || Lexicon.isKnown(OldEncoding.VNI.decode(word)))) {
                return true;
            }
        }
        return false;
    }
}
