package vn.chitieu.recognise.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.label.LabelText;

/**
 * Looks at rows together with the row they stand under and with their neighbours. Labels of siblings differ in a word or
 * two ({@code mức độ 3}, {@code cấp xã}), and offices mistake that word; then a row is known beyond doubt by its label and
 * yet wrong. What tells is that its relatives do not fit.
 *
 * <ol>
 *   <li>K1 A label that several indicators share is as sure as the row above: where that one is in doubt, or
 *       another row with a shared label stands twice under it, so is this one.
 *   <li>K2 Where parts of another rate stand under a rate, and the two rates are named nearly alike, they are doubted if
 *       other parts are the rate's own, and these too unless they are more; if none is, the rate is doubted.
 *   <li>K3 Where a row nearly of an indicator's name fits nowhere, right beside that indicator's row, and beyond it the
 *       form has a row of nearly that name open, both may be meant one row on; and where the label is not quite its
 *       indicator's and a stranger beside it is nearly an open sibling's, the two may have exchanged a word.
 *   <li>K4 A label that says less than its indicator's says too little if a sibling's label says all that it says.
 *   <li>K5 A figure of no row right behind a row without one may be that row's.
 * </ol>
 */
public final class Kinship {
    private static final double NEARLY_ALIKE = 0.6;
    /** Rates whose names differ in a number alone are less alike: {@code mức độ 3}, {@code mức độ 4}. */
    private static final double ALIKE_BUT_NUMBER = 0.35;

    private static final double SAME_LABEL = 0.95;
    private static final double KNOWN_LABEL = 0.97;

    private final Knowledge knowledge;
    private final List<Judgement> judgements;
    private final Map<Integer, Judgement> byStart = new HashMap<>();
    private final Map<Integer, List<Judgement>> children = new HashMap<>();
    private final BitSet reported = new BitSet();

    private Kinship(Knowledge knowledge, List<Judgement> judgements) {
        this.knowledge = knowledge;
        this.judgements = judgements;
        for (Judgement judgement : judgements) {
            byStart.put(judgement.view().from(), judgement);
            parentAt(judgement)
                    .ifPresent(at -> children.computeIfAbsent(at, none -> new ArrayList<>())
                            .add(judgement));
            if (judgement.meaning() != FormRow.NONE) {
                reported.set(judgement.meaning());
            }
        }
    }

