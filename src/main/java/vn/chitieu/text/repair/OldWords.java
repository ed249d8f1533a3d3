package vn.chitieu.text.repair;

/** Tells signs that are letters of a word in TCVN3 from signs: the {@code ¹} of {@code tr¹ng}, the soft hyphen of {@code ­íc}. */
public final class OldWords {
    private static final char SOFT_HYPHEN = 0xAD;

    private OldWords() {}

    /** Whether the character at a place is a letter of a syllable that TCVN3 writes with it. */
    public static boolean isLetter(CharSequence text, int at) {
        int from = at;
        while (from > 0 && WordScan.isPart(text.charAt(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && WordScan.isPart(text.charAt(to))) {
            to++;
        }
        String word = text.subSequence(from, to).toString();
        return word.length() > 1 && !WordScan.isBeyondBytes(word) && Lexicon.isKnown(Tcvn3.decode(word));
    }

    /** Whether a soft hyphen of the text is the ư of a word in TCVN3. */
    static boolean hyphenIsLetter(String text) {
        for (int at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
            if (isLetter(text, at)) {
                return true;
            }
        }
        return false;
    }
}
