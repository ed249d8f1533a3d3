package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rows between which no line is drawn, told by where the lines of their cells stand. Each cut of the lines into rows has a
 * cost; the cheapest is taken if each of its rows is plausible.
 *
 * <ol>
 *   <li>S1 Within a cell lines follow each other closely.
 *   <li>S2 The cells of a row stand side by side: their middles at one height, or their first lines.
 *   <li>S3 A row has one code, and one figure in a column.
 *   <li>S4 A row without a code is doubtful, the more if its label goes on in lower case or if it has nothing but a label;
 *       a label that begins with a bullet begins a row.
 *   <li>S5 Below the head codes go upwards, nearly everywhere; else the rows are no rows.
 * </ol>
 */
final class RowSplit {
    private static final int MOST_LINES = 3_000;
    private static final int MOST_IN_ROW = 80;

    private final List<SplitLine> lines;
    private final int columns;
    private final int label;
    private final float pitch;

    private RowSplit(List<SplitLine> lines, int columns) {
        this.lines = lines;
        this.columns = columns;
        this.label = widest(lines, columns);
        this.pitch = pitch(lines, columns);
    }

    /**
     * Places between rows, from top to bottom, in points; empty if the lines are one row or cannot be told apart for
     * certain.
     *
     * @param cells lines of each column
     * @param head whether the first row may be a head without a code
     */
    static List<Float> cuts(List<List<GlyphLine>> cells, boolean head) {
        return of(cells).map(split -> split.cuts(head)).orElse(List.of());
    }

    /** The same where nothing at all is drawn: first as {@link CellRows} says, then as {@link WhiteRows}. */
    static List<Float> undrawn(List<List<GlyphLine>> cells, boolean head) {
        return of(cells).map(split -> split.undrawn(head)).orElse(List.of());
    }

    private static Optional<RowSplit> of(List<List<GlyphLine>> cells) {
        List<SplitLine> lines = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            for (GlyphLine line : cells.get(column)) {
                lines.add(SplitLine.of(line, column));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return Optional.empty();
        }
        lines.sort(Comparator.comparingDouble(SplitLine::baseline).thenComparingInt(SplitLine::column));
        return Optional.of(new RowSplit(lines, cells.size()));
    }

    private List<Float> undrawn(boolean head) {
        List<List<SplitLine>> rows = new CellRows(lines, columns, label).rows();
        if (!rows.isEmpty()) {
            return between(rows);
        }
        List<Integer> starts = new WhiteRows(lines, label).starts();
        return starts.isEmpty() ? cuts(head) : cuts(starts);
    }

    private List<Float> cuts(boolean head) {
        if (lines.stream().filter(line -> line.column() == 0).count() < 2) {
            return List.of();
        }
        int[] begins = cheapest();
        List<Integer> starts = new ArrayList<>();
        for (int end = lines.size(); end > 0; end = begins[end]) {
            if (begins[end] < 0) {
                return List.of();
            }
            starts.add(0, begins[end]);
        }
        return areNumbered(starts, head) ? cuts(starts) : List.of();
    }

    private List<Float> cuts(List<Integer> starts) {
        List<Float> cuts = new ArrayList<>();
        for (int start : starts.subList(1, starts.size())) {
            cuts.add(cut(lines.get(start - 1), lines.get(start)));
        }
        return cuts;
    }

    private static List<Float> between(List<List<SplitLine>> rows) {
        List<Float> cuts = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<SplitLine> row = rows.get(i - 1);
            cuts.add(cut(row.get(row.size() - 1), rows.get(i).get(0)));
        }
        return cuts;
    }

    private static float cut(SplitLine above, SplitLine below) {
        return above.baseline() + 0.3f * (below.baseline() - above.baseline());
    }

    /** For each line the beginning of the last of the cheapest rows that end before it; -1 if there are none. */
    private int[] cheapest() {
        int count = lines.size();
        float[] costs = new float[count + 1];
        int[] begins = new int[count + 1];
        Arrays.fill(costs, Float.POSITIVE_INFINITY);
        Arrays.fill(begins, -1);
        costs[0] = 0;
        for (int from = 0; from < count; from++) {
            if (costs[from] < Float.POSITIVE_INFINITY) {
                extend(from, costs, begins);
            }
        }
        return begins;
    }

    private void extend(int from, float[] costs, int[] begins) {
        RowCost row = new RowCost(columns, label, pitch);
        int last = Math.min(lines.size(), from + MOST_IN_ROW);
        for (int to = from + 1; to <= last && row.add(lines.get(to - 1)); to++) {
            float cost = mayBegin(to) ? row.cost() : Float.POSITIVE_INFINITY;
            if (cost <= RowCost.DOUBTFUL && costs[from] + cost < costs[to]) {
                costs[to] = costs[from] + cost;
                begins[to] = from;
            }
        }
    }

    private boolean mayBegin(int index) {
        return index == lines.size()
                || lines.get(index).baseline() - lines.get(index - 1).baseline() > 0.2f * pitch;
    }

    /** Rule S5. */
    private boolean areNumbered(List<Integer> starts, boolean head) {
        int numbered = 0;
        int rows = 0;
        int falls = 0;
        RowCode before = RowCode.NONE;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            RowCode code = code(starts.get(i), end);
            boolean numberedRow = code.isPresent() || beginsWithBullet(starts.get(i), end);
            if (i == 0 && head && !numberedRow) {
                continue;
            }
            rows++;
            numbered += numberedRow ? 1 : 0;
            falls += before.isAfter(code) ? 1 : 0;
            before = code.isPresent() ? code : before;
        }
        return rows > 1 && 10 * numbered >= 9 * rows && 10 * falls <= rows;
    }

    private RowCode code(int from, int to) {
        for (SplitLine line : lines.subList(from, to)) {
            if (line.column() == 0) {
                return line.code();
            }
        }
        return RowCode.NONE;
    }

    private boolean beginsWithBullet(int from, int to) {
        boolean bullet = false;
        boolean seen = false;
        for (SplitLine line : lines.subList(from, to)) {
            if (line.column() == 0) {
                return line.isBullet();
            }
            bullet |= !seen && line.column() == label && line.isBullet();
            seen |= line.column() == label;
        }
        return bullet;
    }

    private static int widest(List<SplitLine> lines, int columns) {
        float[] widths = new float[columns];
        int widest = 0;
        for (SplitLine line : lines) {
            widths[line.column()] += line.width();
            widest = widths[line.column()] > widths[widest] ? line.column() : widest;
        }
        return widest;
    }

    /** The usual distance of lines within a cell: the lower fifth of all distances. */
    private static float pitch(List<SplitLine> lines, int columns) {
        float[] last = new float[columns];
        Arrays.fill(last, Float.NaN);
        List<Float> distances = new ArrayList<>();
        float size = 0;
        for (SplitLine line : lines) {
            float distance = line.baseline() - last[line.column()];
            if (distance > 0.8f * line.size()) {
                distances.add(distance);
            }
            last[line.column()] = line.baseline();
            size = Math.max(size, line.size());
        }
        distances.sort(Comparator.naturalOrder());
        float usual = distances.isEmpty() ? 1.2f * size : distances.get(distances.size() / 5);
        return Math.min(usual, 2 * size);
    }
}
