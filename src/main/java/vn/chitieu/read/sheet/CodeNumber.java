package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A code of numbers, as a table's first column counts its rows: {@code 6.1.2}.
 *
 * @param parts its numbers, at least one
 */
record CodeNumber(List<Integer> parts) implements Comparable<CodeNumber> {
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 3;

    CodeNumber {
        parts = List.copyOf(parts);
    }

    /**
     * The code that a text is; empty if it is anything else.
     *
     * <pre>
     * code = number { "." number } [ "." | ")" ]
     * </pre>
     */
    static Optional<CodeNumber> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        List<Integer> parts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            boolean last = end + 1 >= text.length();
            boolean separated = end == text.length() || text.charAt(end) == '.' || (last && text.charAt(end) == ')');
            if (end == start || end - start > MOST_DIGITS || !separated) {
                return Optional.empty();
            }
            parts.add(Integer.valueOf(text.substring(start, end)));
            start = end + 1;
        }
        return Optional.of(new CodeNumber(parts));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Whether this is the very next code: first child, next sibling, or next sibling of an ancestor. */
    boolean follows(CodeNumber before) {
        int depth = parts.size();
        int last = parts.get(depth - 1);
        if (depth == before.parts.size() + 1) {
            return last == 1 && parts.subList(0, depth - 1).equals(before.parts);
        }
        return depth <= before.parts.size()
                && last == before.parts.get(depth - 1) + 1
                && parts.subList(0, depth - 1).equals(before.parts.subList(0, depth - 1));
    }

    /** Whether both stand directly under the same parent. */
    boolean isSiblingOf(CodeNumber other) {
        int depth = parts.size();
        return depth == other.parts.size() && parts.subList(0, depth - 1).equals(other.parts.subList(0, depth - 1));
    }

    @Override
    public int compareTo(CodeNumber other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int difference = parts.get(i).compareTo(other.parts.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    /** The code as printed, without a mark at its end. */
    String text() {
        return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
