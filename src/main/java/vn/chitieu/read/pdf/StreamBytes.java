package vn.chitieu.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** The decoded bytes of a stream of the file. */
final class StreamBytes {
    private static final int SMALLEST = 1 << 12;

    private final byte[] bytes;
    private final int length;
    private final boolean whole;

    /**
     * The first bytes of an array.
     *
     * @param whole whether the stream could be decoded to its end
     */
    StreamBytes(byte[] bytes, int length, boolean whole) {
        this.bytes = bytes;
        this.length = length;
        this.whole = whole;
    }

    /** An array that begins with the bytes; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether the stream could be decoded to its end. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Decodes a stream; gives what could be decoded if it is broken.
     *
     * @throws UnreadableException if it inflates beyond the limit
     */
    static StreamBytes of(COSStream stream, long most) throws IOException, UnreadableException {
        COSBase filter = stream.getFilters();
        boolean plain = filter instanceof COSName name
                && (name.equals(COSName.FLATE_DECODE) || name.equals(COSName.FLATE_DECODE_ABBREVIATION))
                && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
        return plain ? inflated(stream, most) : filtered(stream, most);
    }

    private static StreamBytes filtered(COSStream stream, long most) throws IOException, UnreadableException {
        try (InputStream input = stream.createInputStream()) {
            byte[] bytes = input.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
            check(bytes.length, most);
            return new StreamBytes(bytes, bytes.length, true);
        }
    }

    /** Inflates the whole stream at once, and notices if it is cut short, which streams of bytes do not tell. */
    private static StreamBytes inflated(COSStream stream, long most) throws IOException, UnreadableException {
        byte[] packed;
        try (InputStream input = stream.createRawInputStream()) {
            packed = input.readAllBytes();
        }
        if (packed.length == 0) {
            return new StreamBytes(packed, 0, true);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            return inflated(inflater, new byte[(int) Math.min(Math.max(SMALLEST, 4L * packed.length), most + 1)], most);
        } finally {
            inflater.end();
        }
    }

    private static StreamBytes inflated(Inflater inflater, byte[] space, long most) throws UnreadableException {
        byte[] bytes = space;
        int length = 0;
        try {
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    check(length, most);
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    return new StreamBytes(bytes, length, false);
                }
                length += more;
            }
        } catch (DataFormatException broken) {
            return new StreamBytes(bytes, (int) inflater.getBytesWritten(), false);
        }
        return new StreamBytes(bytes, length, true);
    }

    private static void check(int length, long most) throws UnreadableException {
        if (length > most) {
            throw Limits.exceeded(most, "bytes in one stream");
        }
    }
}
