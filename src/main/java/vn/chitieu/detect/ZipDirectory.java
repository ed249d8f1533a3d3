package vn.chitieu.detect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Names and beginnings of the parts of a zip file (PKWARE APPNOTE 4.3), however broken the rest of it is.
 *
 * <p>The central directory at the file's end says which parts there are. Where it is cut off or wrong, the local headers
 * in front of the parts are searched instead. At most 4,096 parts are looked at.
 */
final class ZipDirectory {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_PARTS = 4_096;
    private static final int DEFLATED = 8;
    private static final String LOCAL_SIGNATURE = "PK\u0003\u0004";
    private static final String END_SIGNATURE = "PK\u0005\u0006";

    private final ByteBuffer bytes;
    /** Offset of each part's local header. */
    private final Map<String, Integer> parts = new LinkedHashMap<>();

    private final boolean whole;

    private ZipDirectory(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
        this.whole = readCentral();
        if (!whole) {
            parts.clear();
            searchLocal();
        }
    }

    /** Whether the file begins as a zip file does; one without parts begins with its end. */
    static boolean is(ByteBuffer bytes) {
        return Signatures.matches(bytes, 0, LOCAL_SIGNATURE) || Signatures.matches(bytes, 0, END_SIGNATURE);
    }

    static ZipDirectory of(ByteBuffer bytes) {
        return new ZipDirectory(bytes.duplicate());
    }

    /** Whether the central directory is there and agrees with the parts. */
    boolean isWhole() {
        return whole;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(part -> part.startsWith(folder + "/"));
    }

    /** The first bytes of a part, unpacked, one letter a byte without zeros; empty if there are none to be had. */
    String head(String part, int most) {
        Integer header = parts.get(part);
        if (header == null) {
            return "";
        }
        int begin = header + 30 + unsigned(header + 26) + unsigned(header + 28);
        if (begin >= bytes.limit()) {
            return "";
        }
        ByteBuffer packed = bytes.duplicate().position(begin);
        byte[] head = unsigned(header + 8) == DEFLATED ? inflate(packed, most) : stored(packed, header, most);
        return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private byte[] stored(ByteBuffer packed, int header, int most) {
        int size = bytes.getInt(header + 18);
        byte[] head = new byte[Math.min(Math.min(most, Math.max(0, size)), packed.remaining())];
        packed.get(head);
        return head;
    }

    private static byte[] inflate(ByteBuffer packed, int most) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] piece = new byte[4096];
        try {
            int length = inflater.inflate(piece);
            while (length > 0 && head.size() < most) {
                head.write(piece, 0, length);
                length = inflater.inflate(piece);
            }
        } catch (DataFormatException broken) {
            // What came before it is enough.
        } finally {
            inflater.end();
        }
        return head.toByteArray();
    }

    private boolean readCentral() {
        int end = end();
        if (end < 0) {
            return false;
        }
        int count = unsigned(end + 10);
        int offset = bytes.getInt(end + 16);
        for (int i = 0; i < count && parts.size() < MOST_PARTS; i++) {
            if (!isAt(offset, CENTRAL, 46) || !isAt(bytes.getInt(offset + 42), LOCAL, 30)) {
                return false;
            }
            parts.putIfAbsent(name(offset + 46, unsigned(offset + 28)), bytes.getInt(offset + 42));
            offset += 46 + unsigned(offset + 28) + unsigned(offset + 30) + unsigned(offset + 32);
        }
        return true;
    }

    /** Offset of the end record, which a comment may follow; negative if there is none. */
    private int end() {
        int last = bytes.limit() - END_LENGTH;
        for (int offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset--) {
            if (isAt(offset, END, END_LENGTH)) {
                return offset;
            }
        }
        return -1;
    }

    /** Steps over the parts whose size is known, so that a zip file stored in a part is not searched. */
    private void searchLocal() {
        int offset = 0;
        while (offset <= bytes.limit() - 30 && parts.size() < MOST_PARTS) {
            if (isAt(offset, LOCAL, 30)) {
                parts.putIfAbsent(name(offset + 30, unsigned(offset + 26)), offset);
                long next = offset + 30L + unsigned(offset + 26) + unsigned(offset + 28);
                offset = (int) Math.min(bytes.limit(), next + Math.max(0, bytes.getInt(offset + 18)));
            } else {
                offset++;
            }
        }
    }

    private boolean isAt(int offset, int signature, int length) {
        return offset >= 0 && offset <= bytes.limit() - length && bytes.getInt(offset) == signature;
    }

    private String name(int offset, int length) {
        byte[] name = new byte[Math.max(0, Math.min(length, bytes.limit() - offset))];
        bytes.get(offset, name);
        return new String(name, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(bytes.getShort(offset));
    }
}
