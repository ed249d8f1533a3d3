package vn.chitieu.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.observation.Observation;

/**
 * Where each indicator stands in a report. A report may hold the same form twice, for two offices or two periods;
 * figures of one copy say nothing of the other's.
 */
final class Copies {
    private final List<Observation> observations;
    private final Map<String, List<Integer>> rows = new HashMap<>();

    Copies(List<Observation> observations) {
        this.observations = observations;
        for (int row = 0; row < observations.size(); row++) {
            int place = row;
            observations
                    .get(row)
                    .indicator()
                    .ifPresent(id -> rows.computeIfAbsent(id, unseen -> new ArrayList<>())
                            .add(place));
        }
    }

    /** Whether an indicator has a row. */
    boolean contains(String id) {
        return rows.containsKey(id);
    }

    /** The row of an indicator that has just one. */
    Optional<Integer> only(String id) {
        List<Integer> all = rows.getOrDefault(id, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /**
     * The row of another indicator that belongs to a row: the copy nearest to it, if in turn no other copy of the row
     * is nearer to that one. A copy in the same table is nearer than any other. Where two are equally near, none is
     * taken.
     */
    Optional<Integer> partner(int from, String id) {
        return observations
                .get(from)
                .indicator()
                .flatMap(
                        own -> nearest(from, id).filter(row -> nearest(row, own).equals(Optional.of(from))));
    }

    private Optional<Integer> nearest(int from, String id) {
        List<Integer> all = rows.getOrDefault(id, List.of());
        int found = Collections.binarySearch(all, from);
        int next = found < 0 ? -found - 1 : found;
        if (next == all.size()) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(next - 1));
        }
        return next == 0 || found >= 0 ? Optional.of(all.get(next)) : nearer(from, all.get(next - 1), all.get(next));
    }

    private Optional<Integer> nearer(int from, int before, int after) {
        boolean beforeInTable = table(before) == table(from);
        boolean afterInTable = table(after) == table(from);
        if (beforeInTable != afterInTable) {
            return Optional.of(beforeInTable ? before : after);
        }
        int difference = (after - from) - (from - before);
        return difference == 0 ? Optional.empty() : Optional.of(difference > 0 ? before : after);
    }

    private int table(int row) {
        return observations.get(row).row().place().table();
    }
}
