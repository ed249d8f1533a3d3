package vn.chitieu.recognise.judge;

import java.util.List;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.FormRow;

/**
 * Rows that stand twice in a report, once told and once not: unless both give the same figure, neither is trusted; of two
 * blank rows one may bear the other's label by mistake. A label that several indicators share is a double only under the
 * same parent.
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
                .map(judgement -> hasDouble(judgement, untold) ? judgement.doubted(Doubt.STANDS_TWICE) : judgement)
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
        boolean sameFigure =
                own.hasValue() && other.row().value().equals(own.row().value());
        return sameLabel && sameParent && !sameFigure;
    }
}
