package vn.chitieu.recognise;

import java.util.Optional;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.PrintedRow;

/**
 * One way to read a run of fragments as a row, with everything that alignment asks of it.
 *
 * @param from first fragment
 * @param to fragment behind the last one
 * @param row the fragments joined
 * @param code its code
 * @param unit canonical unit; empty where none is printed or known
 * @param kind sort of figure that the unit announces
 * @param likeness likeness to each known label, by its id
 * @param byMeaning likeness to the labels of each indicator
 * @param best the highest likeness to any known label
 * @param ambiguous whether the known label that is most like this one stands for several indicators
 * @param parent the row that this one stands under; empty at the top
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
record RowView(
        int from,
        int to,
        PrintedRow row,
        Code code,
        String unit,
        Optional<Kind> kind,
        float[] likeness,
        float[] byMeaning,
        float best,
        boolean ambiguous,
        Optional<Parent> parent) {

    boolean hasUnit() {
        return !row.unit().isEmpty();
    }

    boolean hasValue() {
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
