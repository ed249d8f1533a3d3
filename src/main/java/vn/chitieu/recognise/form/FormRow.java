package vn.chitieu.recognise.form;

import java.util.Optional;
import vn.chitieu.indicator.Kind;

/**
 * A row of a form, made ready for alignment.
 *
 * @param index place in the form, from 0
 * @param code code; none where the form prints none
 * @param label id of the label
 * @param parentLabel id of the label of the row this one stands under; {@link #NONE} at the top
 * @param parentMeaning number of the indicator of the row this one stands under; {@link #NONE} for a heading
 * @param context sorted ids of the words by which the catalogue tells the row from its like; empty in templates
 * @param meaning number of the indicator in the catalogue; {@link #NONE} for a heading
 * @param unit canonical unit; for a choice its folded answers; empty for headings
 * @param kind sort of figure; empty for a heading
 * @param numerator steps from this row to its numerator's; 0 where it has none in the form
 * @param denominator steps from this row to its denominator's; 0 where it has none in the form
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity of the form and the index
public record FormRow(
        int index,
        Code code,
        int label,
        int parentLabel,
        int parentMeaning,
        int[] context,
        int meaning,
        String unit,
        Optional<Kind> kind,
        int numerator,
        int denominator) {
    /** No label, no indicator. */
    public static final int NONE = -1;

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    /** Whether the row only heads others. */
    public boolean isHeading() {
        return meaning == NONE;
    }

    /** Whether numerator and denominator are rows of the form. */
    public boolean hasBase() {
        return numerator != 0 && denominator != 0;
    }
}
