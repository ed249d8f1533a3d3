package vn.chitieu.recognise.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Unit;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Reading;
import vn.chitieu.observation.Status;
import vn.chitieu.recognise.form.FormRow;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.recognise.row.DisplacedFigure;

/** Turns judgements into observations: reads unit and figure in the light of what the row means. */
public final class Observer {
    private final Knowledge knowledge;
    private final Figures figures;

    private Observer(Knowledge knowledge, Figures figures) {
        this.knowledge = knowledge;
        this.figures = figures;
    }

    /** One observation for each judgement. */
    public static List<Observation> observe(Knowledge knowledge, List<Judgement> judgements) {
        Observer observer = new Observer(knowledge, new Figures(knowledge, judgements));
        List<Reading> printed = judgements.stream().map(observer::read).toList();
        Map<String, Reading> readings = new HashMap<>();
        for (int i = 0; i < judgements.size(); i++) {
            Reading reading = printed.get(i);
            observer.indicator(judgements.get(i)).ifPresent(indicator -> readings.putIfAbsent(indicator.id(), reading));
        }
        OpenFigures open = new OpenFigures(readings, knowledge.catalogue().indicators());
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            Reading own = printed.get(i);
            boolean undecided = own.values().size() > 1;
            Reading reading = undecided
                    ? observer.indicator(judgement)
                            .map(indicator -> open.decide(indicator.id()))
                            .orElse(own)
                    : own;
            observations.add(observer.observe(judgement, reading));
        }
        return observations;
    }

    private Optional<Indicator> indicator(Judgement judgement) {
        return judgement.meaning() == FormRow.NONE
                ? Optional.empty()
                : Optional.of(knowledge.indicator(judgement.meaning()));
    }

    private Reading read(Judgement judgement) {
        PrintedRow row = judgement.view().row();
        boolean displaced = DisplacedFigure.isIn(row, knowledge.units());
        return figures.read(row, printed(row, displaced), indicator(judgement), unit(judgement));
    }

    private static String printed(PrintedRow row, boolean displaced) {
        return displaced ? DisplacedFigure.of(row) : row.value();
    }

    private Observation observe(Judgement judgement, Reading reading) {
        PrintedRow row = judgement.view().row();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(judgement.flags());
        flags.addAll(reading.flags());
        if (DisplacedFigure.isIn(row, knowledge.units())) {
            flags.add(Flag.VALUE_IN_UNIT_COLUMN);
        } else if (judgement.meaning() != FormRow.NONE && PrintedUnit.conflicts(row, judgement.meaning(), knowledge)) {
            flags.add(Flag.UNIT_CONFLICT);
        }
        boolean open = reading.status() == Status.REPORTED && reading.value().isEmpty();
        return new Observation(
                row,
                indicator(judgement).map(Indicator::id),
                judgement.match(),
                unit(judgement),
                open ? Status.UNREADABLE : reading.status(),
                reading.value(),
                flags);
    }

    /** Canonical unit of the figure: a percent sign behind it, else what the unit column prints, else the indicator's. */
    private String unit(Judgement judgement) {
        PrintedRow row = judgement.view().row();
        boolean displaced = DisplacedFigure.isIn(row, knowledge.units());
        if (printed(row, displaced).endsWith("%")) {
            return "%";
        }
        Optional<Unit> named = displaced ? Optional.empty() : knowledge.units().of(row.unit());
        return named.map(Unit::name)
                .or(() -> indicator(judgement).map(Indicator::unit))
                .orElse("");
    }
}
