package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.document.Document;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Explanation;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Heading;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.OutlineRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Unmatched;
import vn.chitieu.recognise.align.Matching;
import vn.chitieu.recognise.explain.Explainer;
import vn.chitieu.recognise.form.Form;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.judge.Coverage;
import vn.chitieu.recognise.judge.Doubles;
import vn.chitieu.recognise.judge.Families;
import vn.chitieu.recognise.judge.Judge;
import vn.chitieu.recognise.judge.Judgement;
import vn.chitieu.recognise.judge.Kinship;
import vn.chitieu.recognise.judge.Observer;
import vn.chitieu.recognise.judge.OtherTables;
import vn.chitieu.recognise.judge.RepairedText;
import vn.chitieu.recognise.judge.SwallowedRows;
import vn.chitieu.recognise.judge.UncertainText;
import vn.chitieu.recognise.narrative.IndicatorWords;
import vn.chitieu.recognise.narrative.NarrativeReader;
import vn.chitieu.recognise.row.Gathered;
import vn.chitieu.recognise.title.TitleReader;

/** Finds out what a document reports. Built once for a catalogue; safe for use by many threads. */
public final class Recogniser {
    private final Knowledge knowledge;
    private final IndicatorWords words;

    /** Prepares the catalogue for recognition. */
    public Recogniser(Catalogue catalogue) {
        this.knowledge = new Knowledge(catalogue);
        this.words = new IndicatorWords(catalogue);
    }

    /** What the document reports; a report without observations if no indicator table is in it. */
    public Report recognise(Document document) {
        Gathered gathered = Gathered.from(document, knowledge);
        return report(gathered, judged(document, gathered, new Matching(knowledge, gathered.fragments())));
    }

    /** The same, with the reasons for every row, headings too. */
    public Explained explain(Document document) {
        List<Matching.Pass> passes = new ArrayList<>();
        Gathered gathered = Gathered.from(document, knowledge);
        Matching matching = new Matching(knowledge, gathered.fragments(), passes::add);
        Judged judged = judged(document, gathered, matching);
        Explainer explainer = new Explainer(knowledge, matching, passes);
        List<Explanation> rows = Stream.concat(judged.all.stream().filter(Judgement::isHeading), judged.rows.stream())
                .sorted(Comparator.comparingInt(judgement -> judgement.view().from()))
                .map(explainer::explain)
                .toList();
        return new Explained(report(gathered, judged), rows);
    }

    /**
     * What a document reports, and why.
     *
     * @param report what it reports
     * @param rows the reasons, row for row in reading order, headings too
     */
    public record Explained(Report report, List<Explanation> rows) {
        /** Copies the list. */
        public Explained {
            rows = List.copyOf(rows);
        }
    }

    /** The judgements on all rows, and the last word on those that are no headings. */
    private record Judged(Matching matching, List<Judgement> all, List<Judgement> rows) {}

    private Judged judged(Document document, Gathered gathered, Matching matching) {
        List<Judgement> all = Kinship.judge(knowledge, OtherTables.leaveOut(Judge.judge(knowledge, matching)));
        List<Judgement> rows = Families.judge(
                knowledge,
                matching.arithmetic(),
                Doubles.flag(
                        all.stream().filter(judgement -> !judgement.isHeading()).toList()));
        List<Judgement> doubted = SwallowedRows.doubt(rows, gathered.fragments(), knowledge);
        List<Judgement> repaired = RepairedText.flag(doubted, gathered.fragments(), document.repaired());
        return new Judged(matching, all, UncertainText.flag(repaired, gathered.fragments(), document.uncertain()));
    }

    private Report report(Gathered gathered, Judged judged) {
        List<Judgement> judgements = judged.all;
        List<Judgement> rows = judged.rows;
        Matching matching = judged.matching;
        ReportHeader header = TitleReader.read(gathered.lines(), remarks(judgements));
        List<Observation> observations = Observer.observe(knowledge, rows);
        Optional<Form> form = matching.form().filter(f -> !f.isCatalogue() && !rows.isEmpty());
        Optional<Coverage> coverage = form.map(f -> new Coverage(knowledge, f, rows));
        Report report = new Report(
                header,
                form.map(Form::id),
                coverage.map(Coverage::score).orElse(0.0),
                gathered.tables(),
                header.periodInferred() ? inferred(observations) : observations,
                unmatched(rows),
                coverage.map(Coverage::skipped).orElse(List.of()));
        return report.withHeadings(headings(judgements))
                .withStatements(NarrativeReader.read(gathered.narrative(), report, words));
    }

    /** Every row of the document's tables, headings and rows of unknown meaning too, as a form may have them. */
    public List<OutlineRow> outline(Document document) {
        return Outline.of(document, knowledge);
    }

    private static List<Heading> headings(List<Judgement> judgements) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (judgements.get(i).isHeading()) {
                headings.add(new Heading(judgements.get(i).view().row(), i - headings.size()));
            }
        }
        return headings;
    }

    private static List<Observation> inferred(List<Observation> observations) {
        return observations.stream()
                .map(observation -> observation.flagged(Flag.PERIOD_INFERRED))
                .toList();
    }

    private static List<Unmatched> unmatched(List<Judgement> rows) {
        List<Unmatched> unmatched = new ArrayList<>();
        for (Judgement judgement : rows) {
            if (judgement.meaning() == FormRow.NONE) {
                unmatched.add(new Unmatched(judgement.view().row(), judgement.reason(), judgement.candidates()));
            }
        }
        return unmatched;
    }

    private static List<String> remarks(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> judgement.view().row().note())
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
