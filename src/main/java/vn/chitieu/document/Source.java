package vn.chitieu.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one file and the name it goes by.
 *
 * @param name path below the input root with {@code /} between its parts; a member of an archive as {@code x.zip!/y.pdf}
 * @param content the whole file
 */
public record Source(String name, Content content) {

    /** Bytes that nobody can change. */
    public static final class Content {
        private final byte[] bytes;
        private final String sha256;

        /** Takes a copy of the bytes. */
        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
            this.sha256 = digest(this.bytes);
        }

        private static String digest(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException unreachable) {
                throw new IllegalStateException("every Java has SHA-256", unreachable);
            }
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** The bytes as a stream, without a copy. */
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }

        /** The bytes for reading at any place, without a copy; each buffer has a position of its own. */
        public ByteBuffer buffer() {
            return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        }

        /** Lower-case hexadecimal SHA-256 digest of the bytes. */
        public String sha256() {
            return sha256;
        }

        /** Number of bytes. */
        public int length() {
            return bytes.length;
        }
    }
}
