package vn.chitieu.text.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 that a program took for windows-1252 or Latin-1: {@code Tá»· lá»‡} is "Tỷ lệ".
 *
 * <ol>
 *   <li>MR1 Stretches of characters beyond ASCII whose bytes are valid UTF-8 are decoded, if all of the text's are, and if
 *       every letter they make is one that Vietnamese writes. What is right by itself never is: {@code é} before anything
 *       but two signs of the right kind is no UTF-8.
 *   <li>MR2 A lone {@code Ã} at a word's end has lost its no-break space, or stands before a plain one in its place: {@code à}.
 * </ol>
 */
final class Misreading {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** First bytes of the letters of Vietnamese in UTF-8, and of its dashes and quotes, as windows-1252: C3, C4, C5, C6, E1, E2. */
    private static final String FIRST = "ÃÄÅÆáâ";
    /** What windows-1252 shows for the bytes 0x80 to 0x9F; its gaps are control characters. */
    private static final String SHOWN = shown();

    private Misreading() {}

    private static String shown() {
        StringBuilder shown = new StringBuilder();
        for (int code = 0x80; code < 0xA0; code++) {
            String text = WINDOWS_1252
                    .decode(ByteBuffer.wrap(new byte[] {(byte) code}))
                    .toString();
            shown.append(text.equals("\uFFFD") ? Character.toString(code) : text);
        }
        return shown.toString();
    }

    /** The text with everything decoded that was taken for windows-1252; the text itself if nothing was. */
    static String corrected(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (FIRST.indexOf(text.charAt(i)) >= 0 && isContinuation(text.charAt(i + 1))) {
                return decoded(text);
            }
        }
        return text;
    }

    private static boolean isContinuation(char character) {
        int code = code(character);
        return code >= 0x80 && code < 0xC0;
    }

    /** The byte that a character stands for; -1 for none. */
    private static int code(char character) {
        if (character < 0x80 || (character >= 0xA0 && character <= 0xFF)) {
            return character;
        }
        int known = SHOWN.indexOf(character);
        return known < 0 ? (character < 0xA0 ? character : -1) : 0x80 + known;
    }

    private static String decoded(String text) {
        byte[] bytes = new byte[text.length() + 4];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            if (code < 0) {
                return text;
            }
            boolean lost = text.charAt(i) == 'Ã' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (length + 2 > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            bytes[length++] = (byte) code;
            if (lost) {
                // MR2
                bytes[length++] = (byte) 0xA0;
            }
        }
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return isVietnamese(decoded) ? decoded.toString() : text;
        } catch (CharacterCodingException rightAsItIs) {
            return text;
        }
    }

    private static boolean isVietnamese(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean known = each < 0x180
                    || each == 'Ơ'
                    || each == 'ơ'
                    || each == 'Ư'
                    || each == 'ư'
                    || (each >= 0x300 && each < 0x330)
                    || (each >= 0x1EA0 && each < 0x1EFA)
                    || (each >= 0x2000 && each < 0x2800);
            if (!known) {
                return false;
            }
        }
        return true;
    }
}
