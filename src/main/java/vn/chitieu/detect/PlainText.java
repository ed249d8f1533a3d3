package vn.chitieu.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.chitieu.document.Source;

/**
 * Tells text from other bytes without a look at the words.
 *
 * <p>The first 64 KB are text if one of these holds:
 *
 * <ol>
 *   <li>They are valid UTF-8 without control characters.
 *   <li>They are UTF-16 without a byte order mark: a fifth of the bytes are zeros, all at even or all at odd places (the
 *       upper halves of Latin letters), and what they say holds no control, private or unassigned character.
 *   <li>They are in an encoding of one byte a letter (windows-1258, TCVN3, VNI): no control bytes, and at least half of
 *       them ASCII.
 * </ol>
 *
 * Tabs, line breaks, form feeds, vertical tabs, backspaces and escapes stand in texts and are no control characters
 * here; nor is the end-of-file mark of DOS (0x1A).
 */
final class PlainText {
    static final String MEDIA_TYPE = "text/plain";

    private static final int HEAD = 1 << 16;
    private static final String HARMLESS_CONTROLS = "\t\n\u000B\f\r\b\u001A\u001B";

    private PlainText() {}

    static boolean is(Source.Content content) {
        byte[] head = head(content);
        if (head.length == 0) {
            return false;
        }
        return decodes(head, StandardCharsets.UTF_8) // 1
                || wide(head).filter(charset -> decodes(head, charset)).isPresent() // 2
                || isNarrow(head); // 3
    }

    private static byte[] head(Source.Content content) {
        try (InputStream stream = content.stream()) {
            return stream.readNBytes(HEAD);
        } catch (IOException unreachable) {
            throw new UncheckedIOException("reading bytes in memory", unreachable);
        }
    }

    /** A letter that the end of the head cuts is no error: the decoder is not told that this is the end. */
    private static boolean decodes(byte[] head, Charset charset) {
        CharBuffer text = CharBuffer.allocate(head.length);
        boolean broken =
                charset.newDecoder().decode(ByteBuffer.wrap(head), text, false).isError();
        return !broken && text.position() > 0 && text.flip().codePoints().noneMatch(PlainText::isForeign);
    }

    private static boolean isForeign(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> HARMLESS_CONTROLS.indexOf(character) < 0;
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static Optional<Charset> wide(byte[] head) {
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (head.length % 2 != 0 || Math.min(even, odd) > 0 || Math.max(even, odd) * 5 < head.length) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static int zeros(byte[] head, int offset) {
        int zeros = 0;
        for (int i = offset; i < head.length; i += 2) {
            if (head[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static boolean isNarrow(byte[] head) {
        int ascii = 0;
        for (byte letter : head) {
            if (letter >= 0 && isForeign(letter)) {
                return false;
            }
            ascii += letter >= 0 ? 1 : 0;
        }
        return ascii * 2 >= head.length;
    }
}
