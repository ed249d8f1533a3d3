package vn.chitieu.check.across;

import java.util.List;
import java.util.function.Consumer;

/** Keeps the figures of a run until all are there, and gives them back sorted. */
interface Ledger {
    /** Takes a figure. */
    void add(Entry entry);

    /** Gives every series, the figures of one agency and indicator in the order of {@link Entry}, one after the other. */
    void forEachSeries(Consumer<List<Entry>> consumer);
}
