package vn.chitieu.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Unmatched;

/**
 * A report some rows of which were decided. It has to be checked again: what contradicted before may do so no longer.
 *
 * @param before the report as it was read
 * @param rows the rows that were decided, by their ordinals
 */
record DecidedReport(Report before, Map<Integer, Observation> rows) {
    DecidedReport {
        rows = Map.copyOf(rows);
    }

    /** The report as it is then, no row of which is accused of a contradiction. */
    Report after(Catalogue catalogue) {
        List<Observation> observations = new ArrayList<>();
        for (int row = 0; row < before.observations().size(); row++) {
            Observation read = before.observations().get(row);
            observations.add(rows.getOrDefault(row, read).unflagged(Flag.CHECK_FAILED));
        }
        Report after = before.withObservations(observations);
        return remeant().isEmpty() ? after : after.withUnanswered(unmatched(), skipped(observations, catalogue));
    }

    private Collection<Observation> remeant() {
        return rows.values().stream()
                .filter(row -> row.decided()
                        .filter(decided -> decided.kind() == Decided.Kind.INDICATOR)
                        .isPresent())
                .toList();
    }

    /** Without the rows that have an indicator now. */
    private List<Unmatched> unmatched() {
        Set<PrintedRow> matched = remeant().stream().map(Observation::row).collect(Collectors.toSet());
        return before.unmatched().stream()
                .filter(unmatched -> !matched.contains(unmatched.row()))
                .toList();
    }

    /** The form's indicators that have no row: those that have one now are not missing, those that lost theirs are. */
    private List<String> skipped(List<Observation> observations, Catalogue catalogue) {
        Set<String> asked = Stream.concat(before.skipped().stream(), indicators(before.observations()))
                .collect(Collectors.toCollection(HashSet::new));
        asked.removeAll(indicators(observations).collect(Collectors.toSet()));
        Optional<Template> form = before.template().flatMap(catalogue::template);
        return form.stream()
                .flatMap(template -> template.rows().stream())
                .flatMap(row -> row.indicator().stream())
                .filter(asked::contains)
                .toList();
    }

    private static Stream<String> indicators(List<Observation> observations) {
        return observations.stream().flatMap(row -> row.indicator().stream());
    }
}
