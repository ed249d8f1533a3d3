package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds lines from left to right of which a copier has left only a few dashes and dots.
 *
 * <ol>
 *   <li>D1 A speck is a piece of ink no higher than a line, clear of all print, and neither as long as a hyphen nor as a
 *       letter: marks of letters, points and dashes of the text are none.
 *   <li>D2 A nearly level row is a line if specks lie on it in {@link #ROW} of its clear parts, and in far more than
 *       chance would put there; of an upright one in {@link #COLUMN}, as print stands nearer to it.
 *   <li>D3 They must lie all over its width, as those of a row of points in one column do not.
 *   <li>D4 Hardly any print may stand on the row: what is written at one height has no line there.
 *   <li>D5 Upright lines are sparse only where level ones are.
 * </ol>
 */
final class SparseLines {
    private static final double THIN = 0.02;
    private static final double SHORTEST_SIGN = 0.04;
    private static final double LONGEST_SIGN = 0.2;
    private static final double ASIDE = 0.03;
    /** Inches above and below print of rows: for marks of letters; and beside that of columns. */
    private static final double ABOVE = 0.04;

    private static final double BESIDE = 0.012;
    /** Inches of a row that are looked at together. */
    private static final double BIN = 0.12;

    private static final double ROW = 0.18;
    private static final double COLUMN = 0.4;
    private static final int FEWEST = 8;
    private static final double DEVIATIONS = 6;
    private static final int PARTS = 8;
    private static final double ALL_OVER = 0.7;
    private static final double PRINTED = 0.15;
    private static final double APART = 0.08;
    /** Slopes that lines of a level page may have, of one direction against the other: half a degree to either side. */
    private static final int STEPS = 10;

    private static final double STEP = 0.0008;
    private static final double WINDOW = 0.7;

    private final Strokes strokes;
    private final double dotsPerInch;
    private final int width;
    private final int height;
    private final double left;
    private final int bin;
    private final int bins;
    private final List<PixelBox> specks = new ArrayList<>();
    private final Bitmap print;
    private final BitSet[] clear;
    private final BitSet[] printed;

    private SparseLines(Strokes strokes, double above, double left) {
        this.left = left;
        this.strokes = strokes;
        dotsPerInch = strokes.dotsPerInch();
        width = strokes.ink().width();
        height = strokes.ink().height();
        bin = Math.max(4, (int) Math.round(BIN * dotsPerInch));
        bins = width / bin + 1;
        print = new Bitmap(width, height);
        Bitmap near = sort(Components.of(strokes.ink()), above);
        specks.removeIf(speck -> near.at((speck.left() + speck.right()) / 2, (speck.top() + speck.bottom()) / 2));
        clear = parts(near, bin / 3, false);
        printed = parts(print, 0, true);
    }

    /** Rule D1: collects specks and print; what is near print. */
    private Bitmap sort(Components pieces, double above) {
        int thin = Math.max(3, (int) Math.round(THIN * dotsPerInch));
        boolean[] letters = new boolean[pieces.count()];
        for (int i = 0; i < letters.length; i++) {
            PixelBox box = pieces.box(i);
            letters[i] = box.height() > thin && box.width() > thin;
            boolean sign = box.width() >= SHORTEST_SIGN * dotsPerInch && box.width() <= LONGEST_SIGN * dotsPerInch;
            if (box.height() <= thin && !sign) {
                specks.add(box);
            }
        }
        pieces.fill(print, letters, true);
        return print.spread((int) (ASIDE * dotsPerInch), (int) (above * dotsPerInch));
    }

    /** For each row the parts of which more, or no more, than so many pixels are set in a picture. */
    private BitSet[] parts(Bitmap picture, int most, boolean more) {
        BitSet[] rows = new BitSet[height];
        for (int y = 0; y < height; y++) {
            rows[y] = new BitSet(bins);
            for (int i = 0; i < bins; i++) {
                int count = picture.count(new PixelBox(i * bin, y, i * bin + bin, y + 1));
                rows[y].set(i, count > most == more);
            }
        }
        return rows;
    }

    /**
     * The level lines known of a page, and the sparse ones where none is known.
     *
     * @param known level lines found otherwise
     * @param crossing upright lines, between the outermost of which to look
     */
    static List<Trace> rows(Strokes strokes, List<Trace> known, List<Trace> crossing) {
        boolean blank = known.isEmpty() && crossing.isEmpty();
        return blank ? known : new SparseLines(strokes, ABOVE, ROW).add(known, crossing);
    }

    /** The same for upright lines; sparse ones only if there are sparse level lines: rule D5. */
    static List<Trace> columns(Strokes strokes, List<Trace> known, List<Trace> crossing) {
        long sparse = crossing.stream().filter(Trace::isSparse).count();
        return sparse < 2 ? known : new SparseLines(strokes, BESIDE, COLUMN).add(known, crossing);
    }

    private List<Trace> add(List<Trace> known, List<Trace> crossing) {
        List<Trace> all = new ArrayList<>(known);
        all.addAll(find(known, extent(crossing, width)));
        return all;
    }

    /** Sparse lines go on to the outermost of the lines that they cross: their ends are lost first. */
    static List<Trace> ending(List<Trace> lines, List<Trace> crossing) {
        return lines.stream()
                .map(line -> line.isSparse() ? ending(line, crossing) : line)
                .toList();
    }

    private static Trace ending(Trace line, List<Trace> crossing) {
        double[] places = crossing.stream()
                .filter(other -> other.from() <= line.at(other.middle()) && line.at(other.middle()) <= other.to())
                .mapToDouble(Trace::middle)
                .sorted()
                .toArray();
        return places.length < 2 ? line : line.cut((int) places[0], (int) places[places.length - 1] + 1);
    }

    private static Trace.PixelRange extent(List<Trace> crossing, int width) {
        int from = (int) crossing.stream().mapToDouble(Trace::middle).min().orElse(0);
        int to = (int) crossing.stream().mapToDouble(Trace::middle).max().orElse(width);
        return to - from > width / 4 ? new Trace.PixelRange(from, to) : new Trace.PixelRange(0, width);
    }

    /** A row of a slope and the parts in which specks lie on it. */
    private record Row(int y, double slope, BitSet hits) {
        int count() {
            return hits.cardinality();
        }
    }

    private List<Trace> find(List<Trace> known, Trace.PixelRange range) {
        List<Row> rows = new ArrayList<>();
        double chance = 0;
        for (int step = -STEPS; step <= STEPS; step++) {
            BitSet[] hits = hits(step * STEP, range);
            if (step == -STEPS) {
                chance = Arrays.stream(hits).mapToInt(BitSet::cardinality).sum()
                        / Math.max(1.0, (double) height * (range.to() - range.from()) / bin);
            }
            for (int y = 0; y < height; y++) {
                Row row = new Row(y, step * STEP, hits[y]);
                if (row.count() >= FEWEST && isLine(row, range, chance)) {
                    rows.add(row);
                }
            }
        }
        rows.sort(Comparator.comparingInt(Row::count).reversed());
        List<Trace> found = new ArrayList<>();
        List<Row> tried = new ArrayList<>();
        for (Row row : rows) {
            if (tried.stream().anyMatch(other -> Math.abs(row.y() - other.y()) < APART * dotsPerInch)) {
                continue;
            }
            tried.add(row);
            Trace trace = trace(row);
            if (found.stream().noneMatch(other -> isNear(trace, other))
                    && known.stream()
                            .noneMatch(other -> other.length() >= trace.length() / 2 && isNear(trace, other))) {
                found.add(trace);
            }
        }
        return found;
    }

    private BitSet[] hits(double slope, Trace.PixelRange range) {
        BitSet[] hits = new BitSet[height];
        Arrays.setAll(hits, y -> new BitSet(bins));
        for (PixelBox speck : specks) {
            int x = (speck.left() + speck.right()) / 2;
            int y = (int) Math.round((speck.top() + speck.bottom() - 1) / 2.0 - rise(slope, x));
            if (x >= range.from() && x < range.to()) {
                for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
                    hits[row].set(x / bin);
                }
            }
        }
        return hits;
    }

    private double rise(double slope, double x) {
        return slope * (x - width / 2.0);
    }

    /** Rules D2 to D4. */
    private boolean isLine(Row row, Trace.PixelRange range, double chance) {
        int seen = 0;
        int written = 0;
        int[] clearParts = new int[PARTS];
        int[] hitParts = new int[PARTS];
        int first = range.from() / bin;
        int count = Math.max(1, (range.to() - 1) / bin - first + 1);
        for (int i = 0; i < count; i++) {
            int x = (first + i) * bin + bin / 2;
            int y = (int) Math.max(0, Math.min(height - 1, Math.round(row.y() + rise(row.slope(), x))));
            if (clear[y].get(first + i)) {
                seen++;
                clearParts[i * PARTS / count]++;
                hitParts[i * PARTS / count] += row.hits().get(first + i) ? 1 : 0;
            }
            written += printed[y].get(first + i) ? 1 : 0;
        }
        double expected = seen * chance;
        int hits = Arrays.stream(hitParts).sum();
        return hits >= Math.max(FEWEST, left * seen)
                && hits >= expected + DEVIATIONS * Math.sqrt(expected)
                && isAllOver(hitParts, clearParts)
                && written <= PRINTED * count;
    }

    /** Rule D3. */
    private static boolean isAllOver(int[] hits, int[] clear) {
        int seen = 0;
        int hit = 0;
        for (int i = 0; i < hits.length; i++) {
            if (clear[i] > 1) {
                seen++;
                hit += hits[i] > 0 ? 1 : 0;
            }
        }
        return 2 * seen >= hits.length && hit >= ALL_OVER * seen;
    }

    private boolean isNear(Trace one, Trace other) {
        double middle = (one.from() + one.to()) / 2.0;
        double near = APART * dotsPerInch;
        return Math.abs(one.at(one.from()) - other.at(one.from())) < near
                || Math.abs(one.at(middle) - other.at(middle)) < near
                || Math.abs(one.at(one.to()) - other.at(one.to())) < near;
    }

    /** The line through the specks of a row, bent as they are. */
    private Trace trace(Row row) {
        int from = row.hits().nextSetBit(0) * bin;
        int to = Math.min(width, row.hits().length() * bin);
        int reach = Math.max(3, (int) Math.round(0.02 * dotsPerInch));
        List<PixelBox> own = specks.stream()
                .filter(speck -> Math.abs(middle(speck) - expected(row, speck)) <= reach)
                .toList();
        int step = strokes.strip();
        double[] places = new double[Math.max(1, (to - from) / step + 1)];
        for (int i = 0; i < places.length; i++) {
            double x = from + i * step;
            double[] shifts = own.stream()
                    .filter(speck -> Math.abs(speck.left() - x) <= WINDOW * dotsPerInch)
                    .mapToDouble(speck -> middle(speck) - expected(row, speck))
                    .sorted()
                    .toArray();
            places[i] = row.y() + 0.5 + rise(row.slope(), x) + (shifts.length == 0 ? 0 : shifts[shifts.length / 2]);
        }
        int[] heights = own.stream().mapToInt(PixelBox::height).sorted().toArray();
        int thickness = heights.length == 0 ? 1 : heights[heights.length * 3 / 4];
        return Trace.sparse(new Trace.PixelRange(from, to), thickness, places, step);
    }

    private static double middle(PixelBox speck) {
        return (speck.top() + speck.bottom()) / 2.0;
    }

    private double expected(Row row, PixelBox speck) {
        return row.y() + 0.5 + rise(row.slope(), (speck.left() + speck.right()) / 2.0);
    }
}
