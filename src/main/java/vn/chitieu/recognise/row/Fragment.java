package vn.chitieu.recognise.row;

import vn.chitieu.document.Place;
import vn.chitieu.observation.PrintedRow;

/**
 * A piece of a row: a physical row of a table, or a line of flattened text. A row is one fragment or several that follow
 * each other.
 *
 * @param row what the piece says, each part in its column
 * @param group number of the table, those that go on over page ends counted once; 0 in flattened text
 * @param bullet whether a bullet stands before the label
 * @param joinable whether the piece may continue the one before it; a piece that may not begins a row
 * @param lowerCase whether the label begins like the middle of a sentence
 * @param doubtful whether nobody can tell that the figure is its own: a number behind it was left out as a page's, or
 *     the figure's cell reaches over several rows
 */
public record Fragment(
        PrintedRow row, int group, boolean bullet, boolean joinable, boolean lowerCase, boolean doubtful) {
    /** The same piece, with a number behind it left out. */
    Fragment doubted() {
        return new Fragment(row, group, bullet, joinable, lowerCase, true);
    }

    Place place() {
        return row.place();
    }

    /** Whether nothing but a code is in it. */
    public boolean isCodeOnly() {
        return !row.stt().isEmpty() && row.label().isEmpty() && !hasUnitOrValue();
    }

    /** Whether a unit or a figure is in it. */
    public boolean hasUnitOrValue() {
        return !row.unit().isEmpty() || !row.value().isEmpty();
    }
}
