package vn.chitieu.detect;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** First bytes that no text begins with, one letter a byte, and what they are the first bytes of. */
final class Signatures {
    private record Signature(String bytes, String mediaType) {}

    private static final List<Signature> PICTURES = List.of(
            new Signature("\u0089PNG\r\n\u001A\n", "image/png"),
            new Signature("\u00FF\u00D8\u00FF", "image/jpeg"),
            new Signature("II*\0", "image/tiff"),
            new Signature("MM\0*", "image/tiff"),
            new Signature("GIF87a", "image/gif"),
            new Signature("GIF89a", "image/gif"));

    private Signatures() {}

    /** The media type of a picture, told by its first bytes. */
    static Optional<String> picture(ByteBuffer bytes) {
        return PICTURES.stream()
                .filter(signature -> matches(bytes, 0, signature.bytes()))
                .map(Signature::mediaType)
                .findFirst();
    }

    /** Whether the signature stands at the offset. */
    static boolean matches(ByteBuffer bytes, int offset, String signature) {
        if (offset > bytes.limit() - signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if (Byte.toUnsignedInt(bytes.get(offset + i)) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
