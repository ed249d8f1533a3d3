package vn.chitieu.number;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Vietnamese number words from 0 to 99, folded: {@code mot}, {@code muoi hai}, {@code hai muoi lam}.
 *
 * <pre>
 * number = unit | "muoi" [ unit ] | unit "muoi" [ unit ]
 * </pre>
 */
final class NumberWords {
    private static final String TEN = "muoi";

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("khong", 0),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("lam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9));

    private NumberWords() {}

    /** The number that folded words say; empty if they say anything else. */
    static OptionalInt parse(String folded) {
        List<String> words = List.of(folded.split(" ", 4));
        int ten = words.indexOf(TEN);
        if (ten < 0) {
            return words.size() == 1 ? unit(words) : OptionalInt.empty();
        }
        OptionalInt tens = ten == 0 ? OptionalInt.of(1) : unit(words.subList(0, ten));
        List<String> rest = words.subList(ten + 1, words.size());
        OptionalInt units = rest.isEmpty() ? OptionalInt.of(0) : unit(rest);
        return tens.isPresent() && units.isPresent()
                ? OptionalInt.of(10 * tens.getAsInt() + units.getAsInt())
                : OptionalInt.empty();
    }

    private static OptionalInt unit(List<String> words) {
        Integer unit = words.size() == 1 ? UNITS.get(words.get(0)) : null;
        return unit == null ? OptionalInt.empty() : OptionalInt.of(unit);
    }
}
