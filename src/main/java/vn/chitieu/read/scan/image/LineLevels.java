package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The places at which a grid has lines of one direction: lines nearer to each other than two rows of print can be share
 * one, as the two strokes of a double line do, or the pieces of a broken one.
 *
 * @param lines the lines at each place, in rising order of places
 */
record LineLevels(List<List<Trace>> lines) {
    /** Pixels between the knots of a path. */
    private static final int KNOTS = 16;

    LineLevels {
        lines = List.copyOf(lines);
    }

    /**
     * The places of lines of one direction.
     *
     * @param near pixels from one line to the next of the same place
     */
    static LineLevels of(List<Trace> all, int near) {
        List<Trace> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Trace::middle).thenComparingInt(Trace::from));
        List<List<Trace>> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).middle() - sorted.get(i - 1).middle() > near
                    || sorted.get(i).middle() - sorted.get(first).middle() > 2 * near) {
                lines.add(List.copyOf(sorted.subList(first, i)));
                first = i;
            }
        }
        return new LineLevels(lines);
    }

    int count() {
        return lines.size();
    }

    /** Middle of the thickness of all lines of a place, where they bend their mean. */
    int place(int level) {
        double top = lines.get(level).stream().mapToDouble(Trace::middle).min().orElse(0);
        double bottom =
                lines.get(level).stream().mapToDouble(Trace::middle).max().orElse(0);
        return (int) Math.round((top + bottom) / 2);
    }

    /** Middle of the thickness at a point along the lines. */
    double place(int level, double along) {
        return (top(level, along) + bottom(level, along)) / 2;
    }

    /** From the outer edge of the first line of a place to that of the last. */
    int thickness(int level, double along) {
        return (int) Math.round(bottom(level, along) - top(level, along));
    }

    /** First pixel after the lines of a place, at a point along them. */
    int after(int level, double along) {
        return (int) Math.ceil(bottom(level, along)) + 1;
    }

    /** First pixel of the lines of a place, at a point along them. */
    int before(int level, double along) {
        return (int) Math.floor(top(level, along)) - 1;
    }

    private double top(int level, double along) {
        double top = Double.POSITIVE_INFINITY;
        for (Trace line : around(level, along)) {
            top = Math.min(top, line.at(along) - line.thickness() / 2.0);
        }
        return top;
    }

    private double bottom(int level, double along) {
        double bottom = Double.NEGATIVE_INFINITY;
        for (Trace line : around(level, along)) {
            bottom = Math.max(bottom, line.at(along) + line.thickness() / 2.0);
        }
        return bottom;
    }

    /** The lines of a place that pass at a point along them; all if none does. */
    private List<Trace> around(int level, double along) {
        List<Trace> passing = new ArrayList<>();
        for (Trace line : lines.get(level)) {
            if (line.from() <= along && along <= line.to()) {
                passing.add(line);
            }
        }
        return passing.isEmpty() ? lines.get(level) : passing;
    }

    /** Whether a place has only a line that is not drawn but meant. */
    boolean isAssumed(int level) {
        return lines.get(level).stream().allMatch(Trace::isAssumed);
    }

    /** Whether of a line of a place only specks are left. */
    boolean isSparse(int level) {
        return lines.get(level).stream().anyMatch(Trace::isSparse);
    }

    /** Part of a stretch along a place over which lines were followed, 0 to 1. */
    double coverage(int level, int from, int to) {
        int covered = 0;
        int done = from;
        for (Trace line : lines.get(level).stream()
                .sorted(Comparator.comparingInt(Trace::from))
                .toList()) {
            int start = Math.max(done, line.from());
            int end = Math.min(to, line.to());
            if (end > start) {
                covered += end - start;
                done = end;
            }
        }
        return covered / (double) Math.max(1, to - from);
    }

    /** The lines of a place that pass a stretch, cut to it; a straight one if none does. */
    List<Trace> within(int level, int from, int to) {
        List<Trace> within = new ArrayList<>();
        for (Trace line : lines.get(level)) {
            int start = Math.max(from, line.from());
            int end = Math.min(to, line.to());
            if (end > start) {
                within.add(line.cut(start, end));
            }
        }
        if (coverage(level, from, to) < 0.9) {
            double middle = (from + to) / 2.0;
            within.add(Trace.straight(place(level, middle), from, to, Math.max(1, thickness(level, middle))));
        }
        return within;
    }

    /** The middle of the lines of a place along a stretch, also where none of them was followed. */
    Trace path(int level, int from, int to) {
        double[] places = new double[(to - from) / KNOTS + 1];
        Arrays.setAll(places, i -> place(level, from + i * KNOTS));
        int thickness = Math.max(1, thickness(level, (from + to) / 2.0));
        return new Trace(new Trace.PixelRange(from, to), thickness, places, from, KNOTS);
    }

    /** Without some of the places. */
    LineLevels keeping(List<Integer> levels) {
        return new LineLevels(levels.stream().map(lines::get).toList());
    }
}
