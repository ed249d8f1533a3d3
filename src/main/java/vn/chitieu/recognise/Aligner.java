package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Order-keeping, one-to-one alignment of a report with a form by dynamic programming, in O(rows × form rows).
 *
 * <pre>
 * best(i, j) = the best of
 *   best(a, j - 1) + evidence(row a..i, form row j)   the row is the form's row
 *   best(a, j) - UNKNOWN                              the row is in no form
 *   best(i, j - 1) - OPEN or - EXTEND                 the report lacks the form's row
 * </pre>
 *
 * A row is one fragment or several; the cut into rows and the alignment are found together. The same table computed
 * from the end gives, for every row, how good the best alignment is that uses any given pair, hence its margin.
 */
final class Aligner {
    private static final double UNKNOWN = 0.4;
    private static final double UNKNOWN_JOIN = 0.7;
    private static final double KNOWN_LABEL = 0.9;
    private static final double OPEN = 0.6;
    private static final double EXTEND = 0.03;
    private static final double NEVER = -1e9;
    /** Far below any pair that an alignment takes. */
    private static final double IMPLAUSIBLE = -8;

    private final Form form;
    private final Evidence evidence;
    private final IntPredicate taken;
    private final IntPredicate used;
    private final int height;
    private final int width;
    /** The rows that end before each fragment, those of taken fragments left out. */
    private final RowView[][] views;

    /** Evidence of each of them for each row of the form. */
    private final double[][][] scores;

    /** What it costs to leave each of them out. */
    private final double[][] unknown;

    /** Best score up to a cell: by whatever way, and by leaving form rows out. */
    private final double[][] best;

    private final double[][] gap;

    /** For each row of the form the rows that may be it. */
    private final List<List<Pair>> plausible = new ArrayList<>();

    /** Best score from a cell to the end. */
    private final double[][] rest;

    /**
     * Prepares an alignment.
     *
     * @param taken fragments that are out of the game
     * @param used meanings that are out of the game
     */
    Aligner(Lattice lattice, Form form, Evidence evidence, IntPredicate taken, IntPredicate used) {
        this.form = form;
        this.evidence = evidence;
        this.taken = taken;
        this.used = used;
        this.height = lattice.size();
        this.width = form.rows().size();
        this.views = new RowView[height + 1][];
        this.scores = new double[height + 1][][];
        this.unknown = new double[height + 1][];
        this.best = new double[height + 1][width + 1];
        this.gap = new double[height + 1][width + 1];
        this.rest = new double[height + 1][width + 1];
        for (int j = 0; j < width; j++) {
            plausible.add(new ArrayList<>(2));
        }
        for (int i = 0; i <= height; i++) {
            views[i] = lattice.endingAt(i).stream().filter(this::isOpen).toArray(RowView[]::new);
        }
    }

