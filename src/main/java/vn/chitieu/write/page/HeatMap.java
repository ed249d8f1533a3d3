package vn.chitieu.write.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chitieu.store.Codec;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Lookahead;
import vn.chitieu.store.Sorter;

/** What was asked and not answered, by agency and section, of all documents. Waits on disk. */
final class HeatMap implements Closeable {
    private static final Codec<Tally> TALLIES = Codecs.of(Tally.class);

    private final Sections sections;
    private final Sorter<Tally> tallies;

    HeatMap(Sections sections, Path scratch) {
        this.sections = sections;
        this.tallies = new Sorter<>(
                scratch, TALLIES, Comparator.comparing(Tally::agency).thenComparingInt(Tally::section));
    }

    /** Takes the rows of one document. */
    void add(String agency, List<PageRow> rows) throws IOException {
        Map<Integer, List<PageRow>> parts = new TreeMap<>();
        for (PageRow row : rows) {
            parts.computeIfAbsent(sections.of(row.observation().indicator()), unseen -> new ArrayList<>())
                    .add(row);
        }
        for (Map.Entry<Integer, List<PageRow>> part : parts.entrySet()) {
            tallies.add(Tally.of(agency, part.getKey(), part.getValue()));
        }
    }

    /** Every cell once, by agency; may be asked once. */
    Iterator<Tally> cells() throws IOException {
        Lookahead<Tally> sorted = new Lookahead<>(tallies.sorted());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sorted.hasNext();
            }

            @Override
            public Tally next() {
                Tally cell = sorted.next();
                while (sorted.peek().filter(cell::isSameCell).isPresent()) {
                    cell = cell.plus(sorted.next());
                }
                return cell;
            }
        };
    }

    @Override
    public void close() throws IOException {
        tallies.close();
    }
}
