package vn.chitieu.recognise.judge;

import java.util.List;
import java.util.Set;
import vn.chitieu.document.Place;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.row.Fragment;

/** Rows of which a piece was repaired before it was read, and perhaps wrongly. */
public final class RepairedText {
    private RepairedText() {}

    /**
     * The judgements, those on such rows flagged.
     *
     * @param fragments the pieces that the rows were made of
     * @param repaired where the document's text may have been repaired wrongly
     */
    public static List<Judgement> flag(List<Judgement> judgements, List<Fragment> fragments, Set<Place> repaired) {
        if (repaired.isEmpty()) {
            return judgements;
        }
        return judgements.stream()
                .map(judgement ->
                        holdsAny(judgement.view(), fragments, repaired) ? judgement.doubted(Doubt.REPAIRED) : judgement)
                .toList();
    }

    private static boolean holdsAny(RowView view, List<Fragment> fragments, Set<Place> repaired) {
        return fragments.subList(view.from(), view.to()).stream()
                .anyMatch(fragment -> repaired.contains(fragment.row().place().ofRow()));
    }
}
