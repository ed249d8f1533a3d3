package vn.chitieu.recognise;

/**
 * The row that another one stands under, as far as its label tells.
 *
 * @param label its label
 * @param likeness how like the known labels it is
 */
record Parent(String label, Likeness likeness) {
    private static final double SURE = 0.93;
    private static final double LIKELY = 0.84;
    private static final double CLEARLY_OTHER = 0.05;
    private static final double UNKNOWN = -0.6;

    static Parent of(RowView view) {
        return new Parent(view.row().label(), view.likeness());
    }

    /** Whether the form's row stands under this one: 1 it does, -1 it stands under another one, between them unsure. */
    double agreement(FormRow row) {
        double own = row.parentLabel() == FormRow.NONE ? 0 : likeness.byLabel()[row.parentLabel()];
        double agreement = row.parentMeaning() == FormRow.NONE ? own : Math.max(own, likeness.byMeaning()[row.parentMeaning()]);
        if (agreement >= SURE) {
            return 1;
        }
        if (agreement < likeness.best() - CLEARLY_OTHER) {
            return -1;
        }
        return agreement >= LIKELY ? 0.2 : UNKNOWN;
    }
}
