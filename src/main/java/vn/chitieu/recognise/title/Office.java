package vn.chitieu.recognise.title;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.Level;

/**
 * A kind of agency that exists in many places, or once as a ministry.
 *
 * @param name canonical spelling
 * @param level its tier; empty where only the territory tells
 * @param tail what stays of a province behind it
 */
record Office(String name, Optional<Level> level, Tail tail) {
    /** What stays in the name of a province printed behind an office. */
    enum Tail {
        /** "UBND tỉnh Bắc Giang" */
        PLACE,
        /** "Thanh tra tỉnh" */
        UNIT,
        /** "Sở Nội vụ" */
        NOTHING
    }

    /** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", with commas between syllables at most. */
    private static final int MOST_WORDS = 16;

    private static final Set<String> FIRST_WORDS = new HashSet<>();
    private static final Map<String, Office> BY_KEY = byKey();

    private static Map<String, Office> byKey() {
        Map<String, Office> byKey = new HashMap<>();
        for (List<String> row : FactFile.read("offices.txt", 4)) {
            Office office = of(row);
            add(byKey, office.name, office);
            FactFile.list(row.get(3)).forEach(spelling -> add(byKey, spelling, office));
        }
        return Map.copyOf(byKey);
    }

    private static Office of(List<String> row) {
        Optional<Level> level = row.get(1).isEmpty()
                ? Optional.empty()
                : Optional.of(Level.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        return new Office(row.get(0), level, Tail.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }

    private static void add(Map<String, Office> byKey, String spelling, Office office) {
        byKey.put(Word.key(spelling), office);
        FIRST_WORDS.add(Word.of(spelling).get(0).folded());
    }

    /** An office and the index behind its last word. */
    record Found(Office office, int end) {}

    /** The office whose name or abbreviation begins at a word; the longest one wins. */
    static Optional<Found> at(List<Word> words, int start) {
        Optional<Found> found = Optional.empty();
        if (!FIRST_WORDS.contains(words.get(start).folded())) {
            return found;
        }
        StringBuilder key = new StringBuilder();
        for (int i = start; i < Math.min(words.size(), start + MOST_WORDS) && goesOn(words, start, i); i++) {
            String folded = words.get(i).folded();
            key.append("va".equals(folded) ? "" : folded);
            Office office = BY_KEY.get(key.toString());
            if (office != null && !"va".equals(folded)) {
                found = Optional.of(new Found(office, i + 1));
            }
        }
        return found;
    }

    /** A name goes on over a line's end, a comma, a hyphen and "&", never over a full stop or a bracket. */
    private static boolean goesOn(List<Word> words, int start, int at) {
        return at == start || words.get(at).follows("\n,-–&");
    }
}
