package vn.chitieu.recognise.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.align.Link;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.FormRow;

/**
 * What is concluded of one row of the report.
 *
 * @param view the row
 * @param link the form's row it was laid beside; empty for a row in no form
 * @param meaning number of its indicator; {@link FormRow#NONE} for none
 * @param match probability that the indicator is right
 * @param doubts reasons to look at the row
 * @param reason why it has no indicator; empty if it has one
 * @param asksForFigure whether its label is known to ask for a figure, though it is not told for which
 * @param candidates what it might be if it has no indicator
 */
public record Judgement(
        RowView view,
        Optional<Link> link,
        int meaning,
        double match,
        Set<Doubt> doubts,
        String reason,
        boolean asksForFigure,
        List<Candidate> candidates) {
    /** Copies the collections. */
    public Judgement {
        doubts = Set.copyOf(doubts);
        candidates = List.copyOf(candidates);
    }

    /** The same judgement with one more reason to look. */
    Judgement doubted(Doubt doubt) {
        EnumSet<Doubt> more = EnumSet.of(doubt);
        more.addAll(doubts);
        double share = Math.min(match, doubt.share());
        return new Judgement(view, link, meaning, share, more, reason, asksForFigure, candidates);
    }

    /** The same judgement on the row with a remark behind its note. */
    Judgement remarked(String remark) {
        PrintedRow row = view.row();
        String note = row.note().isEmpty() ? remark : row.note() + " " + remark;
        return new Judgement(
                view.with(row.noted(note)), link, meaning, match, doubts, reason, asksForFigure, candidates);
    }

    /** The flags that the doubts raise. */
    Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        doubts.forEach(doubt -> flags.add(doubt.flag()));
        return flags;
    }

    /** The same judgement with another indicator. */
    Judgement meaning(int other) {
        return new Judgement(view, link, other, match, doubts, reason, asksForFigure, candidates);
    }

    /** Whether the row only introduces others: the form's heading, or unknown without unit and figure. */
    public boolean isHeading() {
        boolean formHeading = link.map(l -> l.row().isHeading()).orElse(false);
        boolean bare = meaning == FormRow.NONE && !view.hasUnit() && !asksForFigure;
        return (formHeading || bare) && !view.hasValue();
    }
}
