package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grid of one table: the places of its lines and which pieces of them, from crossing to crossing, are drawn.
 *
 * <ol>
 *   <li>C6 Places at which no piece is drawn, by the rules of {@link DrawnPieces}, are no lines of the grid.
 * </ol>
 */
final class TableGrid {
    private final LineLevels xs;
    private final LineLevels ys;
    private final GridEdges edges;

    private TableGrid(LineLevels xs, LineLevels ys, DrawnPieces rows, DrawnPieces columns) {
        this.xs = xs;
        this.ys = ys;
        this.edges = new GridEdges(Math.max(0, ys.count() - 1), Math.max(0, xs.count() - 1));
        for (int y = 0; y < ys.count(); y++) {
            for (int x = 0; x < xs.count(); x++) {
                if (x + 1 < xs.count() && rows.isDrawn(y, x)) {
                    edges.drawRow(y, x);
                }
                if (y + 1 < ys.count() && columns.isDrawn(x, y)) {
                    edges.drawColumn(x, y);
                }
            }
        }
    }

    /**
     * A grid without the places at which nothing is drawn: rule C6.
     *
     * @param across strokes along rows
     * @param down strokes along columns
     */
    static TableGrid of(LineLevels xs, LineLevels ys, Strokes across, Strokes down) {
        DrawnPieces rows = DrawnPieces.of(ys, xs, across);
        DrawnPieces columns = DrawnPieces.of(xs, ys, down);
        List<Integer> rowsDrawn = drawn(rows, ys.count());
        List<Integer> columnsDrawn = drawn(columns, xs.count());
        return rowsDrawn.size() == ys.count() && columnsDrawn.size() == xs.count()
                ? new TableGrid(xs, ys, rows, columns)
                : of(xs.keeping(columnsDrawn), ys.keeping(rowsDrawn), across, down);
    }

    private static List<Integer> drawn(DrawnPieces pieces, int count) {
        return IntStream.range(0, count).filter(pieces::isAnyDrawn).boxed().toList();
    }

    int rows() {
        return edges.rows();
    }

    int columns() {
        return edges.columns();
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
