package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grid of one table: the places of its lines, which pieces of them are drawn, and the cells between them.
 *
 * <ol>
 *   <li>C1 A piece of a line between two crossings is drawn if lines cover most of it, or thin ink does.
 *   <li>C2 Cells between which nothing is drawn are one cell, if together they fill a rectangle.
 *   <li>C3 Where they do not, the ink of a line that was lost is looked for less strictly, and if it is not found each
 *       stays on its own.
 *   <li>C4 What lies outside the outermost lines is no cell; places at which nothing is drawn are no lines.
 * </ol>
 */
final class TableGrid {
    private static final double DRAWN = 0.6;
    private static final double INKED = 0.55;
    private static final int REACH = 3;

    private final LineLevels xs;
    private final LineLevels ys;
    private final Strokes across;
    private final Strokes down;

    private TableGrid(LineLevels xs, LineLevels ys, Strokes across, Strokes down) {
        this.xs = xs;
        this.ys = ys;
        this.across = across;
        this.down = down;
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
                .filter(y -> IntStream.range(0, xs.count() - 1).anyMatch(x -> whole.isRowDrawn(y, x)))
                .boxed()
                .toList();
        List<Integer> columns = IntStream.range(0, xs.count())
                .filter(x -> IntStream.range(0, ys.count() - 1).anyMatch(y -> whole.isColumnDrawn(x, y)))
                .boxed()
                .toList();
        return new TableGrid(xs.keeping(columns), ys.keeping(rows), across, down);
    }

    int rows() {
        return Math.max(0, ys.count() - 1);
    }

    int columns() {
        return Math.max(0, xs.count() - 1);
    }

    /** Rule C1 for the piece of a horizontal line right of a vertical one. */
    private boolean isRowDrawn(int y, int x) {
        int from = xs.after(x);
        int to = xs.before(x + 1);
        return ys.coverage(y, from, to) >= DRAWN || across.coverage(ys.place(y), from, to, REACH) >= INKED;
    }

    private boolean isColumnDrawn(int x, int y) {
        int from = ys.after(y);
        int to = ys.before(y + 1);
        return xs.coverage(x, from, to) >= DRAWN || down.coverage(xs.place(x), from, to, REACH) >= INKED;
    }

    /** Cells of a table, row by row. */
    List<GridCell> cells(int table) {
        int[] owners = owners();
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == i) {
                cells.add(cell(table, owners, i));
            }
        }
        return cells;
    }

    private GridCell cell(int table, int[] owners, int first) {
        int row = first / columns();
        int column = first % columns();
        int right = column;
        while (right + 1 < columns() && owners[row * columns() + right + 1] == first) {
            right++;
        }
        int bottom = row;
        while (bottom + 1 < rows() && owners[(bottom + 1) * columns() + column] == first) {
            bottom++;
        }
        PixelBox box = new PixelBox(xs.after(column), ys.after(row), xs.before(right + 1), ys.before(bottom + 1));
        return new GridCell(table, row, column, bottom - row + 1, right - column + 1, box);
    }

    /** For each place of the grid, row by row, the first place of the cell that it belongs to: rules C2 and C3. */
    private int[] owners() {
        int[] owners = new int[rows() * columns()];
        Arrays.setAll(owners, i -> i);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int place = row * columns() + column;
                if (column > 0 && !isColumnDrawn(column, row)) {
                    join(owners, place - 1, place);
                }
                if (row > 0 && !isRowDrawn(row, column)) {
                    join(owners, place - columns(), place);
                }
            }
        }
        for (int i = 0; i < owners.length; i++) {
            owners[i] = root(owners, i);
        }
        return rectangles(owners);
    }

    /** Breaks up what is no rectangle. */
    private int[] rectangles(int[] owners) {
        int[] boxes = new int[4 * owners.length];
        int[] counts = new int[owners.length];
        for (int i = 0; i < owners.length; i++) {
            int at = 4 * owners[i];
            int row = i / columns();
            int column = i % columns();
            boolean first = counts[owners[i]]++ == 0;
            boxes[at] = first ? column : Math.min(boxes[at], column);
            boxes[at + 1] = first ? row : Math.min(boxes[at + 1], row);
            boxes[at + 2] = first ? column : Math.max(boxes[at + 2], column);
            boxes[at + 3] = first ? row : Math.max(boxes[at + 3], row);
        }
        int[] parted = owners.clone();
        for (int i = 0; i < owners.length; i++) {
            int at = 4 * owners[i];
            int area = (boxes[at + 2] - boxes[at] + 1) * (boxes[at + 3] - boxes[at + 1] + 1);
            if (area != counts[owners[i]]) {
                parted[i] = i;
            }
        }
        return parted;
    }

    private static int root(int[] owners, int place) {
        int root = place;
        while (owners[root] != root) {
            owners[root] = owners[owners[root]];
            root = owners[root];
        }
        return root;
    }

    private static void join(int[] owners, int a, int b) {
        int first = root(owners, a);
        int second = root(owners, b);
        owners[Math.max(first, second)] = Math.min(first, second);
    }

    /** The lines of the grid as far as they are drawn, each from end to end in one. */
    List<PixelLine> lines() {
        List<PixelLine> lines = new ArrayList<>();
        int[] owners = owners();
        for (int y = 0; y <= rows() && columns() > 0; y++) {
            addLines(lines, true, y, owners);
        }
        for (int x = 0; x <= columns() && rows() > 0; x++) {
            addLines(lines, false, x, owners);
        }
        return lines;
    }

    private void addLines(List<PixelLine> lines, boolean horizontal, int level, int[] owners) {
        LineLevels along = horizontal ? xs : ys;
        LineLevels own = horizontal ? ys : xs;
        int start = -1;
        for (int k = 0; k < along.count(); k++) {
            boolean drawn = k + 1 < along.count()
                    && (horizontal ? isEdge(level, k, owners, true) : isEdge(k, level, owners, false));
            if (drawn && start < 0) {
                start = k;
            } else if (!drawn && start >= 0) {
                lines.add(new PixelLine(
                        horizontal,
                        own.place(level),
                        along.place(start),
                        along.place(k),
                        own.thickness().get(level)));
                start = -1;
            }
        }
    }

    /** Whether two different cells meet above a place or left of it, or a cell and the outside. */
    private boolean isEdge(int row, int column, int[] owners, boolean above) {
        int after = row < rows() && column < columns() ? owners[row * columns() + column] : -1;
        int r = above ? row - 1 : row;
        int c = above ? column : column - 1;
        int before = r >= 0 && c >= 0 ? owners[r * columns() + c] : -1;
        return before != after;
    }
}
