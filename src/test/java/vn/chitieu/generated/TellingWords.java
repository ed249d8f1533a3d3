package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** Words that tell siblings apart: those of a group exclude each other. */
final class TellingWords {
    private static final List<List<String>> GROUPS = List.of(
            List.of("mức độ 3", "mức độ 4"),
            List.of("cấp tỉnh", "cấp huyện", "cấp xã"),
            List.of("toàn trình", "một phần"),
            List.of("HĐND", "UBND"),
            List.of("kiểm tra", "rà soát"),
            List.of("công chức", "viên chức"),
            List.of("đất đai", "xây dựng", "đầu tư"),
            List.of("đúng hạn", "quá hạn"),
            List.of("được giao", "có mặt"),
            List.of("đã tiếp nhận", "đã giải quyết xong"));

    private TellingWords() {}

    /** Every label that differs in one telling word; empty if the label has none. */
    static List<String> replaced(String label) {
        List<String> labels = new ArrayList<>();
        for (List<String> group : GROUPS) {
            for (String word : group) {
                group.stream()
                        .filter(other -> !other.equals(word) && occursOnce(word, label))
                        .forEach(other -> labels.add(label.replace(word, other)));
            }
        }
        return labels;
    }

    /** Every label that lacks one telling word; of "mức độ 3" only the digit goes. */
    static List<String> lost(String label) {
        List<String> labels = new ArrayList<>();
        for (List<String> group : GROUPS) {
            for (String word : group) {
                if (occursOnce(word, label)) {
                    String rest = word.startsWith("mức độ") ? "mức độ" : "";
                    labels.add(
                            label.replace(word, rest).replaceAll(" {2,}", " ").strip());
                }
            }
        }
        return labels;
    }

    private static boolean occursOnce(String word, String label) {
        int first = label.indexOf(word);
        return first >= 0 && label.indexOf(word, first + 1) < 0;
    }
}
