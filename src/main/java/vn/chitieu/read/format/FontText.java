package vn.chitieu.read.format;

import java.util.Optional;
import vn.chitieu.text.repair.OldFont;

/** Text as its font draws it: symbols in place of letters, or the letters of an old encoding, marked for the repair. */
public final class FontText {
    private FontText() {}

    /** Whether a font draws other letters than Unicode has at the same place. */
    public static boolean isOther(String font) {
        return SymbolFonts.isSymbolFont(font) || OldFont.of(font).isPresent();
    }

    /** What a text shows in a font whose name is empty for most. */
    public static String drawn(String font, String text) {
        return font.isEmpty() ? text : of(font, text);
    }

    /** What a text shows in a font. */
    public static String of(String font, String text) {
        Optional<OldFont> old = OldFont.of(font);
        return old.isPresent() ? old.get().marked(text) : SymbolFonts.text(font, text);
    }
}
