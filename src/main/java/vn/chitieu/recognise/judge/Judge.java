package vn.chitieu.recognise.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Candidate;
import vn.chitieu.recognise.align.Evidence;
import vn.chitieu.recognise.align.Link;
import vn.chitieu.recognise.align.Matching;
import vn.chitieu.recognise.align.Parent;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.Code;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;

/** Concludes from a matching what each row means, how sure that is, and why not where it is not. */
public final class Judge {
    private static final double SMALL_MARGIN = 1.5;
    private static final double SAME_LABEL = 0.95;
    private static final double SIMILAR_LABEL = 0.7;
    /** In a grid a row is a row: a label that is more like an indicator's than like a heading's asks for a figure. */
    private static final double FAINT_LABEL = 0.5;

    private static final double KNOWN_APART = 0.97;
    private static final double KNOWN_LABEL = 0.995;
    private static final double SURE_PARENT = 0.25;
    private static final double OTHER_LABEL = 0.72;

    private final Knowledge knowledge;
    private final Matching matching;
    private final NavigableMap<Integer, Judgement> judgements = new TreeMap<>();
    private final boolean unitsPrinted;

    private Judge(Knowledge knowledge, Matching matching) {
        this.knowledge = knowledge;
        this.matching = matching;
        this.unitsPrinted =
                matching.links().values().stream().anyMatch(link -> link.view().hasUnit());
    }

    /** One judgement for each row of the report, in order. */
    public static List<Judgement> judge(Knowledge knowledge, Matching matching) {
        Judge judge = new Judge(knowledge, matching);
        matching.links().values().forEach(judge::judge);
        matching.unmatched().forEach(judge::judgeUnmatched);
        return List.copyOf(judge.judgements.values());
    }

    private void judge(Link link) {
        if (link.row().isHeading() && asksInSpiteOfHeading(link)) {
            judgeUnmatched(link.view());
            return;
        }
        if (link.row().isHeading()) {
            put(heading(link.view(), Optional.of(link)));
            return;
        }
        double match = Calibration.probability(link);
        if (Evidence.likeness(link.view(), link.row()) < OTHER_LABEL && !link.mislabelled()) {
            judgeUnmatched(link.view());
            return;
        }
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (link.mislabelled()) {
            doubts.add(Doubt.MISLABELLED);
        } else if (isCodeAnothers(link)) {
            doubts.add(Doubt.CODE_OF_ANOTHER);
        } else if (isNewToIndicator(link)) {
            doubts.add(Doubt.NEW_WORDS);
        } else if (mayIntroduceOthers(link)) {
            doubts.add(Doubt.MAY_HEAD_OTHERS);
        } else if (isRivalled(link)) {
            doubts.add(Doubt.RIVALLED);
        } else if (isParentUnsure(link)) {
            doubts.add(Doubt.PARENT_UNSURE);
        } else if (match < Calibration.ACCEPTED) {
            doubts.add(Doubt.LITTLE_EVIDENCE);
        }
        boolean little = doubts.contains(Doubt.NEW_WORDS) || doubts.contains(Doubt.LITTLE_EVIDENCE);
        boolean another = doubts.contains(Doubt.NEW_WORDS)
                && (knowledge
                                .foreignWords()
                                .sayAnother(
                                        link.view().row().label(), link.row().meaning(), knowledge)
                        || isKnownByBracketsAlone(link));
        if (another || (little && match < Calibration.POSSIBLE)) {
            judgeUnmatched(link.view());
            return;
        }
        put(new Judgement(
                link.view(),
                Optional.of(link),
                link.row().meaning(),
                Doubt.share(match, doubts),
                doubts,
                "",
                false,
                List.of()));
    }

    /** Headings have no unit: a row with one that is not a heading's label word for word asks for a figure. */
    private static boolean asksInSpiteOfHeading(Link link) {
        return link.view().kind().isPresent() && Evidence.likeness(link.view(), link.row()) < KNOWN_LABEL;
    }

    /**
     * A row without unit and figure may be a heading, unless its form says that it asks for a figure: by the code, or,
     * where the report prints no units at all, by a label that is known word for word and heads nothing.
     */
    private boolean mayIntroduceOthers(Link link) {
        RowView view = link.view();
        boolean inForm =
                link.pass() == 0 && !matching.form().map(Form::isCatalogue).orElse(true);
        boolean labelled = !unitsPrinted && !view.hasChildren() && Evidence.likeness(view, link.row()) >= KNOWN_LABEL;
        boolean ofForm = inForm && (labelled || link.row().code().isPrintedAs(view.code()));
        return !view.hasUnit() && !view.hasValue() && !ofForm;
    }

    /** Another indicator, or another row, fits about as well, however well this pair does. */
    private static boolean isRivalled(Link link) {
        return Math.min(link.margin(), link.lead()) < SMALL_MARGIN;
    }

