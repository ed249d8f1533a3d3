package vn.chitieu.read.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of automatically numbered lists in the order of the document and says what is printed before
 * each (ECMA-376 17.9). Lives for one document.
 *
 * <ol>
 *   <li>N1 A level's first paragraph gets its start, each further one the next number.
 *   <li>N2 A paragraph restarts the levels below its own, except where a level says otherwise.
 *   <li>N3 A level above that no paragraph has used yet counts as begun at its start: {@code 1.1}, then {@code 2}.
 *   <li>N4 Lists that share counters run on; where one overrides a start, the level begins anew at that list's first
 *       paragraph of the level, and starts there whenever it restarts within that list.
 *   <li>N5 A level without a number (bullet, none) prints nothing where another level names it.
 * </ol>
 */
public final class Numbering {
    private static final int LEVELS = 10;

    private final Map<String, Counters> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Makes the next paragraph of a level get this number. */
    public void restart(NumberedList list, int level, int number) {
        if (level >= 0 && level < LEVELS) {
            counters(list).restart(level, number);
        }
    }

    /**
     * Counts a paragraph.
     *
     * @param level index from 0; what the list does not have counts as its nearest
     * @return what is printed before its text, with the gap: {@code "1.2. "}; empty if nothing
     */
    public String next(NumberedList list, int level) {
        int index = Math.min(Math.max(level, 0), Math.min(LEVELS, list.levels().size()) - 1);
        if (index < 0) {
            return "";
        }
        Integer start = list.starts().get(index);
        if (start != null && begun.add(list.counters() + '\n' + list.name() + '\n' + index)) {
            restart(list, index, start);
        }
        Counters numbers = counters(list);
        numbers.count(list, index);
        String printed = numbers.print(list, index);
        return printed.isEmpty() ? "" : printed + list.levels().get(index).gap();
    }

    private Counters counters(NumberedList list) {
        return counters.computeIfAbsent(list.counters(), name -> new Counters());
    }

    /** The numbers of one family of lists. */
    private static final class Counters {
        private final int[] numbers = new int[LEVELS];
        private final boolean[] running = new boolean[LEVELS];
        private final boolean[] restarted = new boolean[LEVELS];

        void restart(int level, int number) {
            numbers[level] = number;
            restarted[level] = true;
        }

        void count(NumberedList list, int level) {
            for (int above = 0; above < level; above++) {
                // N3
                begin(list, above);
            }
            boolean first = begin(list, level);
            numbers[level] += first ? 0 : 1;
            for (int below = level + 1; below < list.levels().size() && below < LEVELS; below++) {
                // N2
                if (level <= list.levels().get(below).restartedBy().orElse(below - 1)) {
                    running[below] = false;
                }
            }
        }

        /** Starts a level unless it runs already. */
        private boolean begin(NumberedList list, int level) {
            if (running[level] && !restarted[level]) {
                return false;
            }
            if (!restarted[level]) {
                numbers[level] = list.starts()
                        .getOrDefault(level, list.levels().get(level).start());
            }
            running[level] = true;
            restarted[level] = false;
            return true;
        }

        String print(NumberedList list, int level) {
            NumberLevel printed = list.levels().get(level);
            String text = printed.text();
            if (text.chars().noneMatch(character -> character < LEVELS)) {
                return text;
            }
            StringBuilder number = new StringBuilder(text.length() + LEVELS);
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                if (character >= LEVELS) {
                    number.append(character);
                } else if (character < list.levels().size()) {
                    number.append(number(list, character, printed.allDecimal()));
                }
            }
            return number.toString();
        }

        private String number(NumberedList list, int level, boolean decimal) {
            NumberLevel named = list.levels().get(level);
            // N5
            boolean written = decimal && named.format() != NumberFormat.NONE;
            return (written ? NumberFormat.DECIMAL : named.format()).format(numbers[level]);
        }
    }
}
