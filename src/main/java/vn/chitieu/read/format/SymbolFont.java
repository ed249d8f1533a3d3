package vn.chitieu.read.format;

import java.util.Locale;
import java.util.Map;

/**
 * Characters of fonts that hold pictures instead of letters. Such text is stored as U+F020 to U+F0FF or as the bytes of
 * the font; what lists and reports use of it has a proper character.
 */
public final class SymbolFont {
    private static final int FIRST = 0xF020;
    private static final int LAST = 0xF0FF;
    private static final char BULLET = '\u2022';

    /** Signs of the font Symbol that stand in running text. */
    private static final Map<Integer, Character> SYMBOLS = Map.of(
            0xA3, '\u2264',
            0xB3, '\u2265',
            0xB4, '\u00D7',
            0xB1, '\u00B1',
            0xB8, '\u00F7',
            0xB9, '\u2260',
            0xAE, '\u2192',
            0xDE, '\u21D2',
            0xB0, '\u00B0',
            0x2D, '-');

    private SymbolFont() {}

    /** Whether a font of this name holds pictures: {@code Symbol}, {@code Wingdings 2}. */
    public static boolean isSymbolic(String font) {
        String name = font.strip().toLowerCase(Locale.ROOT);
        return name.equals("symbol")
                || name.startsWith("wingdings")
                || name.equals("webdings")
                || name.equals("opensymbol")
                || name.equals("starsymbol");
    }

    /** What a byte of a symbolic font shows: a sign, or a bullet for every other picture; digits stay. */
    public static char character(int code) {
        if (code <= ' ' || code >= '0' && code <= '9' || code == '.') {
            return (char) code;
        }
        return SYMBOLS.getOrDefault(code, BULLET);
    }

    /** The text with private-use characters shown as what they picture. */
    public static String readable(String text) {
        int at = 0;
        while (at < text.length() && !isPrivate(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = at; i < shown.length(); i++) {
            char character = shown.charAt(i);
            if (isPrivate(character)) {
                shown.setCharAt(i, character(character - FIRST + ' '));
            }
        }
        return shown.toString();
    }

    private static boolean isPrivate(char character) {
        return character >= FIRST && character <= LAST;
    }
}
