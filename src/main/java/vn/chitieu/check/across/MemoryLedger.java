package vn.chitieu.check.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A ledger in memory: about 100 bytes a figure. */
final class MemoryLedger implements Ledger {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void add(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void forEachSeries(Consumer<List<Entry>> consumer) {
        Collections.sort(entries);
        int begin = 0;
        while (begin < entries.size()) {
            int end = begin + 1;
            while (end < entries.size() && entries.get(end).isOfSeries(entries.get(begin))) {
                end++;
            }
            consumer.accept(List.copyOf(entries.subList(begin, end)));
            begin = end;
        }
    }
}
