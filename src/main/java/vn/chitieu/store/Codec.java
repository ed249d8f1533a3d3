package vn.chitieu.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Values to bytes and back.
 *
 * @param <T> the values
 */
public interface Codec<T> {
    /** Writes a value. */
    void write(T value, DataOutput out) throws IOException;

    /**
     * Reads a value that {@link #write} wrote.
     *
     * @throws IOException if the bytes end early or hold no such value
     */
    T read(DataInput in) throws IOException;

    /** Says how the bytes are laid out: two codecs that say the same read each other's bytes. */
    String layout();
}
