package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** Sections numbered I, II, III; below them 1, 2, 3, then a), b), c); what has no code keeps none. */
final class Romans {
    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final int LETTERS = 26;

    private final int[] counts = new int[3];

    private Romans() {}

    static List<Draft> number(List<Draft> rows) {
        Romans romans = new Romans();
        List<Draft> numbered = new ArrayList<>();
        for (Draft row : rows) {
            boolean coded = !row.stt().isEmpty() && row.form().isPresent();
            numbered.add(
                    coded ? row.withStt(romans.code(row.form().get().ancestors().size())) : row.withStt(""));
        }
        return numbered;
    }

    private String code(int depth) {
        int level = Math.min(depth, counts.length - 1);
        counts[level]++;
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        int count = counts[level];
        return switch (level) {
            case 0 -> count <= NUMERALS.size() ? NUMERALS.get(count - 1) : Integer.toString(count);
            case 1 -> Integer.toString(count);
            default -> count <= LETTERS ? (char) ('a' + count - 1) + ")" : Integer.toString(count);
        };
    }
}
