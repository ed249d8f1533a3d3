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
    private static final double OPEN = 0.6;
    private static final double EXTEND = 0.03;
    private static final double NEVER = -1e9;

    private final Lattice lattice;
    private final Form form;
    private final Evidence evidence;
    private final IntPredicate taken;
    private final IntPredicate used;
    private final int height;
    private final int width;
    /** Evidence of each view (by end and ordinal) for each row of the form. */
    private final double[][][] scores;

    /** Best score up to a cell: by whatever way, and by leaving form rows out. */
    private final double[][] best;

    private final double[][] gap;
    /** Best score from a cell to the end. */
    private final double[][] rest;

    private final double[][] restGap;

    /**
     * Prepares an alignment.
     *
     * @param taken fragments that are out of the game
     * @param used meanings that are out of the game
     */
    Aligner(Lattice lattice, Form form, Evidence evidence, IntPredicate taken, IntPredicate used) {
        this.lattice = lattice;
        this.form = form;
        this.evidence = evidence;
        this.taken = taken;
        this.used = used;
        this.height = lattice.size();
        this.width = form.rows().size();
        this.scores = new double[height + 1][][];
        this.best = new double[height + 1][width + 1];
        this.gap = new double[height + 1][width + 1];
        this.rest = new double[height + 2][width + 2];
        this.restGap = new double[height + 2][width + 2];
    }

    /** The best alignment. */
    Alignment align() {
        score();
        forward();
        backward();
        return trace();
    }

    private void score() {
        for (int to = 1; to <= height; to++) {
            List<RowView> views = lattice.endingAt(to);
            scores[to] = new double[views.size()][];
            for (int v = 0; v < views.size(); v++) {
                scores[to][v] = scores(views.get(v));
            }
        }
    }

    private double[] scores(RowView view) {
        double[] values = new double[width];
        if (isTaken(view)) {
            Arrays.fill(values, NEVER);
            return values;
        }
        for (int j = 0; j < width; j++) {
            FormRow row = form.rows().get(j);
            boolean gone = !row.isHeading() && used.test(row.meaning());
            values[j] = gone ? NEVER : evidence.of(view, row);
        }
        return values;
    }

    private boolean isTaken(RowView view) {
        for (int i = view.from(); i < view.to(); i++) {
            if (taken.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Cost of a row that is in no form; leaving bare text out costs nothing. */
    private double unknown(RowView view) {
        if (isTaken(view)) {
            return -NEVER;
        }
        return view.isBareText() ? UNKNOWN_JOIN * (view.length() - 1) : UNKNOWN + UNKNOWN_JOIN * (view.length() - 1);
    }

    private void forward() {
        for (int i = 0; i <= height; i++) {
            for (int j = 0; j <= width; j++) {
                double arrived = i == 0 && j == 0 ? 0 : arrived(i, j);
                gap[i][j] = j == 0 ? NEVER : Math.max(best[i][j - 1] - open(i), gap[i][j - 1] - EXTEND);
                best[i][j] = Math.max(arrived, gap[i][j]);
            }
        }
    }

    /** Leaving rows out at the beginning or end of a form is normal: many reports hold one section. */
    private double open(int i) {
        return i == 0 || i == height ? EXTEND : OPEN;
    }

    private double arrived(int i, int j) {
        double arrived = i > 0 && taken.test(i - 1) ? best[i - 1][j] : NEVER;
        List<RowView> views = lattice.endingAt(i);
        for (int v = 0; v < views.size(); v++) {
            RowView view = views.get(v);
            arrived = Math.max(arrived, best[view.from()][j] - unknown(view));
            if (j > 0) {
                arrived = Math.max(arrived, best[view.from()][j - 1] + scores[i][v][j - 1]);
            }
        }
        return arrived;
    }

    private void backward() {
        for (double[] line : rest) {
            Arrays.fill(line, NEVER);
        }
        for (double[] line : restGap) {
            Arrays.fill(line, NEVER);
        }
        for (int i = height; i >= 0; i--) {
            for (int j = width; j >= 0; j--) {
                rest[i][j] = Math.max(rest[i][j], i == height && j == width ? 0 : NEVER);
                if (j < width) {
                    restGap[i][j] = Math.max(rest[i][j + 1], restGap[i][j + 1]) - EXTEND;
                    rest[i][j] = Math.max(rest[i][j], restGap[i][j] + EXTEND - open(i));
                }
                spread(i, j);
            }
        }
    }

    /** Hands the score of a finished cell to the cells from which a row leads to it. */
    private void spread(int i, int j) {
        if (i > 0 && taken.test(i - 1)) {
            rest[i - 1][j] = Math.max(rest[i - 1][j], rest[i][j]);
        }
        List<RowView> views = lattice.endingAt(i);
        for (int v = 0; v < views.size(); v++) {
            RowView view = views.get(v);
            int from = view.from();
            rest[from][j] = Math.max(rest[from][j], rest[i][j] - unknown(view));
            if (j > 0) {
                rest[from][j - 1] = Math.max(rest[from][j - 1], rest[i][j] + scores[i][v][j - 1]);
            }
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
            if (taken.test(i - 1)) {
                i--;
                continue;
            }
            int v = cameFrom(i, j);
            RowView view = lattice.endingAt(i).get(Math.abs(v) - 1);
            if (v > 0) {
                j--;
                links.add(link(view, v - 1, j));
            } else {
                unmatched.add(view);
            }
            i = view.from();
        }
        Collections.reverse(links);
        Collections.reverse(unmatched);
        return new Alignment(links, unmatched, best[height][width]);
    }

    /** Ordinal from 1 of the view by which the cell was reached; negative if it was left out. */
    private int cameFrom(int i, int j) {
        List<RowView> views = lattice.endingAt(i);
        int found = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int v = 0; v < views.size(); v++) {
            RowView view = views.get(v);
            double left = best[view.from()][j] - unknown(view);
            if (left > most) {
                most = left;
                found = -(v + 1);
            }
            double matched = j > 0 ? best[view.from()][j - 1] + scores[i][v][j - 1] : NEVER;
            if (matched > most) {
                most = matched;
                found = v + 1;
            }
        }
        return found;
    }

    private Link link(RowView view, int v, int j) {
        FormRow row = form.rows().get(j);
        double own = through(view, v, j);
        double other = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < width; k++) {
            FormRow alternative = form.rows().get(k);
            if (k != j && (alternative.meaning() != row.meaning() || row.isHeading())) {
                other = Math.max(other, through(view, v, k));
            }
        }
        return new Link(view, form, row, scores[view.to()][v][j], own - other, 0, false);
    }

    private double through(RowView view, int v, int j) {
        return best[view.from()][j] + scores[view.to()][v][j] + rest[view.to()][j + 1];
    }
}
