package vn.chitieu.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which row of one run is which row of the other. Rows are paired rule by rule, those that share several likenesses in
 * their order; a row that has found its partner takes no part in the rules behind.
 *
 * <ol>
 *   <li>The same place, code and label.
 *   <li>The same place and label, or the same place and code where one is printed.
 *   <li>The same code and label, elsewhere: the table was cut or counted otherwise.
 *   <li>The same label, elsewhere.
 *   <li>The same place: the text was read otherwise.
 * </ol>
 *
 * <p>Labels are compared as they fold, so that a repaired accent makes no other row.
 */
final class FactPairs {
    private final List<Fact> before;
    private final List<Fact> after;
    /** For each row of the second run its partner in the first; -1 for none. */
    private final int[] partners;

    private final boolean[] paired;

    private FactPairs(List<Fact> before, List<Fact> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.size()];
        this.paired = new boolean[before.size()];
        Arrays.fill(partners, -1);
        pair(fact -> List.of(fact.spot(), fact.stt(), fact.key())); // 1
        pair(fact -> List.of(fact.spot(), fact.key())); // 2
        pair(fact -> fact.stt().isEmpty() ? List.of() : List.of(fact.spot(), fact.stt())); // 2
        pair(fact -> List.of(fact.stt(), fact.key())); // 3
        pair(fact -> fact.key().isEmpty() ? List.of() : List.of(fact.key())); // 4
        pair(fact -> List.of(fact.spot())); // 5
    }

    static FactPairs of(List<Fact> before, List<Fact> after) {
        return new FactPairs(before, after);
    }

    /** Two rows that are one. */
    record Pair(Fact before, Fact after) {}

    /** The pairs, in the second run's order. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < partners.length; row++) {
            if (partners[row] >= 0) {
                pairs.add(new Pair(before.get(partners[row]), after.get(row)));
            }
        }
        return pairs;
    }

    /** Rows that only the first run has. */
    List<Fact> lost() {
        List<Fact> lost = new ArrayList<>();
        for (int row = 0; row < paired.length; row++) {
            if (!paired[row]) {
                lost.add(before.get(row));
            }
        }
        return lost;
    }

    /** Rows that only the second run has. */
    List<Fact> added() {
        List<Fact> added = new ArrayList<>();
        for (int row = 0; row < partners.length; row++) {
            if (partners[row] < 0) {
                added.add(after.get(row));
            }
        }
        return added;
    }

    /** Pairs the rows left over that share a key, in order; an empty key is no likeness. */
    private void pair(Function<Fact, List<Object>> key) {
        Map<List<Object>, Deque<Integer>> open = new HashMap<>();
        for (int row = 0; row < paired.length; row++) {
            if (!paired[row]) {
                open.computeIfAbsent(key.apply(before.get(row)), same -> new ArrayDeque<>())
                        .add(row);
            }
        }
        open.remove(List.of());
        for (int row = 0; row < partners.length && !open.isEmpty(); row++) {
            Deque<Integer> same = partners[row] < 0 ? open.get(key.apply(after.get(row))) : null;
            if (same != null && !same.isEmpty()) {
                partners[row] = same.remove();
                paired[partners[row]] = true;
            }
        }
    }
}
