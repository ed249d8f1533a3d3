package vn.chitieu.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts any number of values in order with little memory: what does not fit is written to files, each in order, which are
 * merged in the end (external merge sort).
 *
 * <pre>{@code
 * try (Sorter<Row> sorter = new Sorter<>(folder, Codecs.of(Row.class), order)) {
 *     sorter.add(row); // as often as you like
 *     for (Iterator<Row> rows = sorter.sorted(); rows.hasNext(); ) { … }
 * }
 * }</pre>
 *
 * Values that the order calls equal come out in the order in which they were added. For one thread.
 *
 * @param <T> the values
 */
public final class Sorter<T> implements Closeable {
    /** Values held in memory. */
    private static final int HELD = 1 << 15;
    /** Files merged at a time. */
    private static final int MERGED = 64;

    private final Path folder;
    private final Codec<T> codec;
    private final Comparator<? super T> order;
    private final int held;
    private final List<T> values = new ArrayList<>();
    private final List<SortedFile<T>> files = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    /**
     * Begins.
     *
     * @param folder an existing folder for the files, which are removed in the end
     */
    public Sorter(Path folder, Codec<T> codec, Comparator<? super T> order) {
        this(folder, codec, order, HELD);
    }

    /** With another number of values in memory, so that tests can make it small. */
    Sorter(Path folder, Codec<T> codec, Comparator<? super T> order, int held) {
        this.folder = folder;
        this.codec = codec;
        this.order = order;
        this.held = held;
    }

    /** Takes a value. */
    public void add(T value) throws IOException {
        values.add(value);
        if (values.size() >= held) {
            spill();
        }
    }

    private void spill() throws IOException {
        values.sort(order);
        files.add(SortedFile.write(folder, codec, values.iterator()));
        values.clear();
        if (files.size() >= MERGED) {
            mergeAll();
        }
    }

    /** One file out of all, so that never more than a few are open. */
    private void mergeAll() throws IOException {
        SortedFile<T> all = SortedFile.write(folder, codec, merged());
        removeFiles();
        files.add(all);
    }

    /**
     * The values in order; may be asked once, when all are added.
     *
     * <p>The iterator throws {@link UncheckedIOException} where a file fails.
     */
    public Iterator<T> sorted() throws IOException {
        if (files.isEmpty()) {
            values.sort(order);
            return values.iterator();
        }
        spill();
        return merged();
    }

    private Iterator<T> merged() throws IOException {
        List<Iterator<T>> sources = new ArrayList<>();
        for (SortedFile<T> file : files) {
            SortedFile.Values<T> source = file.open();
            open.add(source);
            sources.add(source);
        }
        return new Merge<>(sources, order);
    }

    private void removeFiles() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
        open.clear();
        for (SortedFile<T> file : files) {
            file.delete();
        }
        files.clear();
    }

    /** Removes the files. */
    @Override
    public void close() throws IOException {
        values.clear();
        removeFiles();
    }

    /** Merges sources that are each in order; of equal values that of the earlier source comes first. */
    private static final class Merge<T> implements Iterator<T> {
        private record Head<T>(T value, int source) {}

        private final List<Iterator<T>> sources;
        private final PriorityQueue<Head<T>> heads;

        Merge(List<Iterator<T>> sources, Comparator<? super T> order) {
            this.sources = sources;
            Comparator<Head<T>> byValue = (left, right) -> order.compare(left.value(), right.value());
            this.heads = new PriorityQueue<>(byValue.thenComparingInt(Head::source));
            for (int i = 0; i < sources.size(); i++) {
                advance(i);
            }
        }

        private void advance(int source) {
            if (sources.get(source).hasNext()) {
                heads.add(new Head<>(sources.get(source).next(), source));
            }
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public T next() {
            Head<T> head = heads.remove();
            advance(head.source());
            return head.value();
        }
    }
}
