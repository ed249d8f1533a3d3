package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.document.Document;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.OutlineRow;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.align.Matching;
import vn.chitieu.recognise.align.RowView;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.judge.Doubles;
import vn.chitieu.recognise.judge.Families;
import vn.chitieu.recognise.judge.Judge;
import vn.chitieu.recognise.judge.Judgement;
import vn.chitieu.recognise.judge.Observer;
import vn.chitieu.recognise.label.LabelText;
import vn.chitieu.recognise.row.Fragment;
import vn.chitieu.recognise.row.Gathered;
import vn.chitieu.recognise.row.Pieces;

/**
 * All rows of a document's tables, in order: those that are known, and those of forms that nobody has described.
 *
 * <ol>
 *   <li>U1 What alignment takes for a row is one, in tables and in flattened text.
 *   <li>U2 Every other piece of a table is a row; it goes on the row before it where it begins like the middle of a
 *       sentence or has no label.
 *   <li>U3 Lines of flattened text that no form knows are narrative.
 * </ol>
 */
final class Outline {

    private final Knowledge knowledge;
    private final List<Fragment> fragments;
    private final Pieces pieces;
    private final NavigableMap<Integer, OutlineRow> rows = new TreeMap<>();

    private Outline(Knowledge knowledge, List<Fragment> fragments) {
        this.knowledge = knowledge;
        this.fragments = fragments;
        this.pieces = new Pieces(knowledge.units());
    }

    static List<OutlineRow> of(Document document, Knowledge knowledge) {
        Outline outline =
                new Outline(knowledge, Gathered.from(document, knowledge).fragments());
        outline.addJudged();
        return List.copyOf(outline.rows.values());
    }

    /** Rule U1. */
    private void addJudged() {
        Matching matching = new Matching(knowledge, fragments);
        List<Judgement> judgements = Judge.judge(knowledge, matching);
        boolean[] covered = new boolean[fragments.size()];
        List<Judgement> asking = new ArrayList<>();
        for (Judgement judgement : judgements) {
            RowView view = judgement.view();
            Arrays.fill(covered, view.from(), view.to(), true);
            if (judgement.isHeading()) {
                rows.put(view.from(), heading(view));
            } else {
                asking.add(judgement);
            }
        }
        List<Judgement> judged = Families.judge(knowledge, matching.arithmetic(), Doubles.flag(asking));
        List<Observation> observations = Observer.observe(knowledge, judged);
        for (int i = 0; i < judged.size(); i++) {
            rows.put(judged.get(i).view().from(), known(judged.get(i).view(), observations.get(i)));
        }
        addOthers(covered);
    }

    private OutlineRow heading(RowView view) {
        return new OutlineRow(
                view.row(),
                view.group(),
                true,
                LabelText.asksForFigure(view.row().label()),
                Optional.empty(),
                0,
                "",
                Set.of(),
                knowledge.candidates(view.likeness(), Optional.empty()));
    }

    private OutlineRow known(RowView view, Observation observation) {
        return new OutlineRow(
                view.row(),
                view.group(),
                false,
                LabelText.asksForFigure(view.row().label()),
                observation.indicator(),
                observation.match(),
                observation.unit(),
                observation.flags(),
                knowledge.candidates(view.likeness(), observation.indicator()));
    }

    /** Rules U2 and U3. */
    private void addOthers(boolean[] covered) {
        int from = 0;
        while (from < covered.length) {
            int to = from + 1;
            if (!covered[from] && fragments.get(from).group() > 0) {
                while (to < covered.length && !covered[to] && goesOn(from, to)) {
                    to++;
                }
                PrintedRow row = pieces.join(fragments.subList(from, to))
                        .orElse(fragments.get(from).row());
                rows.put(from, other(row, fragments.get(from).group()));
            }
            from = to;
        }
    }

    private boolean goesOn(int from, int next) {
        Fragment piece = fragments.get(next);
        boolean middle = piece.lowerCase() || piece.row().label().isEmpty();
        return piece.joinable()
                && middle
                && piece.group() == fragments.get(from).group()
                && pieces.join(fragments.subList(from, next + 1)).isPresent();
    }

    private OutlineRow other(PrintedRow row, int table) {
        boolean heading = row.unit().isEmpty() && row.value().isEmpty();
        String unit =
                knowledge.units().of(row.unit()).map(known -> known.name()).orElse("");
        return new OutlineRow(
                row,
                table,
                heading,
                LabelText.asksForFigure(row.label()),
                Optional.empty(),
                0,
                unit,
                Set.of(),
                knowledge.candidates(knowledge.likeness(row.label()), Optional.empty()));
    }
}
