package vn.chitieu.recognise.align;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.Likeness;

/**
 * The row that another one stands under, as far as its label tells.
 *
 * @param at first fragment of that row
 * @param likeness how like the known labels it is
 * @param words sorted ids of the known words of its label and of those above it
 * @param or the row above it, which may as well be the parent where codes are lost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the inner loop free of boxes
public record Parent(int at, Likeness likeness, int[] words, Optional<Parent> or) {
    private static final double SURE = 0.93;
    private static final double KNOWN = 0.85;
    private static final double LIKELY = 0.84;
    private static final double CLEARLY_OTHER = 0.05;
    private static final double UNKNOWN = -0.6;

    /**
     * The row as a parent of others.
     *
     * @param codesLost whether nothing tells how deep rows stand
     * @param nested whether it stands below its own parent beyond doubt, so that what that one says holds here too
     */
    static Parent of(RowView view, boolean nested, boolean codesLost) {
        int[] own = view.likeness().words();
        Optional<Parent> above = nested ? view.parent() : Optional.empty();
        int[] all = above.isEmpty()
                ? own
                : IntStream.concat(Arrays.stream(own), Arrays.stream(above.get().words))
                        .sorted()
                        .distinct()
                        .toArray();
        Optional<Parent> or = codesLost && view.hasUnit() ? view.parent() : Optional.empty();
        return new Parent(view.from(), view.likeness(), all, or);
    }

    /** Whether the form's row stands under this one: 1 it does, -1 it stands under another one, between them unsure. */
    public double agreement(FormRow row, Knowledge knowledge) {
        double agreement = own(row, knowledge);
        return or.isPresent() && agreement < 1 ? Math.max(agreement, or.get().own(row, knowledge)) : agreement;
    }

    /** The same by this row alone, even where codes are lost. */
    public double nearestAgreement(FormRow row, Knowledge knowledge) {
        return own(row, knowledge);
    }

    private double own(FormRow row, Knowledge knowledge) {
        double own = row.parentLabel() == FormRow.NONE ? 0 : likeness.byLabel()[row.parentLabel()];
        double agreement =
                row.parentMeaning() == FormRow.NONE ? own : Math.max(own, likeness.byMeaning()[row.parentMeaning()]);
        boolean another = agreement < likeness.best() - CLEARLY_OTHER;
        if (agreement >= SURE) {
            return another ? -1 : 1;
        }
        boolean knownAsAnother = another && likeness.best() >= KNOWN && row.parentMeaning() != FormRow.NONE;
        if (row.context().length > 0 && !knownAsAnother) {
            return byContext(knowledge.share(row.context(), words));
        }
        if (another) {
            return -1;
        }
        return agreement >= LIKELY ? 0.2 : UNKNOWN;
    }

    /** The catalogue names the context in a few words; the labels above say more. */
    private static double byContext(double share) {
        if (share >= 0.9) {
            return 1;
        }
        return share >= 0.6 ? 0.3 : share < 0.4 ? -1 : UNKNOWN;
    }
}
