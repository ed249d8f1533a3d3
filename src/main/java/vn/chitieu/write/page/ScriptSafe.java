package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * JSON that can stand within a page: {@code <}, {@code >}, {@code &} and the two line ends that only JavaScript knows are
 * written by their numbers, so that no text of a document ends the element or begins another.
 */
final class ScriptSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String UNSAFE = "<>&'\u2028\u2029";

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    private ScriptSafe() {
        for (char each : new char[] {'<', '>', '&', '\''}) {
            ascii[each] = CharacterEscapes.ESCAPE_CUSTOM;
        }
    }

    /** A generator that leaves the writer open. */
    static JsonGenerator generator(Writer output) throws IOException {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(output)
                .setCharacterEscapes(new ScriptSafe());
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return UNSAFE.indexOf(character) < 0
                ? null
                : new SerializedString("\\u" + HexFormat.of().toHexDigits((char) character));
    }
}
