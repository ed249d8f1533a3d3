package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chitieu.observation.Observation;
import vn.chitieu.score.Reliability;

/** Counts what became of the rows of generated reports. */
final class Scorecard {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final Map<Outcome, List<String>> details = new EnumMap<>(Outcome.class);
    private final Reliability reliability = new Reliability();

    /** Holds what was recognised in a report against what a person reads in it. */
    void add(GeneratedReport report, List<Observation> observations) {
        Map<Integer, Observation> byLine = new HashMap<>();
        Map<Integer, ExpectedRow> expected = new HashMap<>();
        report.rows().forEach(row -> expected.put(row.line(), row));
        for (Observation observed : observations) {
            int line = observed.row().place().row();
            if (!expected.containsKey(line) || byLine.putIfAbsent(line, observed) != null) {
                count(
                        Outcome.ofSurplus(observed),
                        report,
                        "line %d is no row: %s".formatted(line, RowText.got(observed)),
                        line);
            }
        }
        for (ExpectedRow row : report.rows()) {
            Observation observed = byLine.get(row.line());
            Outcome outcome = observed == null ? Outcome.SILENT : Outcome.of(row, observed);
            String claim = observed == null ? "no row" : RowText.got(observed);
            count(
                    outcome,
                    report,
                    "line %d: expected %s, got %s".formatted(row.line(), RowText.wanted(row), claim),
                    row.line());
            if (observed != null && observed.indicator().isPresent() && !row.is(ExpectedRow.UNDECIDABLE)) {
                reliability.add(observed.match(), observed.indicator().equals(row.indicator()));
            }
        }
    }

    void addAll(Scorecard other) {
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
        other.details.forEach((outcome, lines) ->
                details.computeIfAbsent(outcome, any -> new ArrayList<>()).addAll(lines));
        reliability.add(other.reliability);
    }

    int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Share of the rows, 0 to 1. */
    double share(Outcome outcome) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) count(outcome) / all;
    }

    /** One line for each row with this outcome: where, what was expected, what was found, and how to make it again. */
    List<String> details(Outcome outcome) {
        return details.getOrDefault(outcome, List.of());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            text.append(String.format(
                    Locale.ROOT, "  %-18s %7d  %6.2f %%%n", outcome, count(outcome), 100 * share(outcome)));
        }
        return text.append(RowText.calibration(reliability)).toString();
    }

    private void count(Outcome outcome, GeneratedReport report, String detail, int line) {
        counts.merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.RIGHT) {
            String seed = report.recipe().split(" Recipe", 2)[0];
            details.computeIfAbsent(outcome, any -> new ArrayList<>())
                    .add("%s %s | %s".formatted(seed, detail, report.line(line)));
        }
    }
}
