package vn.chitieu.text.repair;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Letters that a font of an old encoding draws, marked as such until the whole text is there: only then can be told whether
 * the font is true, and VNI writes one letter with two, which programs part.
 *
 * <p>A marked letter is a lone low surrogate (U+DC00 to U+DFFF), a character that no text holds: one bank of 256 for each
 * kind of font. Those from 0xA1 are bytes, the first few letters that a program made of bytes by another code page.
 */
final class MarkedLetters {
    private static final char FIRST = Character.MIN_LOW_SURROGATE;
    private static final int BANK = 0x100;
    private static final int BANKS = 3;

    private MarkedLetters() {}

    /** The text with its letters beyond ASCII marked; those that no byte stands for stay. */
    static String mark(String text, OldFont font) {
        char[] marked = text.toCharArray();
        for (int i = 0; i < marked.length; i++) {
            int code = marked[i] > 0xFF ? Bytes.index(marked[i]) : marked[i] > 0xA0 ? marked[i] : -1;
            marked[i] = code < 0 ? marked[i] : (char) (FIRST + bank(font) * BANK + code);
        }
        return new String(marked);
    }

    private static int bank(OldFont font) {
        return font.encoding() == OldEncoding.VNI ? 2 : font.capitals() ? 1 : 0;
    }

    /** Whether letters of a text are marked. */
    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMarked(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(CharSequence text, int at) {
        char each = text.charAt(at);
        return each >= FIRST
                && each < FIRST + BANKS * BANK
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The text as it was before letters were marked. */
    static String unmarked(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (isMarked(text, i)) {
                letters[i] = original((letters[i] - FIRST) % BANK);
            }
        }
        return new String(letters);
    }

    private static char original(int code) {
        return code < 0xA0 ? Bytes.shown(code) : (char) code;
    }

    /** The encodings of the marked letters. */
    static Set<OldEncoding> encodings(String text) {
        Set<OldEncoding> encodings = EnumSet.noneOf(OldEncoding.class);
        for (int i = 0; i < text.length(); i++) {
            if (isMarked(text, i)) {
                encodings.add((text.charAt(i) - FIRST) / BANK == 2 ? OldEncoding.VNI : OldEncoding.TCVN3);
            }
        }
        return encodings;
    }

    /** The text as its fonts draw it. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        StringBuilder vni = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean marked = isMarked(text, i);
            int bank = marked ? (text.charAt(i) - FIRST) / BANK : -1;
            if (bank == 2 || (!marked && text.charAt(i) < 0x80)) {
                vni.append(bank == 2 ? original((text.charAt(i) - FIRST) % BANK) : text.charAt(i));
                continue;
            }
            flush(vni, decoded);
            String shown = marked
                    ? OldEncoding.TCVN3.decode(String.valueOf(original((text.charAt(i) - FIRST) % BANK)))
                    : text.substring(i, i + 1);
            decoded.append(bank == 1 ? shown.toUpperCase(Locale.ROOT) : shown);
        }
        flush(vni, decoded);
        return decoded.toString();
    }

    /** Plain letters and those of VNI between others, which take each other's marks. */
    private static void flush(StringBuilder vni, StringBuilder decoded) {
        decoded.append(OldEncoding.VNI.decode(vni.toString()));
        vni.setLength(0);
    }
}
