package vn.chitieu.recognise.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.recognise.form.FormRow;

/**
 * Leaves out what is no indicator table after all.
 *
 * <ol>
 *   <li>O1 A table of which no row, or less than a quarter and at most two, is known: lists of equipment, budgets.
 *   <li>O2 Behind the last known row of flattened text, and those with a unit right behind it: lines that are narrative
 *       more often than rows.
 *   <li>O3 As O1 a table that was taken for the beginning of the next one: none of its rows is at all like a known label.
 * </ol>
 */
public final class OtherTables {
    private static final int FEW = 2;
    /** Candidates of rows that are only misspelt score more. */
    private static final double ALIKE = 0.7;

    private OtherTables() {}

    /** The judgements on rows of indicator tables. */
    public static List<Judgement> leaveOut(List<Judgement> judgements) {
        Map<Integer, Integer> rows = new HashMap<>();
        Map<Integer, Integer> known = new HashMap<>();
        for (Judgement judgement : judgements) {
            int table = judgement.view().group();
            boolean isRow = judgement.view().hasUnit() || judgement.view().hasValue();
            rows.merge(table, isRow ? 1 : 0, Integer::sum);
            known.merge(table, judgement.meaning() == FormRow.NONE ? 0 : 1, Integer::sum);
        }
        List<Judgement> kept = new ArrayList<>();
        for (Judgement judgement : judgements) {
            int table = judgement.view().group();
            int found = known.getOrDefault(table, 0);
            boolean foreign = found == 0 || (found <= FEW && found * 4 < rows.getOrDefault(table, 0));
            if (table == 0 || !foreign) {
                kept.add(judgement);
            }
        }
        return withoutTail(withoutStrangers(kept));
    }

    /** Rule O3. */
    private static List<Judgement> withoutStrangers(List<Judgement> judgements) {
        Map<Integer, Boolean> alike = new HashMap<>();
        for (Judgement judgement : judgements) {
            boolean like = judgement.meaning() != FormRow.NONE
                    || judgement.link().isPresent()
                    || judgement.candidates().stream().anyMatch(candidate -> candidate.score() >= ALIKE);
            alike.merge(judgement.view().row().place().table(), like, Boolean::logicalOr);
        }
        return judgements.stream()
                .filter(judgement -> judgement.view().group() == 0
                        || alike.getOrDefault(judgement.view().row().place().table(), true))
                .toList();
    }

    /** A row with a unit right behind known ones is theirs. */
    private static boolean isRow(Judgement judgement) {
        return !judgement.isHeading() && judgement.view().hasUnit();
    }

    /** Rule O2. */
    private static List<Judgement> withoutTail(List<Judgement> judgements) {
        int end = judgements.size();
        while (end > 0 && judgements.get(end - 1).link().isEmpty()) {
            end--;
        }
        while (end < judgements.size() && isRow(judgements.get(end))) {
            end++;
        }
        int rows = 0;
        int narrative = 0;
        for (Judgement judgement : judgements.subList(end, judgements.size())) {
            boolean flat = judgement.view().group() == 0;
            narrative += flat && judgement.isHeading() ? 1 : 0;
            rows += judgement.isHeading() ? 0 : 1;
        }
        return narrative > rows ? judgements.subList(0, end) : judgements;
    }
}
