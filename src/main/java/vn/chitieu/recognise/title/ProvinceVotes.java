package vn.chitieu.recognise.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The province that a body cites ("UBND tỉnh Thái Nguyên", "tỉnh Bắc Giang") if it clearly dominates: two mentions at
 * least, and two in three; or one alone among official addresses. Lines that compare with others or tell of visits do not count.
 */
final class ProvinceVotes {
    private static final int MOST_WORDS = 4;

    /** Who is written to or instructs an office is of its own province; one such mention tells, if no other speaks. */
    private static final List<String> OFFICIAL =
            List.of("ubnd tinh", "uy ban nhan dan tinh", "so noi vu", "noi nhan", "kinh gui");

    private final Map<Province, Integer> counts = new HashMap<>();
    private boolean official;

    private ProvinceVotes() {}

    /** Counts the provinces that lines name behind "tỉnh", "thành phố" or "TP". */
    static Optional<String> dominant(List<Line> lines) {
        ProvinceVotes votes = new ProvinceVotes();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).folded();
            votes.count(i + 1 < lines.size() && isBroken(line) ? line + " " + firstWords(lines.get(i + 1)) : line);
        }
        return votes.winner();
    }

    /** Whether the line ends behind "tỉnh" or within the name that follows: "Sở Nội vụ tỉnh Đắk" / "Nông". */
    private static boolean isBroken(String line) {
        int last = line.lastIndexOf(" tinh");
        if (last < 0) {
            return false;
        }
        String behind = line.substring(last + " tinh".length());
        boolean word = behind.isEmpty() || behind.startsWith(" ");
        return word && behind.chars().filter(character -> character == ' ').count() < MOST_WORDS;
    }

    private static String firstWords(Line line) {
        String text = line.folded();
        int end = 0;
        for (int words = 0; words < MOST_WORDS - 1 && end < text.length(); words++) {
            int blank = text.indexOf(' ', end + 1);
            end = blank < 0 ? text.length() : blank;
        }
        return text.substring(0, end);
    }

    private void count(String line) {
        if (line.contains("tinh ") && !line.contains("kinh nghiem") && !line.contains("cac tinh")) {
            countBehind(line, "tinh ", false);
        }
        if (line.contains("thanh pho ")) {
            countBehind(line, "thanh pho ", true);
        }
    }

    private void countBehind(String line, String kind, boolean city) {
        int at = line.indexOf(kind);
        while (at >= 0) {
            int name = at + kind.length();
            boolean word = at == 0 || line.charAt(at - 1) == ' ';
            Optional<Province> province = word ? named(line, name) : Optional.empty();
            province.filter(found -> found.isCity() == city).ifPresent(found -> {
                counts.merge(found, 1, Integer::sum);
                official |= OFFICIAL.stream().anyMatch(line::contains);
            });
            at = line.indexOf(kind, name);
        }
    }

    private static Optional<Province> named(String line, int start) {
        Optional<Province> found = Optional.empty();
        int end = start;
        for (int words = 0; words < MOST_WORDS && end < line.length(); words++) {
            int blank = line.indexOf(' ', end + 1);
            end = blank < 0 ? line.length() : blank;
            Optional<Province> province = Province.folded(line, start, end);
            found = province.isPresent() ? province : found;
        }
        return found;
    }

    private Optional<String> winner() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> (entry.getValue() >= 2 && 3 * entry.getValue() >= 2 * all) || (all == 1 && official))
                .map(entry -> entry.getKey().name())
                .findFirst();
    }
}
