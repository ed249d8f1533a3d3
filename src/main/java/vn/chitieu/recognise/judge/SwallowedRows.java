package vn.chitieu.recognise.judge;

import java.util.List;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.row.Fragment;

/**
 * Rows of a table that were made of several, of which a later one is a known label by itself and begins like one: a blank
 * row without unit behind a misspelt one looks like the rest of its label, and takes its figure.
 */
public final class SwallowedRows {
    private SwallowedRows() {}

    /**
     * The judgements, those on such rows doubted.
     *
     * @param fragments the pieces that the rows were made of
     */
    public static List<Judgement> doubt(List<Judgement> judgements, List<Fragment> fragments, Knowledge knowledge) {
        return judgements.stream()
                .map(judgement -> swallows(judgement.view(), fragments, knowledge)
                        ? judgement.doubted(Doubt.SWALLOWS_ANOTHER)
                        : judgement)
                .toList();
    }

    private static boolean swallows(RowView view, List<Fragment> fragments, Knowledge knowledge) {
        return view.group() > 0
                && view.to() - view.from() > 1
                && fragments.subList(view.from() + 1, view.to()).stream()
                        .anyMatch(fragment -> isRow(fragment, knowledge));
    }

    private static boolean isRow(Fragment fragment, Knowledge knowledge) {
        String label = fragment.row().label();
        return !fragment.lowerCase() && !label.isEmpty() && knowledge.isKnown(label);
    }
}
