package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The ruled tables of a straight page.
 *
 * <ol>
 *   <li>R1 Lines that hang together make a table if there are two or more of each direction.
 *   <li>R2 Where lines of one direction stick out beyond the outermost of the other, half of them at least and equally far,
 *       a border is missing there (it was not drawn, or the page ends) and is added.
 *   <li>R3 A short upright line counts only if it goes from one level line to another with hardly anything right beside it:
 *       strokes of letters do not.
 *   <li>R4 A line that belongs to no table, long and without a break, is an underline or a rule between paragraphs; it is
 *       a line, but makes no cell. Others are none.
 * </ol>
 *
 * @param lines lines of tables between or around cells, then those that belong to no table
 * @param cells cells of all tables
 * @param level level lines as they are drawn
 * @param upright upright lines as they are drawn
 */
record PageGrid(List<PixelLine> lines, List<GridCell> cells, List<Trace> level, List<Trace> upright) {
    /** Inches between two lines of one place. */
    private static final double NEAR = 0.035;

    private static final double OVERHANG = 0.12;
    private static final double ANCHORED = 0.03;
    private static final double LONG = 1;
    private static final double UNDERLINE = 0.8;
    private static final double UNBROKEN = 0.9;
    private static final double BESIDE = 0.03;
    private static final double CLEAR = 0.15;
    private static final double STICKING_OUT = 0.012;
    private static final double STRAIGHT = 0.85;

    PageGrid {
        lines = List.copyOf(lines);
        cells = List.copyOf(cells);
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }

    /**
     * The tables that lines make.
     *
     * @param across strokes along rows
     * @param down strokes along columns
     */
    static PageGrid of(List<Trace> level, List<Trace> upright, Strokes across, Strokes down) {
        return new GridSearch(across, down).search(level, upright);
    }

    /** The search on one page. */
    private record GridSearch(Strokes across, Strokes down) {
        private double inch() {
            return across.dotsPerInch();
        }

        private int near() {
            return Math.max(2, (int) Math.round(NEAR * inch()));
        }

        PageGrid search(List<Trace> level, List<Trace> upright) {
            List<Trace> anchored =
                    upright.stream().filter(line -> isAnchored(line, level)).toList();
            List<Trace> levelAlone = new ArrayList<>(level);
            List<Trace> uprightAlone = new ArrayList<>(anchored);
            List<PixelLine> lines = new ArrayList<>();
            List<GridCell> cells = new ArrayList<>();
            List<Trace> levelDrawn = new ArrayList<>();
            List<Trace> uprightDrawn = new ArrayList<>();
            int table = 0;
            for (LineGroups.LineGroup group : LineGroups.of(level, anchored, inch())) {
                TableGrid grid = grid(group);
                if (grid.rows() > 0 && grid.columns() > 0) {
                    lines.addAll(grid.lines());
                    cells.addAll(grid.cells(table++));
                    levelDrawn.addAll(grid.drawn(true, (int) (STICKING_OUT * inch())));
                    uprightDrawn.addAll(grid.drawn(false, (int) (STICKING_OUT * inch())));
                    levelAlone.removeAll(group.horizontal());
                    uprightAlone.removeAll(group.vertical());
                }
            }
            levelAlone.removeIf(line -> !isLong(line, across));
            uprightAlone.removeIf(line -> !isLong(line, down));
            levelAlone.forEach(line -> lines.add(line.level(true)));
            uprightAlone.forEach(line -> lines.add(line.level(false)));
            levelDrawn.addAll(levelAlone);
            uprightDrawn.addAll(uprightAlone);
            return new PageGrid(lines, cells, levelDrawn, uprightDrawn);
        }

        private TableGrid grid(LineGroups.LineGroup group) {
            LineLevels ys = closed(group.horizontal(), group.vertical());
            LineLevels xs = closed(group.vertical(), group.horizontal());
            return TableGrid.of(xs, ys, across, down);
        }

        /** Rule R3. */
        private boolean isAnchored(Trace line, List<Trace> level) {
            boolean ends = meets(line, line.from(), level) && meets(line, line.to(), level);
            return line.length() >= LONG * inch() || (ends && isStraight(line) && isClear(line));
        }

        private boolean isStraight(Trace line) {
            return down.coverage((int) line.middle(), line.from(), line.to(), 2) >= STRAIGHT;
        }

        /** Whether hardly anything stands right beside an upright line. */
        private boolean isClear(Trace line) {
            int x = (int) line.middle();
            int near = x - line.thickness() / 2 - 1;
            int far = x + (line.thickness() + 1) / 2 + 1;
            int margin = Math.max(2, (int) (BESIDE * inch()));
            double most = CLEAR * line.length() * margin;
            return across.ink().count(new PixelBox(near - margin, line.from(), near, line.to())) <= most
                    && across.ink().count(new PixelBox(far, line.from(), far + margin, line.to())) <= most;
        }

        private boolean meets(Trace line, int end, List<Trace> level) {
            double x = line.at(end);
            double near = ANCHORED * inch();
            return level.stream()
                    .anyMatch(other -> other.from() - near <= x
                            && x <= other.to() + near
                            && Math.abs(other.at(x) - end) <= near + other.thickness());
        }

        /** Rule R4. */
        private boolean isLong(Trace line, Strokes strokes) {
            int step = strokes.strip() * 2;
            double covered = 0;
            for (int from = line.from(); from < line.to(); from += step) {
                int to = Math.min(line.to(), from + step);
                covered += (to - from) * strokes.coverage((int) line.at((from + to) / 2.0), from, to, 2);
            }
            return line.length() >= UNDERLINE * inch() && covered >= UNBROKEN * line.length();
        }

        /** The levels of one direction, with missing borders: rule R2. */
        private LineLevels closed(List<Trace> along, List<Trace> others) {
            List<Trace> all = new ArrayList<>(along);
            double overhang = OVERHANG * inch();
            double first = along.stream().mapToDouble(Trace::middle).min().orElse(0);
            double last = along.stream().mapToDouble(Trace::middle).max().orElse(0);
            int from = -farthest(
                    others.stream().mapToInt(line -> -line.from()).sorted().toArray());
            int to = farthest(others.stream().mapToInt(Trace::to).sorted().toArray());
            int least = (int) others.stream().mapToDouble(Trace::middle).min().orElse(0);
            int most = (int) others.stream().mapToDouble(Trace::middle).max().orElse(0);
            if (from < first - overhang) {
                all.add(Trace.assumed(from, least, most));
            }
            if (to > last + overhang) {
                all.add(Trace.assumed(to, least, most));
            }
            return LineLevels.of(all, near());
        }

        /** The greatest of sorted numbers that half of them are near; far below all numbers if there is none. */
        private int farthest(int[] sorted) {
            int half = Math.max(2, (sorted.length + 1) / 2);
            for (int i = sorted.length - 1; i >= half - 1; i--) {
                if (sorted[i] - sorted[i - half + 1] <= 2 * near()) {
                    return sorted[i];
                }
            }
            return -Integer.MAX_VALUE;
        }
    }
}
