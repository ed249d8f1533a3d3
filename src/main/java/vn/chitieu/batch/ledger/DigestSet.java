package vn.chitieu.batch.ledger;

import java.util.Arrays;

/**
 * Digests, eight bytes each: two that share them are taken for one, once in 30 million runs of a million files. Whoever
 * uses the set must not lose anything by that. Safe for many threads.
 */
public final class DigestSet {
    private static final int DIGITS = 16;
    private static final long FREE = 0;

    private long[] slots = new long[1 << 10];
    private int size;

    /** An empty set. */
    public DigestSet() {}

    /**
     * Adds a digest.
     *
     * @param sha256 in hexadecimal
     * @return whether it was not in the set
     */
    public synchronized boolean add(String sha256) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(Math.max(1, Long.parseUnsignedLong(sha256.substring(0, DIGITS), 16) >>> 1));
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        Arrays.stream(old).filter(value -> value != FREE).forEach(this::put);
    }

    private boolean put(long value) {
        int slot = (int) (value & (slots.length - 1));
        while (slots[slot] != FREE && slots[slot] != value) {
            slot = (slot + 1) & (slots.length - 1);
        }
        if (slots[slot] == value) {
            return false;
        }
        slots[slot] = value;
        size++;
        return true;
    }
}
