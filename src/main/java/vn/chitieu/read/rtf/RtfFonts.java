package vn.chitieu.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.read.format.FontText;
import vn.chitieu.text.repair.OldFont;

/** The fonts of the file: how each one's bytes are read. */
final class RtfFonts {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** RTF 1.9.1, {@code \fcharset}: number to code page. */
    private static final Map<Integer, String> CHARSETS = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(254, "IBM437"),
            Map.entry(255, "IBM850"));

    private static final int SYMBOL_CHARSET = 2;
    private static final String SYMBOL = "Symbol";

    private final Map<Integer, Font> fonts = new HashMap<>();
    private Charset fileCharset = WINDOWS_1252;
    private int defaultFont = -1;
    private int defined = -1;
    private final StringBuilder name = new StringBuilder();

    /** How the bytes of a font are read: as letters, or as what the font with the name draws. */
    record Font(Charset charset, Optional<String> drawing) {
        /** Letters that the file gives as Unicode; an old encoding's font draws others. */
        String drawn(String unicode) {
            return drawing.flatMap(OldFont::of).map(old -> old.marked(unicode)).orElse(unicode);
        }
    }

    /** The code page of the file, {@code \ansicpg}. */
    void codePage(int number) {
        fileCharset = charset(number).orElse(fileCharset);
    }

    /** The charset of the file, {@code \mac}, {@code \pc}, {@code \pca}. */
    void charset(String javaName) {
        fileCharset = supported(javaName).orElse(fileCharset);
    }

    /** {@code \deff}. */
    void defaultFont(int number) {
        defaultFont = number;
    }

    /** Begins the definition of a font. */
    void define(int number) {
        defined = number;
        name.setLength(0);
        fonts.put(number, new Font(fileCharset, Optional.empty()));
    }

    /** {@code \fcharset} of the font under definition. */
    void definedCharset(int number) {
        Charset charset = Optional.ofNullable(CHARSETS.get(number))
                .flatMap(RtfFonts::supported)
                .orElse(fileCharset);
        fonts.put(defined, new Font(charset, number == SYMBOL_CHARSET ? Optional.of(SYMBOL) : Optional.empty()));
    }

    /** {@code \cpg} of the font under definition. */
    void definedCodePage(int number) {
        Font font = of(defined);
        fonts.put(defined, new Font(charset(number).orElse(font.charset()), font.drawing()));
    }

    /** The name of the font under definition, up to a semicolon, in pieces. */
    void definedName(String piece) {
        if (name.length() < 64) {
            name.append(piece);
        }
        int end = name.indexOf(";");
        if (end >= 0) {
            Font font = of(defined);
            String known = name.substring(0, end).strip();
            if (FontText.isOther(known)) {
                fonts.put(defined, new Font(font.charset(), Optional.of(known)));
            }
            name.setLength(0);
        }
    }

    /** The font with a number; -1 for the default. */
    Font of(int number) {
        Font font = fonts.get(number < 0 ? defaultFont : number);
        return font == null ? new Font(fileCharset, Optional.empty()) : font;
    }

    private static Optional<Charset> charset(int codePage) {
        if (codePage == 65001) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return supported("windows-" + codePage)
                .or(() -> supported("x-windows-" + codePage))
                .or(() -> supported("Cp" + codePage));
    }

    private static Optional<Charset> supported(String javaName) {
        return Charset.isSupported(javaName) ? Optional.of(Charset.forName(javaName)) : Optional.empty();
    }
}