    /** The judgements on all rows, headings too, with the doubts that their relatives raise. */
    public static List<Judgement> judge(Knowledge knowledge, List<Judgement> judgements) {
        Kinship rates = new Kinship(knowledge, judgements);
        List<Judgement> seen = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            seen.add(rates.besideRelatives(i));
        }
        Kinship parents = new Kinship(knowledge, seen);
        return seen.stream().map(parents::underParent).toList();
    }

    private static Optional<Integer> parentAt(Judgement judgement) {
        return judgement.view().parent().map(parent -> parent.at());
    }

    /** Rules K2 to K5. */
    private Judgement besideRelatives(int index) {
        Judgement judgement = judgements.get(index);
        if (judgement.meaning() == FormRow.NONE) {
            return judgement;
        }
        if (isUnderAnother(judgement)) {
            return judgement.doubted(Doubt.UNDER_ANOTHER);
        }
        if (headsPartsOfAnother(judgement)) {
            return judgement.doubted(Doubt.PARTS_OF_ANOTHER);
        }
        if (isShifted(index)) {
            return judgement.doubted(Doubt.SHIFTED);
        }
        if (saysTooLittle(judgement)) {
            return judgement.doubted(Doubt.SAYS_TOO_LITTLE);
        }
        return isBeforeStrayFigure(index) ? judgement.doubted(Doubt.STRAY_FIGURE) : judgement;
    }

    /** Rule K1. */
    private Judgement underParent(Judgement judgement) {
        Optional<Judgement> parent = parentAt(judgement).map(byStart::get);
        boolean shared = judgement.meaning() != FormRow.NONE
                && judgement.view().likeness().ambiguous();
        if (!shared || parent.isEmpty()) {
            return judgement;
        }
        boolean inDoubt =
                !parent.get().isHeading() && parent.get().doubts().stream().anyMatch(Doubt::isAboutMeaning);
        boolean twice = children.getOrDefault(parent.get().view().from(), List.of()).stream()
                .anyMatch(Kinship::isDoubleOfShared);
        return inDoubt || twice ? judgement.doubted(Doubt.PARENT_IN_DOUBT) : judgement;
    }

    private static boolean isDoubleOfShared(Judgement judgement) {
        return judgement.meaning() == FormRow.NONE
                && judgement.link().isEmpty()
                && judgement.view().likeness().ambiguous()
                && judgement.view().likeness().best() >= SAME_LABEL;
    }

    /** Rule K2, for the rate. */
    private boolean headsPartsOfAnother(Judgement rate) {
        return countParts(rate, true) == 0 && countParts(rate, false) > 0;
    }

    /** Rule K2, for a part. */
    private boolean isUnderAnother(Judgement part) {
        Optional<Judgement> rate = parentAt(part).map(byStart::get).filter(r -> r.meaning() != FormRow.NONE);
        if (rate.isEmpty()) {
            return false;
        }
        long own = countParts(rate.get(), true);
        long others = countParts(rate.get(), false);
        return own > 0 && (isPartOf(part, rate.get(), false) || (own <= others && isPartOf(part, rate.get(), true)));
    }

    private long countParts(Judgement rate, boolean own) {
        return children.getOrDefault(rate.view().from(), List.of()).stream()
                .filter(part -> isPartOf(part, rate, own))
                .count();
    }

    /** Whether the row is known by its own label as a part of the rate, or of another one that is named nearly like it. */
    private boolean isPartOf(Judgement part, Judgement rate, boolean own) {
        boolean known = part.meaning() != FormRow.NONE
                && !part.view().likeness().ambiguous()
                && part.view().likeness().byMeaning()[part.meaning()] >= KNOWN_LABEL;
        if (!known) {
            return false;
        }
        Set<String> rates =
                knowledge.ratesOf(knowledge.indicator(part.meaning()).id());
        boolean proper = rates.contains(knowledge.indicator(rate.meaning()).id());
        return own
                ? proper
                : !proper
                        && rates.stream()
                                .anyMatch(id ->
                                        rate.view().likeness().byMeaning()[knowledge.meaning(id)] >= ALIKE_BUT_NUMBER);
    }

    /** Rule K3. */
    private boolean isShifted(int index) {
        return isShifted(index, index - 1, 1)
                || isShifted(index, index + 1, -1)
                || mayBeExchanged(index, index - 1)
                || mayBeExchanged(index, index + 1);
    }

    /** Whether neither this row nor the stranger beside it has the form's words, and the stranger is most like its sibling. */
    private boolean mayBeExchanged(int index, int beside) {
        Judgement own = judgements.get(index);
        if (beside < 0 || beside >= judgements.size() || own.link().isEmpty()) {
            return false;
        }
        Judgement stranger = judgements.get(beside);
        boolean inexact = own.view().likeness().byMeaning()[own.meaning()] < KNOWN_LABEL;
        if (!inexact || stranger.meaning() != FormRow.NONE || stranger.link().isPresent()) {
            return false;
        }
        List<FormRow> rows = own.link().get().form().rows();
        int at = own.link().get().row().index();
        float[] likeness = stranger.view().likeness().byMeaning();
        return rows.subList(Math.max(0, at - 1), Math.min(rows.size(), at + 2)).stream()
                .anyMatch(row ->
                        !row.isHeading() && !reported.get(row.meaning()) && likeness[row.meaning()] >= NEARLY_ALIKE);
    }

    private boolean isShifted(int index, int beside, int onward) {
        Judgement own = judgements.get(index);
        if (beside < 0 || beside >= judgements.size() || own.link().isEmpty()) {
            return false;
        }
        Judgement stranger = judgements.get(beside);
        boolean strange = stranger.meaning() == FormRow.NONE
                && stranger.link().isEmpty()
                && stranger.view().likeness().byMeaning()[own.meaning()] >= NEARLY_ALIKE;
        List<FormRow> rows = own.link().get().form().rows();
        int next = own.link().get().row().index() + onward;
        if (!strange || next < 0 || next >= rows.size() || rows.get(next).isHeading()) {
            return false;
        }
        int open = rows.get(next).meaning();
        return !reported.get(open) && own.view().likeness().byMeaning()[open] >= NEARLY_ALIKE;
    }

    /** Rule K4. */
    private boolean saysTooLittle(Judgement judgement) {
        if (judgement.link().isEmpty() || judgement.link().get().mislabelled()) {
            return false;
        }
        FormRow row = judgement.link().get().row();
        String label = judgement.view().row().label();
        int[] words = label.indexOf('(') < 0
                ? judgement.view().likeness().words()
                : knowledge.likeness(LabelText.withoutBrackets(label)).words();
        boolean word = judgement.view().likeness().byLabel()[row.label()] >= 1;
        boolean coded =
                judgement.view().code().isPresent() && judgement.view().code().equals(row.code());
        if (word || coded || !knowledge.saysLess(words, row.label())) {
            return false;
        }
        return judgement.link().get().form().rows().stream()
                .anyMatch(other -> !other.isHeading()
                        && other.meaning() != row.meaning()
                        && other.parentLabel() == row.parentLabel()
                        && other.parentMeaning() == row.parentMeaning()
                        && knowledge.saysLess(words, other.label()));
    }

    /** Rule K5. */
    private boolean isBeforeStrayFigure(int index) {
        Judgement own = judgements.get(index);
        if (own.view().hasValue() || index + 1 >= judgements.size()) {
            return false;
        }
        Judgement next = judgements.get(index + 1);
        String label = next.view().row().label();
        boolean begins = label.isEmpty() || label.startsWith("(") || Character.isDigit(label.codePointAt(0));
        boolean figure = next.view().hasValue()
                || (!label.isEmpty() && !label.startsWith("("))
                || next.view().code().depth() > 1;
        return next.meaning() == FormRow.NONE && next.link().isEmpty() && begins && figure;
    }
}
