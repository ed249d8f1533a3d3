package vn.chitieu.recognise.title;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import vn.chitieu.observation.Level;

/**
 * A unit of government as printed behind an agency.
 *
 * <pre>
 * territory = kind [ name ]
 * kind      = tỉnh | thành phố | TP | huyện | quận | thị xã | TX | xã | phường | thị trấn | TT | đặc khu
 * name      = a province's name | capitalised words and numbers, up to five
 * </pre>
 *
 * @param kind its kind, written out
 * @param level its tier
 * @param name its name; empty where only the kind is printed
 */
record Territory(String kind, Level level, Optional<String> name) {
    private static final int MOST_WORDS = 5;

    private static final Map<String, Territory> KINDS = Map.ofEntries(
            kind("tinh", "tỉnh", Level.PROVINCE),
            kind("thanhpho", "thành phố", Level.DISTRICT),
            kind("tp", "thành phố", Level.DISTRICT),
            kind("huyen", "huyện", Level.DISTRICT),
            kind("quan", "quận", Level.DISTRICT),
            kind("thixa", "thị xã", Level.DISTRICT),
            kind("tx", "thị xã", Level.DISTRICT),
            kind("xa", "xã", Level.COMMUNE),
            kind("phuong", "phường", Level.COMMUNE),
            kind("thitran", "thị trấn", Level.COMMUNE),
            kind("tt", "thị trấn", Level.COMMUNE),
            kind("dackhu", "đặc khu", Level.COMMUNE));

    private static Map.Entry<String, Territory> kind(String key, String kind, Level level) {
        return Map.entry(key, new Territory(kind, level, Optional.empty()));
    }

    /** A province or centrally-run city as territory. */
    static Territory of(Province province) {
        return new Territory(province.unit(), Level.PROVINCE, Optional.of(province.name()));
    }

    /** A territory and the index behind its last word. */
    record Found(Territory territory, int end) {}

    /** The territory that begins at a word. */
    static Optional<Found> at(List<Word> words, int start) {
        Optional<Found> kind = kindAt(words, start);
        return kind.map(found -> named(words, found));
    }

    private static Optional<Found> kindAt(List<Word> words, int start) {
        for (int length = 2; length >= 1; length--) {
            if (start + length <= words.size()) {
                String second = length == 2 ? words.get(start + 1).folded() : "";
                Territory kind = KINDS.get(words.get(start).folded() + second);
                if (kind != null) {
                    return Optional.of(new Found(kind, start + length));
                }
            }
        }
        return Optional.empty();
    }

    private static Found named(List<Word> words, Found kind) {
        int start = kind.end;
        boolean apart = start < words.size() && !words.get(start).follows("\n.");
        if (start >= words.size() || apart) {
            return kind;
        }
        Optional<Province.Found> province = Province.at(words, start);
        if (province.isPresent() && holds(kind.territory, province.get())) {
            return new Found(of(province.get().province()), province.get().end());
        }
        return placed(words, kind);
    }

    /** "thành phố Bắc Giang" lies in the province Bắc Giang; "thành phố Đà Nẵng" is one. */
    private static boolean holds(Territory kind, Province.Found found) {
        return kind.level == Level.PROVINCE
                || ("thành phố".equals(kind.kind) && found.province().isCity());
    }

    private static Found placed(List<Word> words, Found kind) {
        StringJoiner name = new StringJoiner(" ");
        int end = kind.end;
        while (end < words.size() && end - kind.end < MOST_WORDS && continues(words, kind.end, end)) {
            Word word = words.get(end);
            name.add(word.before() == '-' ? "- " + word.asName() : word.asName());
            end++;
        }
        boolean named = end > kind.end && kind.territory.level != Level.PROVINCE;
        return named ? new Found(kind.territory.called(name.toString()), end) : kind;
    }

    private static boolean continues(List<Word> words, int start, int at) {
        Word word = words.get(at);
        boolean joined = at == start || word.follows("-");
        return joined && (word.isCapitalised() || word.isNumber()) && !NameEnd.at(words, at);
    }

    private Territory called(String place) {
        return new Territory(kind, level, Optional.of(place));
    }

    /** The province that the territory is, if it is one and named. */
    Optional<String> province() {
        return level == Level.PROVINCE ? name : Optional.empty();
    }

    /** Kind and name: {@code xã Định Biên}, {@code huyện}. */
    String written() {
        return name.map(place -> kind + " " + place).orElse(kind);
    }
}
