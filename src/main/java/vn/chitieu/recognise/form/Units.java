package vn.chitieu.recognise.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.recognise.label.Vocabulary;
import vn.chitieu.text.Vietnamese;

/** The units that reports print, found by any of their spellings. */
public final class Units {
    private static final String PERCENT = "%";
    private static final String ANYTHING = "Số lượng";
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final int LONGEST_WITH_SLIP = 30;

    private final Map<String, Unit> bySpelling = new HashMap<>();
    /** The same, exactly as printed: what nearly all rows have. */
    private final Map<String, Unit> byPrint = new HashMap<>();

    private final Map<String, Unit> byName = new HashMap<>();
    private int longest;

    /** Takes the units of the mappings. */
    public Units(List<Unit> units) {
        for (Unit unit : units) {
            byName.put(unit.name(), unit);
            for (String spelling : unit.spellings()) {
                String key = key(spelling);
                bySpelling.putIfAbsent(key, unit);
                byPrint.putIfAbsent(spelling, unit);
                longest = Math.max(
                        longest, (int) key.chars().filter(c -> c == ' ').count() + 1);
            }
        }
    }

    /** The unit that a whole cell names; empty for choices and for whatever is no unit. */
    public Optional<Unit> of(String printed) {
        Unit asPrinted = byPrint.get(printed);
        return asPrinted != null ? Optional.of(asPrinted) : folded(printed);
    }

    private Optional<Unit> folded(String printed) {
        String key = key(printed);
        Unit exact = bySpelling.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        Unit withLetters = bySpelling.get(key.replace('0', 'o').replace('1', 'l'));
        return withLetters != null ? Optional.of(withLetters) : similar(key);
    }

    /** The one unit that a single wrong letter explains, among those long enough to be told so. */
    private Optional<Unit> similar(String key) {
        boolean outOfReach = key.length() < SHORTEST_WITH_SLIP || key.length() > LONGEST_WITH_SLIP;
        if (outOfReach || key.charAt(0) <= '9') {
            return Optional.empty();
        }
        Unit found = null;
        for (var spelling : bySpelling.entrySet()) {
            if (isOneSlipApart(spelling.getKey(), key)) {
                if (found != null && !found.equals(spelling.getValue())) {
                    return Optional.empty();
                }
                found = spelling.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isOneSlipApart(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length() && different < 2; i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** The unit with this canonical name. */
    public Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Whether two units count the same things: one of them says only that things are counted, or they share a word ({@code
     * Đơn vị} and {@code Cơ quan, đơn vị}).
     */
    static boolean countAlike(String a, String b) {
        if (a.equals(ANYTHING) || b.equals(ANYTHING)) {
            return true;
        }
        List<String> words = List.of(Vocabulary.split(Vietnamese.fold(a)));
        return Arrays.stream(Vocabulary.split(Vietnamese.fold(b)))
                .anyMatch(word -> word.length() > 1 && words.contains(word));
    }

    /** Number of words of the longest spelling. */
    public int longestSpelling() {
        return longest;
    }

    /** The sort of figure that a printed unit announces. */
    public Optional<Kind> kindOf(String printed) {
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
