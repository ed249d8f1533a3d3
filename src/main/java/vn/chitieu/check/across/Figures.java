package vn.chitieu.check.across;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Sorter;

/** Keeps the figures of a run until all are there, most of them on disk, and gives them back sorted. */
final class Figures implements Closeable {
    private final Sorter<Entry> sorter;

    /**
     * No figures yet.
     *
     * @param scratch folder for those that do not fit into memory
     */
    Figures(Path scratch) {
        this.sorter = new Sorter<>(scratch, Codecs.of(Entry.class), Comparator.naturalOrder());
    }

    /** Takes a figure. */
    void add(Entry entry) throws IOException {
        sorter.add(entry);
    }

    /** Told of a series. */
    @FunctionalInterface
    interface SeriesReader {
        /** The figures of one agency and indicator, in the order of {@link Entry}. */
        void read(List<Entry> series) throws IOException;
    }

    /** Gives every series, one after the other; may be asked once. */
    void forEachSeries(SeriesReader reader) throws IOException {
        List<Entry> series = new ArrayList<>();
        for (Iterator<Entry> entries = sorter.sorted(); entries.hasNext(); ) {
            Entry next = entries.next();
            if (!series.isEmpty() && !next.isOfSeries(series.get(0))) {
                reader.read(List.copyOf(series));
                series.clear();
            }
            series.add(next);
        }
        if (!series.isEmpty()) {
            reader.read(List.copyOf(series));
        }
    }

    @Override
    public void close() throws IOException {
        sorter.close();
    }
}
