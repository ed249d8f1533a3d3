package vn.chitieu.recognise.align;

import vn.chitieu.indicator.Kind;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;

/**
 * How much speaks for a row of the report being a given row of a form, in log-odds: 0 is even, every point a factor of
 * 2.7. The sum of what its label, code, unit, parent and arithmetic say.
 */
public final class Evidence {
    static final float HOPELESS = -9;
    /** Labels less alike are not looked into. */
    public static final double LEAST_LIKENESS = 0.48;

    private static final double LEAST_CODE_WEIGHT = 0.15;
    private static final double OTHER_WORDING = 0.97;
    private static final double KNOWN_LABEL = 0.95;
    private static final double CLEARLY_LESS = 0.08;
    private static final double EXACT = 0.995;
    private static final double LESS_THAN_EXACT = 0.015;
    private static final double ANOTHERS_LABEL = 5;
    /** A label that several indicators share is told by its parent alone. */
    private static final double AMBIGUOUS_HERE = 1;

    /** A rate that near figures make. */
    private static final double PROVEN = 1.5;

    private static final double ORDER_KNOWN = 0.7;
    private static final double ORDER_UNKNOWN = 1.8;
    private static final double AMBIGUOUS_ELSEWHERE = 12;
    /** Likeness of labels and the log-odds it is worth; between the points linear. */
    private static final double[][] LABEL = {
        {0.30, -7}, {0.45, -5}, {0.55, -3.5}, {0.65, -1.8}, {0.72, -0.3}, {0.80, 1.8}, {0.88, 3.4}, {0.95, 5}, {1.0, 7}
    };

    private final Knowledge knowledge;
    private final Arithmetic arithmetic;
    private final boolean orderKnown;
    private final double parentWeight;
    private final double codeWeight;
    private final boolean unitsPrinted;

    /**
     * Takes what holds for the whole report.
     *
     * @param lattice the rows of the report
     * @param form the form they are laid beside
     * @param orderKnown whether the rows are laid beside the form in its order; if not, parents count more
     */
    Evidence(Knowledge knowledge, Lattice lattice, Form form, boolean orderKnown) {
        this.knowledge = knowledge;
        this.arithmetic = lattice.arithmetic();
        this.orderKnown = orderKnown;
        this.parentWeight = orderKnown ? ORDER_KNOWN : ORDER_UNKNOWN;
        this.codeWeight = Math.max(LEAST_CODE_WEIGHT, lattice.codeAgreement(form));
        this.unitsPrinted = lattice.printsUnits();
    }

    /** Log-odds that the row is the form's row. */
    double of(RowView view, FormRow row) {
        if (likeness(view, row) < LEAST_LIKENESS) {
            return HOPELESS;
        }
        double label = label(view, row);
        if (label < -4.5) {
            return HOPELESS;
        }
        double total = label + codeWeight * code(view.code(), row.code()) + unit(view, row) + parent(view, row);
        return row.hasBase() && arithmetic.proves(view, row) ? total + PROVEN : total;
    }

    /** The shares of which {@link #of} is the sum, also of pairs that are hopeless. */
    public Shares shares(RowView view, FormRow row) {
        boolean otherKind = !row.isHeading()
                && view.hasUnit()
                && view.kind().isPresent()
                && row.kind().isPresent()
                && !view.kind().equals(row.kind());
        double unit = unit(view, row);
        return new Shares(
                label(view, row),
                codeWeight * code(view.code(), row.code()),
                otherKind ? 0 : unit,
                otherKind ? unit : 0,
                parent(view, row),
                row.hasBase() && arithmetic.proves(view, row) ? PROVEN : 0);
    }

    /**
     * What speaks for a pair, in log-odds.
     *
     * @param label the label
     * @param code the code
     * @param unit the unit, if it announces the right kind of figure
     * @param kind the kind of figure, if the unit announces another one
     * @param parent the row above
     * @param arithmetic the ratio that near figures make
     */
    public record Shares(double label, double code, double unit, double kind, double parent, double arithmetic) {
        /** All together. */
        public double sum() {
            return label + code + unit + kind + parent + arithmetic;
        }
    }

    /** What the label alone says. */
    static double label(RowView view, FormRow row) {
        double likeness = likeness(view, row);
        double evidence = interpolate(likeness);
        double best = view.likeness().best();
        double meant =
                row.isHeading() ? likeness : Math.max(likeness, view.likeness().byMeaning()[row.meaning()]);
        boolean anothers = best >= KNOWN_LABEL && meant < best - (best > EXACT ? LESS_THAN_EXACT : CLEARLY_LESS);
        return anothers ? evidence - ANOTHERS_LABEL : evidence;
    }

    /** How like the row's label is to those of the form's row, 0 to 1; another wording of the indicator counts a little less. */
    public static double likeness(RowView view, FormRow row) {
        double own = view.likeness().byLabel()[row.label()];
        return row.isHeading()
                ? own
                : Math.max(own, OTHER_WORDING * view.likeness().byMeaning()[row.meaning()]);
    }

    static double interpolate(double likeness) {
        if (likeness <= LABEL[0][0]) {
            return LABEL[0][1];
        }
        for (int i = 1; i < LABEL.length; i++) {
            if (likeness <= LABEL[i][0]) {
                double share = (likeness - LABEL[i - 1][0]) / (LABEL[i][0] - LABEL[i - 1][0]);
                return LABEL[i - 1][1] + share * (LABEL[i][1] - LABEL[i - 1][1]);
            }
        }
        return LABEL[LABEL.length - 1][1];
    }

    private static double code(Code printed, Code form) {
        if (!printed.isPresent() || !form.isPresent()) {
            return printed.isPresent() == form.isPresent() ? 0.3 : -0.4;
        }
        if (printed.equals(form)) {
            return 2.5;
        }
        if (printed.squeezed().equals(form.squeezed())) {
            return 1.5;
        }
        return printed.depth() == form.depth() && printed.last().equals(form.last()) ? 0 : -0.7;
    }

    private double unit(RowView view, FormRow row) {
        if (row.isHeading()) {
            return view.hasUnit() ? -2.5 : view.hasValue() ? -0.5 : 0.5;
        }
        if (!view.hasUnit()) {
            return unitsPrinted ? (view.hasValue() ? -0.5 : -1.5) : 0;
        }
        if (view.kind().isEmpty() || row.kind().isEmpty()) {
            return -0.2;
        }
        if (!view.kind().equals(row.kind())) {
            return view.kind().get() == Kind.CHOICE || row.kind().get() == Kind.CHOICE ? -2.5 : -2;
        }
        boolean choice = view.kind().get() == Kind.CHOICE;
        return view.unit().equals(row.unit()) ? (choice ? 2 : 1) : -0.6;
    }

    private double parent(RowView view, FormRow row) {
        boolean known =
                row.parentLabel() != FormRow.NONE || row.parentMeaning() != FormRow.NONE || row.context().length > 0;
        boolean ambiguous = view.likeness().ambiguous() && !row.isHeading();
        if (view.parent().isEmpty() || !known) {
            return ambiguous && !orderKnown ? -AMBIGUOUS_ELSEWHERE : 0;
        }
        double agreement = view.parent().get().agreement(row, knowledge);
        if (ambiguous) {
            boolean contradicted = agreement < 0 || (!orderKnown && agreement < 1);
            return contradicted ? -AMBIGUOUS_ELSEWHERE : AMBIGUOUS_HERE * agreement;
        }
        return parentWeight * agreement;
    }
}
