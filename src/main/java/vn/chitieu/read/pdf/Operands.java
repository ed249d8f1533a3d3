package vn.chitieu.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operands of one operator, flat: arrays and dictionaries are the tokens between their brackets. Strings and names
 * are bytes in one store. Reused for every operator of a stream, so that reading makes no garbage.
 */
final class Operands {
    static final byte NUMBER = 1;
    static final byte NAME = 2;
    static final byte STRING = 3;
    static final byte OPEN = 4;
    static final byte CLOSE = 5;
    static final byte WORD = 6;
    static final byte NONE = 7;

    private byte[] kinds = new byte[64];
    private double[] numbers = new double[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private byte[] store = new byte[1024];
    private int stored;

    void clear() {
        count = 0;
        stored = 0;
    }

    int count() {
        return count;
    }

    byte kind(int index) {
        return index >= 0 && index < count ? kinds[index] : NONE;
    }

    /** A number; 0 where there is none. */
    double number(int index) {
        return kind(index) == NUMBER ? numbers[index] : 0;
    }

    /** The number at a distance from the end, 1 being the last; 0 where there is none. */
    double fromEnd(int distance) {
        return number(count - distance);
    }

    /** All numbers in order, filled up with zeros to four at least. */
    float[] numbers() {
        float[] all = new float[Math.max(4, count)];
        int filled = 0;
        for (int i = 0; i < count; i++) {
            if (kinds[i] == NUMBER) {
                all[filled++] = (float) numbers[i];
            }
        }
        return all;
    }

    /** The bytes among which strings and names lie. */
    byte[] store() {
        return store;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** A name without its slash; empty where there is none. */
    String name(int index) {
        return kind(index) == NAME ? text(index) : "";
    }

    /** A word of more than three letters that is no operator: {@code true}, {@code beginbfchar}; empty where there is none. */
    String word(int index) {
        return kind(index) == WORD ? text(index) : "";
    }

    private String text(int index) {
        return new String(store, starts[index], ends[index] - starts[index], StandardCharsets.ISO_8859_1);
    }

    /** The last name; empty where there is none. */
    String lastName() {
        return name(count - 1);
    }

    /** The bytes of a string or name. */
    byte[] bytes(int index) {
        return Arrays.copyOfRange(store, starts[index], ends[index]);
    }

    void add(double number) {
        grow();
        numbers[count] = number;
        kinds[count++] = NUMBER;
    }

    void add(byte kind) {
        grow();
        kinds[count++] = kind;
    }

    /** Begins a string or name whose bytes follow. */
    void begin(byte kind) {
        grow();
        kinds[count] = kind;
        starts[count] = stored;
    }

    void store(int value) {
        if (stored == store.length) {
            store = Arrays.copyOf(store, 2 * stored);
        }
        store[stored++] = (byte) value;
    }

    void store(byte[] bytes, int from, int to) {
        if (stored + to - from > store.length) {
            store = Arrays.copyOf(store, Math.max(2 * store.length, stored + to - from));
        }
        System.arraycopy(bytes, from, store, stored, to - from);
        stored += to - from;
    }

    void end() {
        ends[count++] = stored;
    }

    private void grow() {
        if (count == kinds.length) {
            int larger = 2 * count;
            kinds = Arrays.copyOf(kinds, larger);
            numbers = Arrays.copyOf(numbers, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
        }
    }
}
