package vn.chitieu.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.document.Document;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Unit;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Status;
import vn.chitieu.observation.Unmatched;
import vn.chitieu.recognise.title.TitleReader;

/** Finds out what a document reports. Built once for a catalogue; safe for use by many threads. */
public final class Recogniser {
    private final Knowledge knowledge;

    /** Prepares the catalogue for recognition. */
    public Recogniser(Catalogue catalogue) {
        this.knowledge = new Knowledge(catalogue);
    }

    /** What the document reports; a report without observations if no indicator table is in it. */
    public Report recognise(Document document) {
        Gathered gathered = Gathered.from(document, knowledge.units());
        Matching matching = new Matching(knowledge, gathered.fragments());
        List<Judgement> judgements = Judge.judge(knowledge, matching);
        ReportHeader header = TitleReader.read(gathered.lines(), remarks(judgements));
        List<Observation> observations = new ArrayList<>();
        List<Unmatched> unmatched = new ArrayList<>();
        Figures figures = new Figures(knowledge, judgements);
        for (Judgement judgement : judgements) {
            if (judgement.isHeading()) {
                continue;
            }
            Observation observation = observe(judgement, figures);
            observations.add(header.periodInferred() ? observation.flagged(Flag.PERIOD_INFERRED) : observation);
            if (observation.indicator().isEmpty()) {
                unmatched.add(new Unmatched(observation.row(), judgement.reason(), judgement.candidates()));
            }
        }
        Optional<String> template = matching.form().map(Form::id).filter(id -> !id.isEmpty());
        return new Report(header, template, 0, gathered.tables(), observations, unmatched, List.of());
    }

    private static List<String> remarks(List<Judgement> judgements) {
        List<String> remarks = new ArrayList<>();
        for (Judgement judgement : judgements) {
            remarks.add(judgement.view().row().note());
        }
        return remarks;
    }

    private Observation observe(Judgement judgement, Figures figures) {
        PrintedRow row = judgement.view().row();
        Optional<Indicator> indicator = judgement.meaning() == FormRow.NONE
                ? Optional.empty()
                : Optional.of(knowledge.indicator(judgement.meaning()));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(judgement.flags());
        boolean displaced = PrintedUnit.holdsValue(row, knowledge.units());
        String printed = displaced ? PrintedUnit.value(row) : row.value();
        String unit = unit(row, displaced, printed, indicator);
        Reading reading = figures.read(printed, indicator, unit);
        flags.addAll(reading.flags());
        if (displaced) {
            flags.add(Flag.VALUE_IN_UNIT_COLUMN);
        } else if (indicator.isPresent() && PrintedUnit.conflicts(row, judgement.meaning(), knowledge)) {
            flags.add(Flag.UNIT_CONFLICT);
        }
        Status status =
                reading.status() == Status.REPORTED && reading.value().isEmpty() ? Status.UNREADABLE : reading.status();
        return new Observation(
                row, indicator.map(Indicator::id), judgement.match(), unit, status, reading.value(), flags);
    }

    private String unit(PrintedRow row, boolean displaced, String printed, Optional<Indicator> indicator) {
        if (printed.endsWith("%")) {
            return "%";
        }
        Optional<Unit> named = displaced ? Optional.empty() : knowledge.units().of(row.unit());
        return named.map(Unit::name).or(() -> indicator.map(Indicator::unit)).orElse("");
    }
}
