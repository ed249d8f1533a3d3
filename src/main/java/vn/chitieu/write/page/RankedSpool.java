package vn.chitieu.write.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.SortedFile;
import vn.chitieu.store.Sorter;

/**
 * Of any number of values as many as a page holds, on disk: those of the first rank first, of each rank those that come
 * first. What is left out is counted.
 *
 * @param <T> the values
 * @param <R> their ranks, the first the most important
 */
final class RankedSpool<T extends Record, R extends Enum<R>> implements Closeable {
    private final Choice<T, R> choice;
    private final Path scratch;
    private final int limit;
    private final Sorter<T> kept;
    private final Map<R, Integer> offered;
    private final Map<R, Integer> taken;

    /**
     * An empty spool.
     *
     * @param scratch folder for the values
     * @param limit number of values that the page holds
     */
    RankedSpool(Choice<T, R> choice, Path scratch, int limit) {
        this.choice = choice;
        this.scratch = scratch;
        this.limit = limit;
        this.kept = new Sorter<>(scratch, Codecs.of(choice.type()), choice.order());
        this.offered = new EnumMap<>(choice.ranks());
        this.taken = new EnumMap<>(choice.ranks());
    }

    /**
     * What values are chosen by.
     *
     * @param type the values
     * @param order in which they stand on the page; equal ones as they come
     * @param ranks all ranks
     * @param rank that of a value
     */
    record Choice<T extends Record, R extends Enum<R>>(
            Class<T> type, Comparator<T> order, Class<R> ranks, Function<T, R> rank) {}

    /** Takes a value unless there are enough of its rank already. */
    void add(T value) throws IOException {
        if (offered.merge(choice.rank().apply(value), 1, Integer::sum) <= limit) {
            kept.add(value);
        }
    }

    /** The values that the page holds, in their order; may be asked once. */
    SortedFile<T> chosen() throws IOException {
        Map<R, Integer> quotas = quotas();
        return SortedFile.write(scratch, Codecs.of(choice.type()), kept.sorted(), value -> {
            R rank = choice.rank().apply(value);
            boolean fits = taken.getOrDefault(rank, 0) < quotas.getOrDefault(rank, 0);
            taken.merge(rank, fits ? 1 : 0, Integer::sum);
            return fits;
        });
    }

    private Map<R, Integer> quotas() {
        Map<R, Integer> quotas = new EnumMap<>(choice.ranks());
        int left = limit;
        for (Map.Entry<R, Integer> each : offered.entrySet()) {
            int quota = Math.min(left, each.getValue());
            quotas.put(each.getKey(), quota);
            left -= quota;
        }
        return quotas;
    }

    /** Number of values of a rank that were left out, once they have been chosen. */
    int leftOut(R rank) {
        return offered.getOrDefault(rank, 0) - taken.getOrDefault(rank, 0);
    }

    /** The same of all ranks. */
    int leftOut() {
        return offered.keySet().stream().mapToInt(this::leftOut).sum();
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
