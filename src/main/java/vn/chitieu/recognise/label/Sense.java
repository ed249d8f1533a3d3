package vn.chitieu.recognise.label;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What gives a label another sense while nearly all words stay: in time or late, done or not, who is linked with whom.
 *
 * @param time which of {@code đúng hạn}, {@code trước hạn}, {@code trễ hạn} or {@code quá hạn} a label says; 0 for none
 * @param negated whether it says {@code chưa} or {@code không}
 * @param tiers the tiers of government in its order: {@code xa huyen} of {@code UBND cấp xã … với UBND huyện}
 */
record Sense(int time, boolean negated, String tiers) {
    private static final String[][] TIMES = {{"dung han"}, {"truoc han", "som han"}, {"tre han", "qua han", "cham han"}
    };
    private static final Set<String> TIERS = Set.of("tinh", "huyen", "xa");

    /** Without their tones they look like {@code chưa} and {@code không}: {@code sửa chữa}, {@code hàng không}. */
    private static final Pattern OTHER_WORDS = Pattern.compile(" (?:sua chua|hang khong|khong gian)(?= )");

    /** The sense of a label in comparable form. */
    static Sense of(String key) {
        String text = OTHER_WORDS.matcher(" " + key + " ").replaceAll(" ");
        boolean negated = text.contains(" chua ") || text.contains(" khong ");
        String tiers =
                Arrays.stream(Vocabulary.split(key)).filter(TIERS::contains).collect(Collectors.joining(" "));
        return new Sense(time(text), negated, tiers);
    }

    private static int time(String text) {
        int time = 0;
        for (int i = 0; i < TIMES.length; i++) {
            for (String words : TIMES[i]) {
                time |= text.contains(" " + words + " ") ? 1 << i : 0;
            }
        }
        return time;
    }

    /** Whether one label says what the other denies, or names as many tiers, at least two, but others or in another order. */
    boolean contradicts(Sense other) {
        boolean otherTime = time != 0 && other.time != 0 && time != other.time;
        return otherTime || negated != other.negated || areTiersSwapped(tiers, other.tiers);
    }

    private static boolean areTiersSwapped(String a, String b) {
        return a.indexOf(' ') > 0 && !a.equals(b) && Vocabulary.split(a).length == Vocabulary.split(b).length;
    }
}
