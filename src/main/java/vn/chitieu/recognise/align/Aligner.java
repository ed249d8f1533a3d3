package vn.chitieu.recognise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;

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
    private static final float UNKNOWN = 0.4f;
    private static final float UNKNOWN_JOIN = 0.7f;
    private static final float KNOWN_LABEL = 0.9f;
    private static final float OPEN = 0.6f;
    private static final float EXTEND = 0.03f;
    private static final float NEVER = -1e9f;
    /** Far below any pair that an alignment takes. */
    private static final float IMPLAUSIBLE = -8f;

    private final Form form;
    private final Evidence evidence;
    private final IntPredicate taken;
    private final IntPredicate used;
    private final int height;
    private final int width;
    /** The rows that end before each fragment, those of taken fragments left out. */
    private final RowView[][] views;

    /** Evidence of each of them for each row of the form. */
    private final float[][][] scores;

    /** What it costs to leave each of them out. */
    private final float[][] unknown;

    /** Best score up to a cell: by whatever way, and by leaving form rows out. */
    private final float[][] best;

    private final float[][] gap;

    /** For each row of the form the rows that may be it. */
    private final List<List<Pair>> plausible = new ArrayList<>();

    /** Best score from a cell to the end. */
    private final float[][] rest;

    /** Prepares an alignment in which the {@code taken} fragments and the {@code used} meanings have no part. */
    Aligner(Lattice lattice, Form form, Evidence evidence, IntPredicate taken, IntPredicate used) {
        this.form = form;
        this.evidence = evidence;
        this.taken = taken;
        this.used = used;
        this.height = lattice.size();
        this.width = form.rows().size();
        this.views = new RowView[height + 1][];
        this.scores = new float[height + 1][][];
        this.unknown = new float[height + 1][];
        this.best = new float[height + 1][width + 1];
        this.gap = new float[height + 1][width + 1];
        this.rest = new float[height + 1][width + 1];
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
            scores[i] = new float[views[i].length][];
            unknown[i] = new float[views[i].length];
            for (int v = 0; v < views[i].length; v++) {
                scores[i][v] = scores(views[i][v]);
                rememberPlausible(i, v);
                unknown[i][v] = unknown(views[i][v]);
            }
        }
    }

    private void rememberPlausible(int end, int ordinal) {
        float[] score = scores[end][ordinal];
        for (int j = 0; j < width; j++) {
            if (score[j] > IMPLAUSIBLE) {
                plausible.get(j).add(new Pair(end, ordinal));
            }
        }
    }

    private float[] scores(RowView view) {
        float[] values = new float[width];
        for (int j = 0; j < width; j++) {
            values[j] = form.likeness(j, view.likeness()) < Evidence.LEAST_LIKENESS
                    ? Evidence.HOPELESS
                    : score(view, form.rows().get(j));
        }
        return values;
    }

    private float score(RowView view, FormRow row) {
        boolean gone = !row.isHeading() && used.test(row.meaning());
        return gone ? NEVER : (float) evidence.of(view, row);
    }

    /** Cost of a row that is in no form; leaving bare text out costs nothing. */
    private static float unknown(RowView view) {
        // Pieces that make a known label together are one row, though it cannot be told which.
        boolean known = view.likeness().best() >= KNOWN_LABEL;
        float joins = known ? -UNKNOWN_JOIN : UNKNOWN_JOIN * (view.length() - 1);
        return view.isBareText() ? joins : UNKNOWN + joins;
    }

    /** Faster than the library's, which minds zeros and what is no number. */
    private static float max(float a, float b) {
        return a > b ? a : b;
    }

    /** Leaving rows out at the beginning or end of a form is normal: many reports hold one section. */
    private float open(int i) {
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
            float open = open(i);
            gap[i][0] = NEVER;
            for (int j = 1; j <= width; j++) {
                gap[i][j] = max(best[i][j - 1] - open, gap[i][j - 1] - EXTEND);
                best[i][j] = max(best[i][j], gap[i][j]);
            }
        }
    }

    private void arrive(int i) {
        float[] here = best[i];
        if (taken.test(i - 1)) {
            System.arraycopy(best[i - 1], 0, here, 0, width + 1);
        }
        for (int v = 0; v < views[i].length; v++) {
            float[] before = best[views[i][v].from()];
            float[] score = scores[i][v];
            float left = unknown[i][v];
            here[0] = max(here[0], before[0] - left);
            for (int j = 1; j <= width; j++) {
                here[j] = max(here[j], max(before[j] - left, before[j - 1] + score[j - 1]));
            }
        }
    }

    private void backward() {
        for (float[] line : rest) {
            Arrays.fill(line, NEVER);
        }
        rest[height][width] = 0;
        for (int i = height; i >= 0; i--) {
            float open = open(i);
            float behindGap = NEVER;
            for (int j = width - 1; j >= 0; j--) {
                behindGap = max(rest[i][j + 1], behindGap - EXTEND);
                rest[i][j] = max(rest[i][j], behindGap - open);
            }
            spread(i);
        }
    }

    /** Hands the scores of a finished line to the lines from which a row leads to it. */
    private void spread(int i) {
        float[] here = rest[i];
        if (i > 0 && taken.test(i - 1)) {
            raise(rest[i - 1], here, 0);
        }
        for (int v = 0; v < views[i].length; v++) {
            float[] before = rest[views[i][v].from()];
            float[] score = scores[i][v];
            raise(before, here, unknown[i][v]);
            for (int j = 0; j < width; j++) {
                before[j] = max(before[j], here[j + 1] + score[j]);
            }
        }
    }

    private void raise(float[] before, float[] here, float cost) {
        for (int j = 0; j <= width; j++) {
            before[j] = max(before[j], here[j] - cost);
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
        float most = taken.test(i - 1) ? best[i - 1][j] : Float.NEGATIVE_INFINITY;
        for (int v = 0; v < views[i].length; v++) {
            float[] before = best[views[i][v].from()];
            float left = before[j] - unknown[i][v];
            if (left > most) {
                most = left;
                found = -(v + 1);
            }
            float matched = j > 0 ? before[j - 1] + scores[i][v][j - 1] : NEVER;
            if (matched > most) {
                most = matched;
                found = v + 1;
            }
        }
        return found;
    }

    private Link link(RowView view, float[] score, int j) {
        FormRow row = form.rows().get(j);
        float[] before = best[view.from()];
        float[] behind = rest[view.to()];
        float other = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < width; k++) {
            boolean another = k != j && (form.rows().get(k).meaning() != row.meaning() || row.isHeading());
            if (another) {
                other = max(other, before[k] + score[k] + behind[k + 1]);
            }
        }
        float own = before[j] + score[j] + behind[j + 1];
        return new Link(view, form, row, score[j], own - other, own - rival(view, j), 0, false);
    }

    /**
     * What the rest of the report is worth, in log-odds, where a row is the form's row; only behind {@link #align}.
     * Empty where the row was no part of this alignment.
     */
    OptionalDouble rest(RowView view, int j) {
        boolean known = Arrays.stream(views[view.to()]).anyMatch(each -> each.equals(view));
        return known ? OptionalDouble.of(best[view.from()][j] + rest[view.to()][j + 1]) : OptionalDouble.empty();
    }

    /** The best alignment in which another row, with another figure, is the form's row. */
    private float rival(RowView view, int j) {
        float most = Float.NEGATIVE_INFINITY;
        for (Pair pair : plausible.get(j)) {
            RowView other = views[pair.end()][pair.ordinal()];
            boolean apart = other.to() <= view.from() || other.from() >= view.to();
            if (apart && !other.row().value().equals(view.row().value())) {
                float score = scores[pair.end()][pair.ordinal()][j];
                most = max(most, best[other.from()][j] + score + rest[pair.end()][j + 1]);
            }
        }
        return most;
    }
}
