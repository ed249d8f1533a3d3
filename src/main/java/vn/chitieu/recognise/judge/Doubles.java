package vn.chitieu.recognise.judge;

import java.util.List;
import vn.chitieu.observation.Flag;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.FormRow;

/**
 * Rows that stand twice in a report, once told and once not: where their figures differ, neither is trusted. A label that
 * several indicators share is a double only under the same parent.
 */
public final class Doubles {
    private static final double SAME_LABEL = 0.95;

    private Doubles() {}

    /** The judgements, those on rows with a differing double flagged. */
    public static List<Judgement> flag(List<Judgement> judgements) {
        List<Judgement> untold = judgements.stream()
                .filter(judgement -> judgement.meaning() == FormRow.NONE && !judgement.isHeading())
                .filter(judgement -> judgement.view().likeness().best() >= SAME_LABEL)
                .toList();
        return judgements.stream()
                .map(judgement -> hasDouble(judgement, untold) ? judgement.flagged(Flag.AMBIGUOUS) : judgement)
                .toList();
    }

    private static boolean hasDouble(Judgement judgement, List<Judgement> untold) {
        return judgement.meaning() != FormRow.NONE
                && untold.stream().anyMatch(other -> isDouble(judgement, other.view()));
    }

    private static boolean isDouble(Judgement judgement, RowView other) {
        RowView own = judgement.view();
        boolean sameLabel = other.likeness().byMeaning()[judgement.meaning()] >= SAME_LABEL;
        boolean sameParent = !other.likeness().ambiguous() || other.parent().equals(own.parent());
        return sameLabel && sameParent && !other.row().value().equals(own.row().value());
    }
}
