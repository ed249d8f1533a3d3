package vn.chitieu.recognise.align;

import java.util.Optional;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.label.Likeness;

/**
 * One way to read a run of fragments as a row, with everything that alignment asks of it.
 *
 * @param from first fragment
 * @param to fragment behind the last one
 * @param group number of its table; 0 in flattened text
 * @param row the fragments joined
 * @param code its code
 * @param unit canonical unit; for a choice its folded answers; empty where none is printed or known
 * @param kind sort of figure that the unit announces
 * @param likeness how like the known labels its label is
 * @param hasChildren whether the next row stands under it
 * @param doubtful whether nobody can tell that the figure is its own
 * @param parent the row that this one stands under; empty at the top
 */
public record RowView(
        int from,
        int to,
        int group,
        PrintedRow row,
        Code code,
        String unit,
        Optional<Kind> kind,
        Likeness likeness,
        boolean hasChildren,
        boolean doubtful,
        Optional<Parent> parent) {

    /** The same view of the row printed otherwise. */
    public RowView with(PrintedRow other) {
        return new RowView(from, to, group, other, code, unit, kind, likeness, hasChildren, doubtful, parent);
    }

    /** Whether a unit is printed. */
    public boolean hasUnit() {
        return !row.unit().isEmpty();
    }

    /** Whether anything stands in the figure's place. */
    public boolean hasValue() {
        return !row.value().isEmpty();
    }

    /** Whether nothing tells this text from narrative: no code, unit or figure. */
    boolean isBareText() {
        return !code.isPresent() && !hasUnit() && !hasValue();
    }

    int length() {
        return to - from;
    }
}
