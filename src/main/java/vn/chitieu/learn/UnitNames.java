package vn.chitieu.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Unit;
import vn.chitieu.text.Vietnamese;

/** The units of the catalogue by what is printed, and what can be said of others. */
final class UnitNames {
    private static final Pattern FIGURE = Pattern.compile("^[=\\d.,\\s/\\-–%]+(?=\\p{L}|$)");
    private static final Pattern COUNTS = Pattern.compile("(?:tong so|so luong|so luot|so|tong) ");

    private final Map<String, Unit> bySpelling = new LinkedHashMap<>();
    private int longest = 1;

    UnitNames(List<Unit> units) {
        for (Unit unit : units) {
            for (String spelling : unit.spellings()) {
                bySpelling.putIfAbsent(key(spelling), unit);
                longest = Math.max(longest, words(key(spelling)).length);
            }
        }
    }

    /** A unit, as far as it can be told. */
    record Named(String printed, String canonical, Kind kind, boolean known) {}

    /** The unit that a row prints; empty where it prints none, or something else in its place. */
    Optional<Named> printed(String text) {
        List<Choice> choices = Choice.parse(text);
        if (!choices.isEmpty()) {
            return Optional.of(new Named(text, canonical(choices), Kind.CHOICE, true));
        }
        Optional<Named> whole = spelt(text);
        if (whole.isPresent()) {
            return whole;
        }
        // "03 Đơn vị" has the figure before the unit, "-" says that there is none.
        String rest = FIGURE.matcher(text).replaceFirst("").strip();
        if (Vietnamese.fold(rest).isEmpty()) {
            return Optional.empty();
        }
        return spelt(rest).or(() -> Optional.of(new Named(rest, rest, guess(rest), false)));
    }

    /** {@code Chưa = 0; Hoàn thành = 1}. */
    static String canonical(List<Choice> choices) {
        return String.join(
                "; ",
                choices.stream()
                        .map(choice -> choice.meaning() + " = " + choice.code())
                        .toList());
    }

    /** The unit that a label tells: of a rate the percent, of {@code Số hồ sơ đã nhận} the dossier. */
    Optional<Named> told(String label) {
        String folded = Vietnamese.fold(label);
        if (folded.startsWith("ty le ") || folded.startsWith("ti le ")) {
            return spelt("%");
        }
        var counts = COUNTS.matcher(folded);
        if (!counts.lookingAt()) {
            return Optional.empty();
        }
        String[] words = words(folded.substring(counts.end()));
        for (int length = Math.min(longest, words.length); length > 0; length--) {
            String begin = String.join(" ", List.of(words).subList(0, length));
            Unit unit = bySpelling.get(begin);
            if (unit != null) {
                return Optional.of(new Named(unit.name(), unit.name(), unit.kind(), true));
            }
        }
        return Optional.empty();
    }

    private Optional<Named> spelt(String text) {
        return Optional.ofNullable(bySpelling.get(key(text)))
                .map(unit -> new Named(text, unit.name(), unit.kind(), true));
    }

    private static Kind guess(String text) {
        String folded = Vietnamese.fold(text);
        if (text.contains("%") || folded.startsWith("ty le") || folded.startsWith("phan tram")) {
            return Kind.PERCENT;
        }
        boolean money = folded.endsWith("dong") || folded.endsWith("vnd") || folded.endsWith("usd");
        return money ? Kind.MONEY : Kind.COUNT;
    }

    /** As the mappings tell spellings apart: the percent sign is what folding would lose. */
    private static String key(String spelling) {
        String words = Vietnamese.fold(spelling);
        if (spelling.contains("%")) {
            return ("% " + words).strip();
        }
        return words.isEmpty() ? spelling : words;
    }

    private static String[] words(String folded) {
        return folded.split(" ", -1);
    }
}
