package vn.chitieu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Text of any charset that Tika recognises.
 *
 * <ol>
 *   <li>A byte order mark decides.
 *   <li>Bytes that are valid UTF-8 are UTF-8: other Vietnamese encodings are practically never valid by chance.
 *   <li>Zero bytes at every second place are UTF-16 without a mark.
 *   <li>Else the first of Tika's detectors that has an opinion, else windows-1252.
 * </ol>
 */
final class Charsets {
    private static final List<EncodingDetector> DETECTORS =
            List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Charsets() {}

    static String decode(byte[] bytes) {
        String text = charsetOf(bytes).decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (zeros(bytes, 1) * 5 > bytes.length) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros(bytes, 0) * 5 > bytes.length ? StandardCharsets.UTF_16BE : detected(bytes);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Plain ASCII text is valid UTF-8; text with zero bytes is not text in UTF-8. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(character -> character == 0);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static int zeros(byte[] bytes, int offset) {
        int zeros = 0;
        for (int i = offset; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static Charset detected(byte[] bytes) {
        for (EncodingDetector detector : DETECTORS) {
            try {
                Charset charset = detector.detect(new ByteArrayInputStream(bytes), new Metadata());
                if (charset != null) {
                    return charset;
                }
            } catch (IOException unreachable) {
                throw new UncheckedIOException("reading bytes in memory", unreachable);
            }
        }
        return Charset.forName("windows-1252");
    }
}
