package vn.chitieu.recognise.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.Level;
import vn.chitieu.text.Vietnamese;

/**
 * The office that writes the text: its name says nothing of what is counted, the name of any other does.
 *
 * @param level its tier; empty where the report does not tell
 * @param names folded ways in which it names itself, the longest first
 */
record Office(Optional<Level> level, List<String> names) {
    /** An office with its name: {@code Sở Nội vụ}, {@code UBND xã An Bình}; but not {@code Sở đã tiếp nhận}. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?<![\\p{L}])(?:Sở|Phòng|Trung tâm|Chi cục|Cục|Công an|Chi nhánh|Văn phòng|Ban|Bưu điện|Trường|UBND"
                    + "(?: (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn))?) \\p{Lu}");

    private static final Set<String> ALL_TIERS = Set.of("ubnd", "hdnd", "cap", "tinh", "huyen", "xa", "va");

    /** Words that stand for a tier in labels. */
    private static final Map<Level, Set<String>> TIERS = Map.of(
            Level.COMMUNE, Set.of("ubnd", "cap", "xa", "phuong"),
            Level.DISTRICT, Set.of("ubnd", "cap", "huyen"),
            Level.PROVINCE, Set.of("co", "quan", "chuyen", "mon", "cap", "tinh"),
            Level.CENTRAL, Set.of());

    /** Copies the names. */
    Office {
        names = List.copyOf(names);
    }

    /** The office that a report names. */
    static Office of(Optional<Agency> agency) {
        Optional<Level> level = agency.flatMap(Agency::level);
        Set<String> names = new HashSet<>();
        agency.map(Agency::name).map(Vietnamese::fold).ifPresent(name -> {
            names.add(name);
            names.add(name.replace("uy ban nhan dan", "ubnd"));
            if (name.startsWith("ubnd ") || name.startsWith("uy ban nhan dan ")) {
                String place = name.replaceFirst("^(?:ubnd|uy ban nhan dan) ", "");
                names.add(place);
                names.add("ubnd " + place.split(" ", 2)[0]);
                names.add("toan " + place.split(" ", 2)[0]);
            }
        });
        return new Office(
                level, names.stream().sorted((a, b) -> b.length() - a.length()).toList());
    }

    /** A folded text without the names of the office. */
    String withoutNames(String folded) {
        String rest = " " + folded + " ";
        for (String name : names) {
            rest = rest.replace(" " + name + " ", " ");
        }
        return rest.strip();
    }

    /** Whether a text names another office. */
    boolean namesAnother(String printed) {
        Matcher matcher = OTHERS.matcher(printed);
        while (matcher.find()) {
            String from = Vietnamese.fold(printed.substring(matcher.start()));
            if (names.stream().noneMatch(name -> (from + " ").startsWith(name + " "))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tier of which the office's own figures are all: a commune's, and a department's. What a district or a province
     * writes of itself may include the offices below it.
     */
    Optional<Level> ownTier() {
        return level.filter(own -> own == Level.COMMUNE
                || (own == Level.PROVINCE && names.stream().noneMatch(name -> name.startsWith("ubnd"))));
    }

    /** The words by which labels name this office's tier. */
    Set<String> tier() {
        return level.map(TIERS::get).orElse(Set.of());
    }

    /** The tier that the words of a label name; empty if they name none or several. */
    static Optional<Level> tierOf(Set<String> words) {
        List<Level> found = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE).stream()
                .filter(tier -> words.containsAll(Set.of("cap", last(tier))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether words name several tiers and nothing else: {@code cấp huyện và cấp xã}. */
    static boolean namesTiersOnly(Set<String> words) {
        return tierOf(words).isEmpty() && ALL_TIERS.containsAll(words);
    }

    private static String last(Level tier) {
        return tier == Level.PROVINCE ? "tinh" : tier == Level.DISTRICT ? "huyen" : "xa";
    }
}
