package vn.chitieu.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.chitieu.read.format.FontText;
import vn.chitieu.read.format.SymbolFonts;

/** Gathers the bytes of one run of text, which may write one letter with several, and decodes them. */
final class RtfText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private byte[] bytes = new byte[256];
    private int length;

    /** Adds a piece of the file. */
    void add(byte[] source, int from, int to) {
        grow(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /** Adds a byte. */
    void add(int value) {
        grow(1);
        bytes[length++] = (byte) value;
    }

    /** Whether nothing was added since the last decoding. */
    boolean isEmpty() {
        return length == 0;
    }

    /** What the bytes say in a font; then there are none. */
    String decode(RtfFonts.Font font) {
        String text = font.drawing().map(this::drawn).orElseGet(() -> letters(font.charset()));
        length = 0;
        return text;
    }

    private String drawn(String font) {
        Charset charset = SymbolFonts.isSymbolFont(font) ? StandardCharsets.ISO_8859_1 : WINDOWS_1252;
        return FontText.of(font, new String(bytes, 0, length, charset));
    }

    private String letters(Charset charset) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return new String(bytes, 0, length, charset);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void grow(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
