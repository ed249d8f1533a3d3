package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A visible straight line, horizontal or vertical, on the page as a person holds it: points from the upper left corner.
 * Made of strokes, of thin filled rectangles, or of the edges of larger framed ones.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at its distance from the upper edge if horizontal, else from the left edge; the middle of its thickness
 * @param from where it begins along its direction
 * @param to where it ends, not before {@code from}
 */
public record Ruling(boolean horizontal, float at, float from, float to) {
    /** How far a line of print reaches below its baseline, in font sizes. */
    private static final float BELOW = 0.3f;

    /** The middle line of an area, along the given direction. */
    public static Ruling of(Area area, boolean horizontal) {
        return horizontal
                ? new Ruling(
                        true, (float) ((area.top() + area.bottom()) / 2), (float) area.left(), (float) area.right())
                : new Ruling(
                        false, (float) ((area.left() + area.right()) / 2), (float) area.top(), (float) area.bottom());
    }

    /** The horizontal lines of a table of which none is drawn: above its first line, at each cut, below its last. */
    static List<Ruling> around(List<GlyphLine> table, List<Float> cuts, float left, float right) {
        GlyphLine first = table.get(0);
        GlyphLine last = table.get(table.size() - 1);
        List<Ruling> rows = new ArrayList<>();
        rows.add(new Ruling(true, first.baseline() - first.size(), left, right));
        cuts.forEach(cut -> rows.add(new Ruling(true, cut, left, right)));
        rows.add(new Ruling(true, last.baseline() + BELOW * last.size(), left, right));
        return rows;
    }

    public float length() {
        return to - from;
    }

    /** The line as an area without thickness. */
    public Area area() {
        return horizontal ? new Area(from, at, to, at) : new Area(at, from, at, to);
    }
}
