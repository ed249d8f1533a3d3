package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.observation.Flag;

/** Rows that stand twice in a report: where their figures differ, neither is trusted. */
final class Doubles {
    private static final double SAME_LABEL = 0.95;

    private Doubles() {}

    /** The judgements, those on rows with a differing double flagged. */
    static List<Judgement> flag(List<Judgement> judgements) {
        Map<Integer, List<Judgement>> doubles = new HashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.meaning() == FormRow.NONE
                    && !judgement.view().likeness().ambiguous()
                    && !judgement.isHeading()) {
                meaningOf(judgement.view())
                        .forEach(meaning -> doubles.computeIfAbsent(meaning, none -> new ArrayList<>())
                                .add(judgement));
            }
        }
        return judgements.stream()
                .map(judgement -> differs(judgement, doubles) ? judgement.flagged(Flag.AMBIGUOUS) : judgement)
                .toList();
    }

    private static boolean differs(Judgement judgement, Map<Integer, List<Judgement>> doubles) {
        return doubles.getOrDefault(judgement.meaning(), List.of()).stream()
                .anyMatch(other -> !other.view()
                        .row()
                        .value()
                        .equals(judgement.view().row().value()));
    }

    private static List<Integer> meaningOf(RowView view) {
        List<Integer> meanings = new ArrayList<>();
        for (int meaning = 0; meaning < view.likeness().byMeaning().length; meaning++) {
            if (view.likeness().byMeaning()[meaning] >= SAME_LABEL) {
                meanings.add(meaning);
            }
        }
        return meanings;
    }
}
