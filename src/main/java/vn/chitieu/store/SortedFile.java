package vn.chitieu.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * Values in a file, one after the other.
 *
 * @param path the file
 * @param count number of values
 * @param codec how they are written
 * @param <T> the values
 */
public record SortedFile<T>(Path path, long count, Codec<T> codec) {
    private static final int BUFFER = 1 << 16;

    /** Writes values to a new file in an existing folder, in the order in which they shall stand. */
    public static <T> SortedFile<T> write(Path folder, Codec<T> codec, Iterator<? extends T> values)
            throws IOException {
        return write(folder, codec, values, value -> true);
    }

    /**
     * Writes some of the values to a new file.
     *
     * @param folder an existing folder
     * @param values in the order in which they shall stand
     * @param wanted which of them
     */
    public static <T> SortedFile<T> write(
            Path folder, Codec<T> codec, Iterator<? extends T> values, Predicate<? super T> wanted) throws IOException {
        Path path = Files.createTempFile(folder, "sorted", ".tmp");
        long count = 0;
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            while (values.hasNext()) {
                T value = values.next();
                if (wanted.test(value)) {
                    codec.write(value, out);
                    count++;
                }
            }
        }
        return new SortedFile<>(path, count, codec);
    }

    /** Digest of all values in their order, SHA-256 in lower-case hexadecimal. */
    public String digest() throws IOException {
        return FileDigest.of(path);
    }

    /** Goes through the values. */
    public Values<T> open() throws IOException {
        return new Values<>(
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER)), count, codec);
    }

    /** Removes the file. */
    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /**
     * Goes through the values of a file; throws {@link UncheckedIOException} where it fails.
     *
     * @param <T> the values
     */
    public static final class Values<T> implements Iterator<T>, Closeable {
        private final DataInputStream in;
        private final Codec<T> codec;
        private long left;

        private Values(DataInputStream in, long left, Codec<T> codec) {
            this.in = in;
            this.left = left;
            this.codec = codec;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            try {
                T value = codec.read(in);
                left--;
                return value;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
