package vn.chitieu.recognise.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.document.Place;
import vn.chitieu.document.Uncertain;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.row.Fragment;

/** Rows with a word that was recognised on a scan and may be another one. */
public final class UncertainText {
    private UncertainText() {}

    /**
     * The judgements, those on such rows flagged and with both readings in the note: {@code [OCR: 5.716 / 6.716]}.
     *
     * @param fragments the pieces that the rows were made of
     * @param words the words that may be others
     */
    public static List<Judgement> flag(List<Judgement> judgements, List<Fragment> fragments, List<Uncertain> words) {
        if (words.isEmpty()) {
            return judgements;
        }
        Map<Place, List<Uncertain>> byRow = new HashMap<>();
        words.forEach(word -> byRow.computeIfAbsent(word.place().ofRow(), row -> new ArrayList<>())
                .add(word));
        return judgements.stream()
                .map(judgement -> flagged(judgement, words(judgement.view(), fragments, byRow)))
                .toList();
    }

    private static List<Uncertain> words(RowView view, List<Fragment> fragments, Map<Place, List<Uncertain>> byRow) {
        return fragments.subList(view.from(), view.to()).stream()
                .flatMap(fragment -> byRow.getOrDefault(fragment.row().place().ofRow(), List.of()).stream())
                .toList();
    }

    private static Judgement flagged(Judgement judgement, List<Uncertain> words) {
        Judgement flagged = judgement;
        for (Uncertain word : words) {
            if (isHarmless(word, judgement)) {
                continue;
            }
            flagged =
                    flagged.doubted(Doubt.RECOGNISED).remarked("[OCR: " + word.reading() + " / " + word.other() + "]");
        }
        return flagged;
    }

    /**
     * A word of label or unit: these are known sets, and a row that was taken for another one by it has its own flag. A
     * word of the code, where the label alone tells the indicator and nothing else speaks against it.
     */
    private static boolean isHarmless(Uncertain word, Judgement judgement) {
        PrintedRow row = judgement.view().row();
        if (holds(row.value(), word) || holds(row.note(), word)) {
            return false;
        }
        return holds(row.stt(), word) ? isToldByLabel(judgement) : holds(row.label(), word) || holds(row.unit(), word);
    }

    private static boolean isToldByLabel(Judgement judgement) {
        return judgement.meaning() != FormRow.NONE
                && !judgement.view().likeness().ambiguous()
                && judgement.doubts().stream().noneMatch(Doubt::isAboutMeaning);
    }

    private static boolean holds(String text, Uncertain word) {
        return text.replaceAll("\\s", "").contains(word.reading().replaceAll("\\s", ""));
    }
}