    private boolean isOpen(RowView view) {
        for (int i = view.from(); i < view.to(); i++) {
            if (taken.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** The best alignment. */
    Alignment align() {
        score();
        forward();
        backward();
        return trace();
    }

    private void score() {
        for (int i = 0; i <= height; i++) {
            scores[i] = new double[views[i].length][];
            unknown[i] = new double[views[i].length];
            for (int v = 0; v < views[i].length; v++) {
                scores[i][v] = scores(views[i][v]);
                rememberPlausible(i, v);
                unknown[i][v] = unknown(views[i][v]);
            }
        }
    }

    private void rememberPlausible(int end, int ordinal) {
        double[] score = scores[end][ordinal];
        for (int j = 0; j < width; j++) {
            if (score[j] > IMPLAUSIBLE) {
                plausible.get(j).add(new Pair(end, ordinal));
            }
        }
    }

    private double[] scores(RowView view) {
        double[] values = new double[width];
        for (int j = 0; j < width; j++) {
            FormRow row = form.rows().get(j);
            boolean gone = !row.isHeading() && used.test(row.meaning());
            values[j] = gone ? NEVER : evidence.of(view, row);
        }
        return values;
    }

    /** Cost of a row that is in no form; leaving bare text out costs nothing. */
    private static double unknown(RowView view) {
        // Pieces that make a known label together are one row, though it cannot be told which.
        boolean known = view.likeness().best() >= KNOWN_LABEL;
        double joins = known ? -UNKNOWN_JOIN : UNKNOWN_JOIN * (view.length() - 1);
        return view.isBareText() ? joins : UNKNOWN + joins;
    }

    /** Leaving rows out at the beginning or end of a form is normal: many reports hold one section. */
    private double open(int i) {
        return i == 0 || i == height ? EXTEND : OPEN;
    }

    private void forward() {
        for (int i = 0; i <= height; i++) {
            Arrays.fill(best[i], NEVER);
            if (i == 0) {
                best[0][0] = 0;
            } else {
                arrive(i);
            }
            double open = open(i);
            gap[i][0] = NEVER;
            for (int j = 1; j <= width; j++) {
                gap[i][j] = Math.max(best[i][j - 1] - open, gap[i][j - 1] - EXTEND);
                best[i][j] = Math.max(best[i][j], gap[i][j]);
            }
        }
    }

    private void arrive(int i) {
        double[] here = best[i];
        if (taken.test(i - 1)) {
            System.arraycopy(best[i - 1], 0, here, 0, width + 1);
        }
        for (int v = 0; v < views[i].length; v++) {
            double[] before = best[views[i][v].from()];
            double[] score = scores[i][v];
            double left = unknown[i][v];
            here[0] = Math.max(here[0], before[0] - left);
            for (int j = 1; j <= width; j++) {
                here[j] = Math.max(here[j], Math.max(before[j] - left, before[j - 1] + score[j - 1]));
            }
        }
    }

    private void backward() {
        for (double[] line : rest) {
            Arrays.fill(line, NEVER);
        }
        rest[height][width] = 0;
        for (int i = height; i >= 0; i--) {
            double open = open(i);
            double behindGap = NEVER;
            for (int j = width - 1; j >= 0; j--) {
                behindGap = Math.max(rest[i][j + 1], behindGap - EXTEND);
                rest[i][j] = Math.max(rest[i][j], behindGap - open);
            }
            spread(i);
        }
    }

    /** Hands the scores of a finished line to the lines from which a row leads to it. */
    private void spread(int i) {
        double[] here = rest[i];
        if (i > 0 && taken.test(i - 1)) {
            raise(rest[i - 1], here, 0);
        }
        for (int v = 0; v < views[i].length; v++) {
            double[] before = rest[views[i][v].from()];
            double[] score = scores[i][v];
            raise(before, here, unknown[i][v]);
            for (int j = 0; j < width; j++) {
                before[j] = Math.max(before[j], here[j + 1] + score[j]);
            }
        }
    }

    private void raise(double[] before, double[] here, double cost) {
        for (int j = 0; j <= width; j++) {
            before[j] = Math.max(before[j], here[j] - cost);
        }
    }

    private Alignment trace() {
        List<Link> links = new ArrayList<>();
        List<RowView> unmatched = new ArrayList<>();
        int i = height;
        int j = width;
        while (i > 0 || j > 0) {
            if (j > 0 && best[i][j] <= gap[i][j]) {
                j--;
                continue;
            }
            int v = cameFrom(i, j);
            if (v == 0) {
                i--;
                continue;
            }
            RowView view = views[i][Math.abs(v) - 1];
            if (v > 0) {
                j--;
                links.add(link(view, scores[i][v - 1], j));
            } else {
                unmatched.add(view);
            }
            i = view.from();
        }
        Collections.reverse(links);
        Collections.reverse(unmatched);
        return new Alignment(links, unmatched, best[height][width]);
    }

    /** Ordinal from 1 of the view by which the cell was reached, negative if it was left out; 0 over a taken fragment. */
    private int cameFrom(int i, int j) {
        int found = 0;
        double most = taken.test(i - 1) ? best[i - 1][j] : Double.NEGATIVE_INFINITY;
        for (int v = 0; v < views[i].length; v++) {
            double[] before = best[views[i][v].from()];
            double left = before[j] - unknown[i][v];
            if (left > most) {
                most = left;
                found = -(v + 1);
            }
            double matched = j > 0 ? before[j - 1] + scores[i][v][j - 1] : NEVER;
            if (matched > most) {
                most = matched;
                found = v + 1;
            }
        }
        return found;
    }

    private Link link(RowView view, double[] score, int j) {
        FormRow row = form.rows().get(j);
        double[] before = best[view.from()];
        double[] behind = rest[view.to()];
        double other = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < width; k++) {
            boolean another = k != j && (form.rows().get(k).meaning() != row.meaning() || row.isHeading());
            if (another) {
                other = Math.max(other, before[k] + score[k] + behind[k + 1]);
            }
        }
        double own = before[j] + score[j] + behind[j + 1];
        return new Link(view, form, row, score[j], own - other, own - rival(view, j), 0, false);
    }

    /** The best alignment in which another row, with another figure, is the form's row. */
    private double rival(RowView view, int j) {
        double most = Double.NEGATIVE_INFINITY;
        for (Pair pair : plausible.get(j)) {
            RowView other = views[pair.end][pair.ordinal];
            boolean apart = other.to() <= view.from() || other.from() >= view.to();
            if (apart && !other.row().value().equals(view.row().value())) {
                double score = scores[pair.end][pair.ordinal][j];
                most = Math.max(most, best[other.from()][j] + score + rest[pair.end][j + 1]);
            }
        }
        return most;
    }

    /** A row of the report that may be a given row of the form. */
    private record Pair(int end, int ordinal) {}
}
