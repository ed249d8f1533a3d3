package vn.chitieu.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/**
 * Looks at the streams that hold a file's objects and their places (ISO 32000-1, 7.5.7 and 7.5.8) before the library
 * inflates them, whole and in memory. Only long ones are worth it: nothing inflates to more than a thousandfold.
 */
final class PackedObjects {
    private static final byte[][] KINDS = {ascii("/ObjStm"), ascii("/XRef")};
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END = ascii("endstream");
    private static final byte[] OBJECT = ascii(" obj");
    private static final byte[][] PACKINGS = {ascii("FlateDecode"), ascii("LZWDecode"), ascii("RunLengthDecode")};
    /** The most that deflated data can grow. */
    private static final int GROWTH = 1032;
    /** Dictionaries of such streams are shorter. */
    private static final int DICTIONARY = 4096;

    private final byte[] file;
    private final long most;

    private PackedObjects(byte[] file, long most) {
        this.file = file;
        this.most = most;
    }

    /**
     * Checks a file.
     *
     * @throws UnreadableException if a stream of objects inflates beyond the limit, or is packed twice
     */
    static void check(byte[] file, long most) throws UnreadableException {
        PackedObjects objects = new PackedObjects(file, most);
        for (byte[] kind : KINDS) {
            for (int at = objects.find(kind, 0, file.length); at >= 0; at = objects.find(kind, at + 1, file.length)) {
                objects.checkOne(at);
            }
        }
    }

    private void checkOne(int kind) throws UnreadableException {
        int stream = find(STREAM, kind, Math.min(file.length, kind + DICTIONARY));
        if (stream < 0) {
            return;
        }
        int begin = Math.max(0, kind - DICTIONARY);
        int dictionary = begin;
        for (int at = find(OBJECT, begin, kind); at >= 0; at = find(OBJECT, at + 1, kind)) {
            dictionary = at;
        }
        if (packings(dictionary, stream) > 1) {
            throw Limits.exceeded(1, "packings of one stream of objects");
        }
        int data = stream + STREAM.length;
        while (data < file.length && (file[data] == '\r' || file[data] == '\n')) {
            data++;
        }
        int end = find(END, data, file.length);
        int length = (end < 0 ? file.length : end) - data;
        if ((long) length * GROWTH > most && inflated(data, length) > most) {
            throw Limits.exceeded(most, "bytes in one stream");
        }
    }

    private int packings(int from, int to) {
        int packings = 0;
        for (byte[] packing : PACKINGS) {
            for (int at = find(packing, from, to); at >= 0; at = find(packing, at + 1, to)) {
                packings++;
            }
        }
        return packings;
    }

    /** How long the data are once inflated, up to just beyond the limit; 0 if they are packed in another way. */
    private long inflated(int from, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, length);
            byte[] scratch = new byte[1 << 16];
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.inflate(scratch) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException packedOtherwise) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] word, int from, int to) {
        for (int at = from; at <= to - word.length; at++) {
            if (file[at] == word[0] && isAt(word, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (file[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
