package vn.chitieu.recognise;

/**
 * The row that another one stands under, as far as its label tells.
 *
 * @param label its label
 * @param likeness likeness of its label to each known label
 * @param byMeaning likeness to the labels of each indicator
 * @param best the highest of them all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
record Parent(String label, float[] likeness, float[] byMeaning, float best) {
    private static final double SURE = 0.93;
    private static final double LIKELY = 0.84;
    private static final double CLEARLY_OTHER = 0.05;
    private static final double UNKNOWN = -0.6;

    static Parent of(RowView view) {
        return new Parent(view.row().label(), view.likeness(), view.byMeaning(), view.best());
    }

    /** Whether the form's row stands under this one: 1 it does, -1 it stands under another one, between them unsure. */
    double agreement(FormRow row) {
        double own = row.parentLabel() == FormRow.NONE ? 0 : likeness[row.parentLabel()];
        double agreement = row.parentMeaning() == FormRow.NONE ? own : Math.max(own, byMeaning[row.parentMeaning()]);
        if (agreement >= SURE) {
            return 1;
        }
        if (agreement < best - CLEARLY_OTHER) {
            return -1;
        }
        return agreement >= LIKELY ? 0.2 : UNKNOWN;
    }
}
