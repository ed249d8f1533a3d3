package vn.chitieu.read.format;

import java.util.Locale;
import java.util.Map;

/**
 * Characters that fonts of symbols draw, as Unicode. Office programs store them as codes 0x20 to 0xFF of the font or as
 * private characters {@code U+F020} to {@code U+F0FF}. What has no known equal is a bullet.
 */
public final class SymbolFonts {
    private static final String BULLET = "•";
    /** Codes 0x20 to 0x7E of Symbol; Adobe's Symbol encoding, the minus as a hyphen. */
    private static final String SYMBOL_LOW =
            " !∀#∃%&∋()∗+,-./0123456789:;<=>?" + "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" + "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
    /** Codes 0xA0 to 0xE5 of Symbol. */
    private static final String SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x20, " "),
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9E, "·"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "☐"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> WINGDINGS_2 =
            Map.of(0x20, " ", 0x4F, "✗", 0x50, "✓", 0x51, "☒", 0x52, "☑", 0x53, "☒", 0x54, "☒", 0x97, "●", 0xA3, "☐");

    private SymbolFonts() {}

    /** Whether a font draws symbols in place of letters. */
    public static boolean isSymbolFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        return name.startsWith("wingdings") || name.startsWith("webdings") || isSymbol(name);
    }

    /**
     * What a code of a font shows.
     *
     * @param font name of the font; one that draws letters leaves all but private characters as they are
     * @param code a character, private or not
     */
    public static String text(String font, int code) {
        boolean isPrivate = code >= 0xF000 && code <= 0xF0FF;
        String name = font.toLowerCase(Locale.ROOT);
        if (isSymbol(name) || (isPrivate && !isSymbolFont(font))) {
            return symbol(isPrivate ? code - 0xF000 : code);
        }
        if (!isSymbolFont(font) || (code > 0xFF && !isPrivate)) {
            return Character.toString(code);
        }
        Map<Integer, String> known = name.equals("wingdings 2") ? WINGDINGS_2 : WINGDINGS;
        return name.equals("wingdings") || name.equals("wingdings 2")
                ? known.getOrDefault(isPrivate ? code - 0xF000 : code, BULLET)
                : BULLET;
    }

    /** A text of such codes. */
    public static String text(String font, String codes) {
        StringBuilder text = new StringBuilder(codes.length());
        codes.chars().forEach(code -> text.append(text(font, code)));
        return text.toString();
    }

    /** A list's bullet; the letter {@code o} of a typewriter font is a circle. */
    public static String bullet(String font, String codes) {
        return codes.equals("o") ? "○" : text(font, codes);
    }

    private static boolean isSymbol(String name) {
        return name.equals("symbol") || name.equals("standard symbols") || name.equals("opensymbol");
    }

    private static String symbol(int code) {
        if (code >= 0x20 && code < 0x20 + SYMBOL_LOW.length()) {
            return SYMBOL_LOW.substring(code - 0x20, code - 0x20 + 1);
        }
        if (code >= 0xA0 && code < 0xA0 + SYMBOL_HIGH.length()) {
            return SYMBOL_HIGH.substring(code - 0xA0, code - 0xA0 + 1);
        }
        return code > 0xFF ? Character.toString(code) : BULLET;
    }
}
