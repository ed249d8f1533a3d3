package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The ruled tables of a straight page.
 *
 * <ol>
 *   <li>R1 Lines that hang together make a table if there are two or more of each direction.
 *   <li>R2 Where lines of one direction stick out beyond the outermost of the other, two of them at least and equally far,
 *       a border is missing there (it was not drawn, or the page ends) and is added.
 *   <li>R3 A line that meets none of the other direction is an underline or a rule between paragraphs: it is reported, but
 *       makes no cell.
 * </ol>
 *
 * @param lines lines of tables as far as they are drawn, then those that belong to no table
 * @param cells cells of all tables
 */
record PageGrid(List<PixelLine> lines, List<GridCell> cells) {
    /** Inches between two lines of one place. */
    private static final double NEAR = 0.035;

    private static final double OVERHANG = 0.12;

    PageGrid {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
    }

    static PageGrid of(
            List<PixelLine> horizontal, List<PixelLine> vertical, Strokes across, Strokes down, double dotsPerInch) {
        List<PixelLine> lines = new ArrayList<>();
        List<GridCell> cells = new ArrayList<>();
        List<PixelLine> alone = new ArrayList<>(horizontal);
        int table = 0;
        int near = Math.max(2, (int) Math.round(NEAR * dotsPerInch));
        for (LineGroups.LineGroup group : LineGroups.of(horizontal, vertical, dotsPerInch)) {
            LineLevels ys = closed(group.horizontal(), group.vertical(), near, dotsPerInch);
            LineLevels xs = closed(group.vertical(), group.horizontal(), near, dotsPerInch);
            if (xs.count() >= 2 && ys.count() >= 2) {
                TableGrid grid = TableGrid.of(xs, ys, across, down);
                if (grid.rows() > 0 && grid.columns() > 0) {
                    lines.addAll(grid.lines());
                    cells.addAll(grid.cells(table++));
                    alone.removeAll(group.horizontal());
                }
            }
        }
        lines.addAll(alone);
        return new PageGrid(lines, cells);
    }

    /** The levels of one direction, with missing borders: rule R2. */
    private static LineLevels closed(List<PixelLine> along, List<PixelLine> across, int near, double dotsPerInch) {
        List<PixelLine> all = new ArrayList<>(along);
        int overhang = (int) Math.round(OVERHANG * dotsPerInch);
        int first = along.stream().mapToInt(PixelLine::at).min().orElse(Integer.MAX_VALUE);
        int last = along.stream().mapToInt(PixelLine::at).max().orElse(Integer.MIN_VALUE);
        int[] starts = across.stream().mapToInt(line -> -line.from()).sorted().toArray();
        int[] ends = across.stream().mapToInt(PixelLine::to).sorted().toArray();
        int from = -farthest(starts, near);
        int to = farthest(ends, near);
        int least = across.stream().mapToInt(PixelLine::at).min().orElse(0);
        int most = across.stream().mapToInt(PixelLine::at).max().orElse(0);
        boolean horizontal = !across.isEmpty() && !across.get(0).horizontal();
        if (from != Integer.MAX_VALUE && from < first - overhang) {
            all.add(new PixelLine(horizontal, from, least, most, 1));
        }
        if (to != Integer.MIN_VALUE && to > last + overhang) {
            all.add(new PixelLine(horizontal, to, least, most, 1));
        }
        return LineLevels.of(all, near);
    }

    /** The greatest of sorted numbers that has another near it. */
    private static int farthest(int[] sorted, int near) {
        for (int i = sorted.length - 1; i > 0; i--) {
            if (sorted[i] - sorted[i - 1] <= 2 * near) {
                return sorted[i];
            }
        }
        return Integer.MIN_VALUE;
    }
}
