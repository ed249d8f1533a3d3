package vn.chitieu.detect;

import java.nio.ByteBuffer;

/**
 * Knows PDF files, also with something before their header: readers accept it anywhere in the first 1,024 bytes (ISO
 * 32000-1, annex H.3, note 13). It counts at the beginning of a line or behind bytes that are no letters.
 */
final class PortableDocument {
    static final String MEDIA_TYPE = "application/pdf";

    private static final int HEAD = 1_024;
    private static final String SIGNATURE = "%PDF-";

    private PortableDocument() {}

    static boolean is(ByteBuffer bytes) {
        for (int offset = 0; offset < Math.min(HEAD, bytes.limit()); offset++) {
            if (bytes.get(offset) == '%' && Signatures.matches(bytes, offset, SIGNATURE)) {
                return offset == 0 || bytes.get(offset - 1) < ' ' || bytes.get(offset - 1) == 0x7F;
            }
        }
        return false;
    }
}
