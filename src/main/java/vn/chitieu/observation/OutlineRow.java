package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row as a form may have it: headings too, and rows of whatever meaning.
 *
 * @param row the row as printed
 * @param table number of its table, those that go on over page ends counted once; 0 in flattened text
 * @param heading whether it only introduces others, as far as can be told
 * @param asksForFigure whether its label begins as those do that ask for a figure
 * @param indicator id of what it reports; empty when none was found
 * @param match probability, 0 to 1, that the indicator is right
 * @param unit canonical unit; empty where neither print nor indicator tells
 * @param flags reasons to doubt the row
 * @param candidates what else it might be, the likeliest first
 */
public record OutlineRow(
        PrintedRow row,
        int table,
        boolean heading,
        boolean asksForFigure,
        Optional<String> indicator,
        double match,
        String unit,
        Set<Flag> flags,
        List<Candidate> candidates) {
    /** Copies the collections. */
    public OutlineRow {
        flags = Set.copyOf(flags);
        candidates = List.copyOf(candidates);
    }
}
