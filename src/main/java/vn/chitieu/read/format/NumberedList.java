package vn.chitieu.read.format;

import java.util.List;
import java.util.Map;

/**
 * A list that numbers its paragraphs by itself.
 *
 * @param counters name of the counters; lists with the same name run on from each other (ECMA-376 17.9.15: all
 *     {@code num} of one {@code abstractNum})
 * @param name name of the list among those that share its counters
 * @param levels levels from the outermost; their own text and format, with the list's overrides
 * @param starts numbers by level index at which the counters begin anew when this list first uses the level (ECMA-376
 *     17.9.26 {@code startOverride})
 */
public record NumberedList(String counters, String name, List<NumberLevel> levels, Map<Integer, Integer> starts) {
    /** Copies the collections. */
    public NumberedList {
        levels = List.copyOf(levels);
        starts = Map.copyOf(starts);
    }

    /** A list with counters of its own. */
    public NumberedList(String name, List<NumberLevel> levels) {
        this(name, name, levels, Map.of());
    }
}
