package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grid of one table: the places of its lines and which pieces of them, from crossing to crossing, are drawn.
 *
 * <ol>
 *   <li>C1 A piece is drawn if thin ink goes along it almost without a break, or over half of it and at both ends: a
 *       letter in a cell stands clear of the lines around it.
 *   <li>C2 Where a line was followed but is too faint or too broken for C1, the piece is drawn if something of it is left
 *       and no print crosses it.
 *   <li>C3 Places at which no piece is drawn are no lines of the grid.
 * </ol>
 */
final class TableGrid {
    private static final double WHOLE = 0.9;
    private static final double HALF = 0.5;
    private static final double FOLLOWED = 0.8;
    private static final double REST = 0.15;
    private static final double LEFT_OVER = 0.25;
    /** Part of a piece at either end. */
    private static final double END = 0.15;

    private static final int REACH = 3;

    private final LineLevels xs;
    private final LineLevels ys;
    private final Strokes across;
    private final Strokes down;
    private final GridEdges edges;

    private TableGrid(LineLevels xs, LineLevels ys, Strokes across, Strokes down) {
        this.xs = xs;
        this.ys = ys;
        this.across = across;
        this.down = down;
        this.edges = new GridEdges(Math.max(0, ys.count() - 1), Math.max(0, xs.count() - 1));
        for (int y = 0; y < ys.count(); y++) {
            for (int x = 0; x < xs.count(); x++) {
                if (x + 1 < xs.count() && isDrawn(true, y, x)) {
                    edges.drawRow(y, x);
                }
                if (y + 1 < ys.count() && isDrawn(false, x, y)) {
                    edges.drawColumn(x, y);
                }
            }
        }
    }

    /**
     * A grid without the places at which nothing is drawn.
     *
     * @param across strokes along rows
     * @param down strokes along columns
     */
    static TableGrid of(LineLevels xs, LineLevels ys, Strokes across, Strokes down) {
        TableGrid whole = new TableGrid(xs, ys, across, down);
        List<Integer> rows = IntStream.range(0, ys.count())
                .filter(y -> IntStream.range(0, xs.count() - 1).anyMatch(x -> whole.edges.isRowDrawn(y, x)))
                .boxed()
                .toList();
        List<Integer> columns = IntStream.range(0, xs.count())
                .filter(x -> IntStream.range(0, ys.count() - 1).anyMatch(y -> whole.edges.isColumnDrawn(x, y)))
                .boxed()
                .toList();
        boolean all = rows.size() == ys.count() && columns.size() == xs.count();
        return all ? whole : new TableGrid(xs.keeping(columns), ys.keeping(rows), across, down);
    }

    int rows() {
        return edges.rows();
    }

    int columns() {
        return edges.columns();
    }

    /** Rules C1 and C2 for the piece of a line after a crossing. */
    private boolean isDrawn(boolean row, int level, int piece) {
        LineLevels own = row ? ys : xs;
        LineLevels other = row ? xs : ys;
        Strokes strokes = row ? across : down;
        double start = own.place(level, other.place(piece));
        double end = own.place(level, other.place(piece + 1));
        int from = other.after(piece, start);
        int to = other.before(piece + 1, end);
        if (to - from < 2 || own.isAssumed(level)) {
            return true;
        }
        double middle = (from + to) / 2.0;
        int at = (int) Math.floor(own.place(level, middle));
        int reach = REACH + own.thickness(level, middle) / 2;
        double cover = strokes.coverage(at, from, to, reach);
        if (cover >= WHOLE || (cover >= HALF && reachesEnds(strokes, at, from, to, reach))) {
            return true;
        }
        boolean followed = own.coverage(level, from, to) >= FOLLOWED;
        int margin = (int) Math.ceil(END * (to - from));
        return followed
                && strokes.coverage(at, from + margin, to - margin, reach) >= LEFT_OVER
                && !strokes.isCrossed(at, from, to, reach);
    }

    private static boolean reachesEnds(Strokes strokes, int at, int from, int to, int reach) {
        int end = Math.max(3, (int) Math.round(END * (to - from)));
        return strokes.coverage(at, from, from + end, reach) >= REST
                && strokes.coverage(at, to - end, to, reach) >= REST;
    }

    /** Cells of a table, row by row. */
    List<GridCell> cells(int table) {
        List<GridCell> cells = new ArrayList<>();
        for (GridEdges.Span span : edges.spans()) {
            double y = (ys.place(span.row()) + ys.place(span.row() + span.rows())) / 2.0;
            double x = (xs.place(span.column()) + xs.place(span.column() + span.columns())) / 2.0;
            PixelBox box = new PixelBox(
                    xs.after(span.column(), y),
                    ys.after(span.row(), x),
                    xs.before(span.column() + span.columns(), y),
                    ys.before(span.row() + span.rows(), x));
            cells.add(new GridCell(table, span.row(), span.column(), span.rows(), span.columns(), box));
        }
        return cells;
    }

    /** The borders of the cells, joined to lines from end to end. */
    List<PixelLine> lines() {
        List<PixelLine> lines = new ArrayList<>();
        for (GridEdges.Line line : edges.borders()) {
            LineLevels own = line.horizontal() ? ys : xs;
            LineLevels other = line.horizontal() ? xs : ys;
            int from = other.place(line.from());
            int to = other.place(line.to());
            int thickness = Math.max(1, own.thickness(line.level(), (from + to) / 2.0));
            lines.add(new PixelLine(line.horizontal(), own.place(line.level()), from, to, thickness));
        }
        return lines;
    }

    /** The lines of one direction as they are drawn, with what sticks out at either end. */
    List<Trace> drawn(boolean horizontal, int overhang) {
        List<Trace> drawn = new ArrayList<>();
        for (GridEdges.Line line : edges.drawn(horizontal)) {
            LineLevels own = horizontal ? ys : xs;
            LineLevels other = horizontal ? xs : ys;
            int from = other.place(line.from()) - overhang;
            int to = other.place(line.to()) + overhang;
            if (!own.isAssumed(line.level())) {
                drawn.addAll(own.within(line.level(), from, to));
            }
        }
        return drawn;
    }
}