    /** A label that several indicators share is only as sure as its parent, and out of a form's order it is not sure. */
    private boolean isParentUnsure(Link link) {
        RowView view = link.view();
        boolean foundApart = link.pass() > 0
                && (view.likeness().ambiguous() || view.likeness().best() < KNOWN_APART);
        if (foundApart) {
            return !standsWithItsRate(link);
        }
        if (!view.likeness().ambiguous() || view.parent().isEmpty()) {
            return false;
        }
        Parent parent = view.parent().get();
        boolean another = isRate(parent.at()) && parent.nearestAgreement(link.row(), knowledge) < 0;
        return another || parent.agreement(link.row(), knowledge) < SURE_PARENT;
    }

    /** Whether the row that begins at a fragment was taken for a rate, which has parts of its own. */
    private boolean isRate(int at) {
        Link link = matching.links().get(at);
        return link != null
                && !link.row().isHeading()
                && knowledge.indicator(link.row().meaning()).rate().isPresent();
    }

    /** Whether the printed code is another row's of the form, which no row of the report is, where codes can be trusted. */
    private boolean isCodeAnothers(Link link) {
        Code printed = link.view().code();
        Code own = link.row().code();
        boolean differ = link.pass() == 0 && printed.isPresent() && own.isPresent() && !printed.equals(own);
        return differ
                && matching.codesAgree()
                && link.form().rows().stream()
                        .anyMatch(row ->
                                !row.isHeading() && row.code().equals(printed) && matching.isOpen(row.meaning()));
    }

    /** Whether the label is none that the indicator is known by, and has a word that none of those has. */
    private boolean isNewToIndicator(Link link) {
        float known = link.view().likeness().byMeaning()[link.row().meaning()];
        return known < KNOWN_LABEL
                && knowledge
                        .foreignWords()
                        .isIn(link.view().row().label(), link.row().meaning(), knowledge);
    }

    /** Whether only what stands in brackets, which explains, is like the indicator's labels. */
    private boolean isKnownByBracketsAlone(Link link) {
        String label = link.view().row().label();
        return label.indexOf('(') > 0
                && knowledge.likeness(LabelText.withoutBrackets(label))
                                .byMeaning()[link.row().meaning()]
                        < SIMILAR_LABEL;
    }

    /** Whether the row is a part of the nearest rate before it. */
    private boolean standsWithItsRate(Link link) {
        String own = knowledge.indicator(link.row().meaning()).id();
        for (Link before : matching.links()
                .headMap(link.view().from(), false)
                .descendingMap()
                .values()) {
            Optional<Rate> rate = before.row().isHeading()
                    ? Optional.empty()
                    : knowledge.indicator(before.row().meaning()).rate();
            if (rate.isPresent()) {
                return isFamily(link.view(), before.view())
                        && (rate.get().numerator().equals(own)
                                || rate.get().denominator().equals(own));
            }
        }
        return false;
    }

    /** Whether a row stands under another one, or both under the same. */
    private static boolean isFamily(RowView view, RowView before) {
        Optional<Integer> parent = view.parent().map(Parent::at);
        return parent.equals(Optional.of(before.from()))
                || parent.equals(before.parent().map(Parent::at));
    }

    private Judgement heading(RowView view, Optional<Link> link) {
        Set<Doubt> doubts = view.hasValue() ? Set.of(Doubt.HEADING_FIGURE) : Set.of();
        return new Judgement(
                view,
                link,
                FormRow.NONE,
                0,
                doubts,
                "heading_value",
                false,
                knowledge.candidates(view.likeness(), Optional.empty()));
    }

    private void judgeUnmatched(RowView view) {
        if (!view.hasUnit() && view.hasValue() && view.hasChildren()) {
            put(heading(view, Optional.empty()));
            return;
        }
        List<Candidate> candidates = knowledge.candidates(view.likeness(), Optional.empty());
        String reason = "unknown_label";
        if (!candidates.isEmpty() && candidates.get(0).score() >= SAME_LABEL) {
            boolean used = !matching.isOpen(knowledge.meaning(candidates.get(0).indicator()));
            reason = used ? "duplicate_row" : "ambiguous";
        }
        put(new Judgement(
                view,
                Optional.empty(),
                FormRow.NONE,
                0,
                Set.of(Doubt.NO_INDICATOR),
                reason,
                asksForFigure(view),
                candidates));
    }

    /** A label that is known for indicators, or begins as theirs do, and heads nothing. */
    private boolean asksForFigure(RowView view) {
        boolean inTable = view.group() > 0 || view.code().isPresent();
        double enough = view.hasChildren() || !inTable ? SAME_LABEL : view.group() > 0 ? FAINT_LABEL : SIMILAR_LABEL;
        boolean similar = view.likeness().best() >= enough;
        boolean asks = knowledge.stands(view.likeness());
        String label = view.row().label();
        boolean counts = LabelText.asksForFigure(label) && (!view.hasChildren() || LabelText.isRate(label));
        boolean leaf = view.group() > 0 && view.code().depth() > 1 && !view.hasChildren();
        return similar ? asks : counts || leaf;
    }

    private void put(Judgement judgement) {
        Judgement doubted = judgement.view().doubtful() ? judgement.doubted(Doubt.FIGURE_NOT_ITS_OWN) : judgement;
        judgements.put(judgement.view().from(), doubted);
    }
}
