package vn.chitieu.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** How much two runs differ: changes by kind, and the documents with most of them. */
public final class Tally {
    private static final int MOST_NAMED = 20;
    private static final Comparator<Count> FEWEST_FIRST =
            Comparator.comparingInt(Count::changes).thenComparing(Count::document, Comparator.reverseOrder());

    private final Map<ChangeKind, Long> kinds = new EnumMap<>(ChangeKind.class);
    private final PriorityQueue<Count> most = new PriorityQueue<>(FEWEST_FIRST);
    private long documents;
    private long different;

    /**
     * Changes of one document.
     *
     * @param document name of the file below the input
     * @param changes how many
     */
    public record Count(String document, int changes) {}

    /** Counts a document. */
    public void add(String document, List<Change> changes) {
        documents += document.isEmpty() ? 0 : 1;
        changes.forEach(change -> kinds.merge(change.kind(), 1L, Long::sum));
        if (!changes.isEmpty() && !document.isEmpty()) {
            different++;
            most.add(new Count(document, changes.size()));
            if (most.size() > MOST_NAMED) {
                most.remove();
            }
        }
    }

    /** Whether the runs say the same of everything. */
    public boolean isSame() {
        return kinds.isEmpty();
    }

    /** Documents that either run has. */
    public long documents() {
        return documents;
    }

    /** Those of them that differ. */
    public long different() {
        return different;
    }

    /** Number of changes of each kind that there is. */
    public Map<ChangeKind, Long> kinds() {
        return new EnumMap<>(kinds);
    }

    /** At most twenty documents, those with most changes first. */
    public List<Count> most() {
        List<Count> counts = new ArrayList<>(most);
        counts.sort(FEWEST_FIRST.reversed());
        return counts;
    }
}
