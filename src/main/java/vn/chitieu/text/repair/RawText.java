package vn.chitieu.text.repair;

import vn.chitieu.text.Vietnamese;

/**
 * Text as readers find it in files, cleaned as {@link Vietnamese#clean} does, but so that repair stays possible:
 *
 * <ol>
 *   <li>RT1 UTF-8 that was taken for windows-1252 is decoded before its no-break spaces and soft hyphens go, which are
 *       parts of letters ({@link Misreading}).
 *   <li>RT2 Soft hyphens stay in a line where one is the ư of TCVN3.
 * </ol>
 */
public final class RawText {
    private static final char SOFT_HYPHEN = 0xAD;
    /** A private character that stands for a soft hyphen while the text is cleaned. */
    private static final char KEPT = 0xE0AD;

    private RawText() {}

    /** The cleaned text. */
    public static String clean(String raw) {
        if (Vietnamese.isClean(raw)) {
            return raw;
        }
        // RT1
        String text = Misreading.corrected(raw);
        // RT2
        if (text.indexOf(SOFT_HYPHEN) >= 0 && OldWords.hyphenIsLetter(text)) {
            return Vietnamese.clean(text.replace(SOFT_HYPHEN, KEPT)).replace(KEPT, SOFT_HYPHEN);
        }
        return Vietnamese.clean(text);
    }
}
