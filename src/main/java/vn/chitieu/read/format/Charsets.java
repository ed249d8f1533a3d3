package vn.chitieu.read.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import vn.chitieu.text.repair.OldText;

/**
 * Text of any charset that Tika recognises.
 *
 * <ol>
 *   <li>A byte order mark decides.
 *   <li>Bytes that are valid UTF-8 are UTF-8: other Vietnamese encodings are practically never valid by chance.
 *   <li>Zero bytes at every second place are UTF-16 without a mark.
 *   <li>Tones that stand behind vowels, as windows-1258 writes them ({@code ê} and a dot below for {@code ệ}), are
 *       windows-1258; Tika takes it for windows-1252.
 *   <li>What is Vietnamese in TCVN3 or VNI is read as windows-1252: later repair takes its letters for bytes.
 *   <li>Else the first of Tika's detectors that has an opinion, else windows-1252. The latter also where Tika says
 *       ISO-8859-1: the same letters, and quotation marks where that has controls.
 * </ol>
 */
public final class Charsets {
    private static final List<EncodingDetector> DETECTORS =
            List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector());
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    /** What programs declare that know no better. */
    private static final Set<Charset> WESTERN =
            Set.of(StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, WINDOWS_1252);

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern TONED_VOWEL =
            Pattern.compile("[aăâeêioôơuưy]" + TONE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Charsets() {}

    /** The text of a file. */
    public static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** The text of a file that names its charset itself, which decides where 1 to 4 do not. */
    public static String decode(byte[] bytes, Optional<Charset> declared) {
        String text = charsetOf(bytes, declared).decode(ByteBuffer.wrap(bytes)).toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charsetOf(byte[] bytes, Optional<Charset> declared) {
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
        if (zeros(bytes, 0) * 5 > bytes.length) {
            return StandardCharsets.UTF_16BE;
        }
        if (declared.filter(charset -> !WESTERN.contains(charset)).isPresent()) {
            return declared.get();
        }
        if (isWindows1258(bytes)) {
            return WINDOWS_1258;
        }
        if (OldText.isLikely(WINDOWS_1252.decode(ByteBuffer.wrap(bytes)).toString())) {
            return WINDOWS_1252;
        }
        return declared.isPresent() ? WINDOWS_1252 : detected(bytes);
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
                            .toString()
                            .indexOf(0)
                    < 0;
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

    /** In other encodings the same bytes are letters, which stand behind consonants too ({@code nghÞ} in TCVN3). */
    private static boolean isWindows1258(byte[] bytes) {
        String text = WINDOWS_1258.decode(ByteBuffer.wrap(bytes)).toString();
        long tones = TONE.matcher(text).results().count();
        long behindVowels = TONED_VOWEL.matcher(text).results().count();
        return tones > 0 && behindVowels * 20 >= tones * 19;
    }

    private static Charset detected(byte[] bytes) {
        for (EncodingDetector detector : DETECTORS) {
            try {
                Charset charset = detector.detect(new ByteArrayInputStream(bytes), new Metadata());
                if (charset != null) {
                    return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
                }
            } catch (IOException unreachable) {
                throw new UncheckedIOException("reading bytes in memory", unreachable);
            }
        }
        return WINDOWS_1252;
    }
}
