package vn.chitieu.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.text.Vietnamese;

/** The units that reports print, found by any of their spellings. */
final class Units {
    private static final String PERCENT = "%";

    private final Map<String, Unit> bySpelling = new HashMap<>();
    private final Map<String, Unit> byName = new HashMap<>();
    private int longest;

    Units(List<Unit> units) {
        for (Unit unit : units) {
            byName.put(unit.name(), unit);
            for (String spelling : unit.spellings()) {
                String key = key(spelling);
                bySpelling.putIfAbsent(key, unit);
                longest = Math.max(
                        longest, (int) key.chars().filter(c -> c == ' ').count() + 1);
            }
        }
    }

    /** The unit that a whole cell names; empty for choices and for whatever is no unit. */
    Optional<Unit> of(String printed) {
        return Optional.ofNullable(bySpelling.get(key(printed)));
    }

    /** The unit with this canonical name. */
    Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Number of words of the longest spelling. */
    int longestSpelling() {
        return longest;
    }

    /** The sort of figure that a printed unit announces. */
    Optional<Kind> kindOf(String printed) {
        if (printed.indexOf('=') > 0 && !Choice.parse(printed).isEmpty()) {
            return Optional.of(Kind.CHOICE);
        }
        return of(printed).map(Unit::kind);
    }

    private static String key(String printed) {
        String folded = Vietnamese.fold(printed);
        return folded.isEmpty() && printed.contains(PERCENT) ? PERCENT : folded;
    }
}
