package vn.chitieu.read.page;

import java.util.Arrays;
import java.util.List;
import vn.chitieu.document.Box;

/**
 * A grid that rulings make on a page: places of its lines from left to right and from top to bottom, in points, and its
 * cells, row by row from left to right, which together cover it.
 */
final class RuledGrid {
    private final float[] xs;
    private final float[] ys;
    private final List<Span> spans;
    private final boolean openTop;
    private final boolean openBottom;

    /** Takes the arrays as they are. */
    RuledGrid(float[] xs, float[] ys, List<Span> spans, boolean openTop, boolean openBottom) {
        this.xs = xs;
        this.ys = ys;
        this.spans = List.copyOf(spans);
        this.openTop = openTop;
        this.openBottom = openBottom;
    }

    /**
     * A cell's part of the grid.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param rows number of rows
     * @param columns number of columns
     */
    record Span(int row, int column, int rows, int columns) {}

    List<Span> spans() {
        return spans;
    }

    /** Whether nothing is drawn above its first row: the page begins there. */
    boolean openTop() {
        return openTop;
    }

    /** Whether nothing is drawn below its last row: the page ends there. */
    boolean openBottom() {
        return openBottom;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    /** Place of a vertical line, from 0. */
    float x(int line) {
        return xs[line];
    }

    /** Place of a horizontal line, from 0. */
    float y(int line) {
        return ys[line];
    }

    /** The column that holds a place within the grid. */
    int columnAt(float x) {
        return gap(xs, x);
    }

    /** The row that holds a place within the grid. */
    int rowAt(float y) {
        return gap(ys, y);
    }

    private static int gap(float[] places, float value) {
        int found = Arrays.binarySearch(places, value);
        int index = found < 0 ? -found - 2 : found;
        return Math.max(0, Math.min(places.length - 2, index));
    }

    /**
     * The grid without its first or its last row.
     *
     * @param first whether the first row is left out
     * @param last whether the last row is left out
     */
    RuledGrid trimmed(boolean first, boolean last) {
        int from = first ? 1 : 0;
        int to = rows() - (last ? 1 : 0);
        List<Span> inner = spans.stream()
                .filter(span -> span.row() >= from && span.row() < to)
                .map(span -> new Span(span.row() - from, span.column(), span.rows(), span.columns()))
                .toList();
        return new RuledGrid(xs, Arrays.copyOfRange(ys, from, to + 1), inner, openTop && !first, openBottom && !last);
    }

    float area() {
        return (xs[columns()] - xs[0]) * (ys[rows()] - ys[0]);
    }

    boolean holds(float x, float y) {
        return x > xs[0] && x < xs[columns()] && y > ys[0] && y < ys[rows()];
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[columns()], ys[rows()]);
    }

    Box box(Span span) {
        return new Box(
                xs[span.column()], ys[span.row()], xs[span.column() + span.columns()], ys[span.row() + span.rows()]);
    }
}
