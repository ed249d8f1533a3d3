package vn.chitieu.read.pdf;

import java.util.Arrays;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Area;

/**
 * Gathers the path that is under construction, on the page as a person holds it, and paints it: straight strokes and
 * rectangles become {@link PageMarks}, everything else is no matter for text and tables.
 */
final class PathPainter {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    /** A line that leaves its axis by less is still on it: drawings of whole rows are off by a fraction of a point. */
    private static final double SLANT = 0.6;

    private final PageMarks marks;
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private byte[] kinds = new byte[64];
    private int count;
    private int start;

    PathPainter(PageMarks marks) {
        this.marks = marks;
    }

    void clear() {
        count = 0;
        start = 0;
    }

    void move(double x, double y) {
        start = count;
        add(x, y, MOVE);
    }

    void line(double x, double y) {
        add(x, y, count == 0 ? MOVE : LINE);
    }

    void curve(double x, double y) {
        add(x, y, count == 0 ? MOVE : CURVE);
    }

    void close() {
        if (count > start && kinds[count - 1] != MOVE) {
            add(xs[start], ys[start], LINE);
        }
    }

    void rectangle(Affine matrix, double x, double y, double width, double height) {
        move(matrix.x(x, y), matrix.y(x, y));
        line(matrix.x(x + width, y), matrix.y(x + width, y));
        line(matrix.x(x + width, y + height), matrix.y(x + width, y + height));
        line(matrix.x(x, y + height), matrix.y(x, y + height));
        close();
    }

    private void add(double x, double y, byte kind) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        xs[count] = x;
        ys[count] = y;
        kinds[count++] = kind;
    }

    /** Narrows the clip to the path. */
    void clip(GraphicsState state) {
        Area all = Area.NOTHING;
        for (int i = 0; i < count; i++) {
            all = all.with(xs[i], ys[i]);
        }
        state.clipTo(all, end(0) == count && isRectangle(0, count));
    }

    /** Strokes the path: every straight line along an axis becomes an area as thick as the line. */
    void stroke(GraphicsState state) throws UnreadableException {
        Ink ink = state.strokeInk();
        double half = state.lineWidth * state.matrix.scale() / 2;
        double cap = state.capped ? half : 0;
        for (int i = 1; i < count; i++) {
            if (kinds[i] != LINE) {
                continue;
            }
            double width = Math.abs(xs[i] - xs[i - 1]);
            double height = Math.abs(ys[i] - ys[i - 1]);
            Area line = Area.around(xs[i - 1], ys[i - 1], xs[i], ys[i]);
            if (height <= SLANT && height <= width) {
                marks.paint(line.levelled().widened(cap, half), ink, state);
            } else if (width <= SLANT && width < height) {
                marks.paint(line.levelled().widened(half, cap), ink, state);
            }
        }
    }

    /** Fills the path: every rectangle, and whatever is as thin as a line, becomes an area. */
    void fill(GraphicsState state, boolean evenOdd) throws UnreadableException {
        Ink ink = state.fillInk();
        int from = 0;
        while (from < count) {
            int to = end(from);
            int next = to < count ? end(to) : to;
            if (next > to && isFrame(from, to, next, evenOdd)) {
                frame(bounds(from, to), bounds(to, next), ink, state);
                from = next;
                continue;
            }
            Area bounds = bounds(from, to);
            if (to - from > 1 && (bounds.thickness() <= PageMarks.THIN || isRectangle(from, to))) {
                marks.paint(bounds, ink, state);
            }
            from = to;
        }
    }

    /** Whether two subpaths are a rectangle and the hole in it. */
    private boolean isFrame(int outer, int inner, int end, boolean evenOdd) {
        return isRectangle(outer, inner)
                && isRectangle(inner, end)
                && bounds(outer, inner).holds(bounds(inner, end))
                && (evenOdd || turn(outer) != turn(inner));
    }

    private void frame(Area outer, Area inner, Ink ink, GraphicsState state) throws UnreadableException {
        marks.paint(new Area(outer.left(), outer.top(), outer.right(), inner.top()), ink, state);
        marks.paint(new Area(outer.left(), inner.bottom(), outer.right(), outer.bottom()), ink, state);
        marks.paint(new Area(outer.left(), inner.top(), inner.left(), inner.bottom()), ink, state);
        marks.paint(new Area(inner.right(), inner.top(), outer.right(), inner.bottom()), ink, state);
    }

    private boolean turn(int from) {
        double ax = xs[from + 1] - xs[from];
        double ay = ys[from + 1] - ys[from];
        double bx = xs[from + 2] - xs[from + 1];
        double by = ys[from + 2] - ys[from + 1];
        return ax * by - ay * bx > 0;
    }

    /** Where the subpath ends that begins there. */
    private int end(int from) {
        int to = from + 1;
        while (to < count && kinds[to] != MOVE) {
            to++;
        }
        return Math.min(to, count);
    }

    private Area bounds(int from, int to) {
        Area bounds = Area.NOTHING;
        for (int i = from; i < to; i++) {
            bounds = bounds.with(xs[i], ys[i]);
        }
        return bounds;
    }

    /** Four corners, the first perhaps again at the end, and every side along an axis. */
    private boolean isRectangle(int from, int to) {
        int corners = to - from;
        boolean closed = corners == 5 && near(xs[from], xs[to - 1]) && near(ys[from], ys[to - 1]);
        if (corners != 4 && !closed) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (kinds[i] != LINE || !(near(xs[i], xs[i - 1]) || near(ys[i], ys[i - 1]))) {
                return false;
            }
        }
        return near(xs[from], xs[from + 3]) || near(ys[from], ys[from + 3]);
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.1;
    }
}
