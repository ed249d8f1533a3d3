package vn.chitieu.detect;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file begins, as letters: enough to know markup, whose names are plain ASCII in every charset but UTF-16.
 *
 * @param text the first 64 KB without byte order mark and leading blanks; letters beyond ASCII may be wrong
 * @param last the last byte that is no blank
 */
record Opening(String text, char last) {
    private static final int HEAD = 1 << 16;

    static Opening of(ByteBuffer bytes) {
        Charset charset = charset(bytes);
        byte[] head = new byte[Math.min(HEAD, bytes.limit())];
        bytes.duplicate().get(0, head);
        String text = new String(head, charset);
        int begin = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (begin < text.length() && (text.charAt(begin) <= ' ' || text.charAt(begin) == '\uFEFF')) {
            begin++;
        }
        return new Opening(text.substring(begin), last(bytes));
    }

    /** UTF-16 by its byte order mark, or by the zero beside the {@code <} that every markup begins with. */
    private static Charset charset(ByteBuffer bytes) {
        int begin = bytes.limit() < 2 ? 0 : Short.toUnsignedInt(bytes.getShort(0));
        return switch (begin) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.ISO_8859_1;
        };
    }

    private static char last(ByteBuffer bytes) {
        int end = bytes.limit() - 1;
        while (end > 0 && bytes.get(end) >= 0 && bytes.get(end) <= ' ') {
            end--;
        }
        return end < 0 ? ' ' : (char) Byte.toUnsignedInt(bytes.get(end));
    }

    boolean isRichText() {
        return text.startsWith("{\\rtf");
    }
}
