package vn.chitieu.document;

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

        /** Takes a copy of the bytes. */
        public Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Number of bytes. */
        public int length() {
            return bytes.length;
        }
    }
}
