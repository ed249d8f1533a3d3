package vn.chitieu.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Vietnamese text brought to forms that can be compared. Folding finds candidates; toned text breaks ties.
 *
 * <p>{@code đ} has no decomposition in Unicode and is folded by hand.
 */
public final class Vietnamese {
    /** Letters of Vietnamese end at U+1EF9; combining marks and punctuation up to U+2FFF are folded too. */
    private static final int TABLE_SIZE = 0x3000;

    /** What characters fold to, filled in as they are met: most of the table is never needed. */
    private static final char[] FOLD = new char[TABLE_SIZE];

    private static final char UNSEEN = 0;
    private static final char NOTHING = '\uFFFF';
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

    private Vietnamese() {}

    /** Composed text (NFC) without invisible characters, every run of blanks one space, none at the ends. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /**
     * Whether a text is beyond doubt what {@link #clean} makes of it: printable ASCII and letters of Vietnamese, dashes
     * and quotes, single spaces inside.
     */
    public static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ' ' ? before == ' ' : !isClean(character)) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Visible and its own NFC, whatever stands before it. */
    private static boolean isClean(char character) {
        return (character > ' ' && character < 0x7F)
                || (character >= 0xC0 && character < 0x180)
                || (character >= 0x1EA0 && character < 0x1EFA)
                || (character >= 0x2010 && character < 0x2028)
                || character == 'Ơ'
                || character == 'ơ'
                || character == 'Ư'
                || character == 'ư';
    }

    /**
     * The words of a text in lower-case ASCII letters and digits, one space between them; everything else separates
     * words. {@code "Tỷ lệ hồ sơ (%)"} becomes {@code "ty le ho so"}.
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = foldChar(text.charAt(i));
            if (letter == NOTHING) {
                continue;
            }
            if (letter == ' ') {
                space = true;
                continue;
            }
            if (space && folded.length() > 0) {
                folded.append(' ');
            }
            space = false;
            folded.append(letter);
        }
        return folded.toString();
    }

    /**
     * A composed text in lower case and without tone marks, character for character: what stands at an index there
     * stands at the same index here. Punctuation stays. {@code "Số: 25/BC-UBND"} becomes {@code "so: 25/bc-ubnd"}.
     */
    public static String plain(String composed) {
        char[] plain = composed.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char letter = foldChar(plain[i]);
            if (letter != ' ') {
                plain[i] = letter == NOTHING ? ' ' : letter;
            }
        }
        return new String(plain);
    }

    /**
     * One character in lower-case ASCII: a letter, a digit, a space for whatever separates words, or {@link #NOTHING} for
     * marks that only modify the letter before them.
     */
    private static char foldChar(char character) {
        if (character >= TABLE_SIZE) {
            return slowFold(character);
        }
        char known = FOLD[character];
        if (known != UNSEEN) {
            return known;
        }
        // Two threads may meet a character at once; they write the same.
        char folded = slowFold(character);
        FOLD[character] = folded;
        return folded;
    }

    private static char slowFold(char character) {
        if (character == 'đ' || character == 'Đ' || character == 'ð' || character == 'Ð') {
            return 'd';
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return NOTHING;
        }
        char base = Character.toLowerCase(base(character));
        boolean kept = (base >= 'a' && base <= 'z')
                || (base >= '0' && base <= '9')
                || (base > 0x2FF && Character.isLetter(base));
        return kept ? base : ' ';
    }

    private static char base(char character) {
        return character < 0x80
                ? character
                : Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKD)
                        .charAt(0);
    }
}
