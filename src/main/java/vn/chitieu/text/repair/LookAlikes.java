package vn.chitieu.text.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Letters of other scripts that look like those of Vietnamese.
 *
 * <ol>
 *   <li>LA1 Letters and digits in full width, of mathematics, Roman numerals of one character and ligatures are the plain
 *       ones: {@code １２} is 12, {@code Ⅳ} is IV.
 *   <li>LA2 {@code ð Ð} (Icelandic) are đ Đ in text with other letters that only Vietnamese has, in a word that is a syllable
 *       with them, and in abbreviations: {@code QÐ-UBND}.
 *   <li>LA3 Cyrillic and Greek letters that look Latin are Latin in a word that has Latin letters too, or is a known
 *       syllable or in capitals with them; if every such letter of the word looks Latin. A word of Russian stays.
 * </ol>
 */
final class LookAlikes {
    private static final String OTHERS = "асеорхуіјѕһԁԛԝАВСЕНІЈКМОРЅТХУԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιуρҮүӀ";
    private static final String LATIN = "aceopxyijshdqwABCEHIJKMOPSTXYQWABEZHIKMNOPTYXovaiypYyI";

    private LookAlikes() {}

    /** Whether a character may be one of those. */
    static boolean isOne(char character) {
        return character == 'ð'
                || character == 'Ð'
                || (character >= 0x370 && character < 0x530)
                || isCompatible(character)
                || Character.isHighSurrogate(character);
    }

    private static boolean isCompatible(char character) {
        return (character >= 0xFF01 && character <= 0xFF5E)
                || (character >= 0xFB00 && character <= 0xFB06)
                || (character >= 0x2160 && character <= 0x217F);
    }

    /** The text with plain letters. */
    static String replaced(String text) {
        String plain = plain(text);
        boolean vietnamese = WordScan.words(plain).stream().anyMatch(WordScan::isBeyondBytes);
        StringBuilder replaced = new StringBuilder(plain.length());
        int from = 0;
        for (String word : WordScan.words(plain)) {
            int at = plain.indexOf(word, from);
            replaced.append(plain, from, at).append(barred(latin(word), vietnamese));
            from = at + word.length();
        }
        return replaced.append(plain, from, plain.length()).toString();
    }

    /** LA1 */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean mathematical = each >= 0x1D400 && each <= 0x1D7FF;
            boolean compatible = mathematical || (each <= 0xFFFF && isCompatible((char) each));
            String shown = Character.toString(each);
            plain.append(compatible ? Normalizer.normalize(shown, Normalizer.Form.NFKC) : shown);
        });
        return plain.toString();
    }

    /** LA2 */
    private static String barred(String word, boolean vietnamese) {
        if (word.indexOf('ð') < 0 && word.indexOf('Ð') < 0) {
            return word;
        }
        String barred = word.replace('ð', 'đ').replace('Ð', 'Đ');
        return vietnamese || isPlausible(barred) ? barred : word;
    }

    /** LA3 */
    private static String latin(String word) {
        boolean hasLatin = false;
        boolean hasOther = false;
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int known = OTHERS.indexOf(letters[i]);
            hasLatin |= known < 0;
            hasOther |= known >= 0;
            if (known < 0 && letters[i] >= 0x370 && letters[i] < 0x530) {
                return word;
            }
            letters[i] = known < 0 ? letters[i] : LATIN.charAt(known);
        }
        if (!hasOther) {
            return word;
        }
        String latin = Normalizer.normalize(new String(letters), Normalizer.Form.NFC);
        return hasLatin || (word.length() > 1 && isPlausible(latin)) ? latin : word;
    }

    private static boolean isPlausible(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() < 12;
        return capitals || Plausibility.ofWords(List.of(word)) > 0;
    }
}
