package vn.chitieu.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts how often things come. What first comes when there are very many kinds already is not counted. */
final class Frequencies {
    private static final int KINDS = 10_000;

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String thing) {
        if (counts.size() < KINDS || counts.containsKey(thing)) {
            counts.merge(thing, 1, Integer::sum);
        }
    }

    /** {@code 12 bm7, 3 ubnd}: the most frequent first; empty if nothing came. */
    String most(int number, String separator) {
        Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(order.thenComparing(Map.Entry.comparingByKey()))
                .limit(number)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(separator));
    }
}
