package vn.chitieu.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.chitieu.observation.Observation;

/** Holds observations against the rows that a person read, by the line where each begins. */
final class RowComparison {
    private final Map<Integer, Deque<Observation>> byLine = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int right;

    RowComparison(List<TruthRow> truth, List<Observation> observations) {
        observations.forEach(
                observation -> byLine.computeIfAbsent(observation.row().place().row(), line -> new ArrayDeque<>())
                        .add(observation));
        truth.forEach(this::compare);
        byLine.values().forEach(left -> left.forEach(this::addInvented));
    }

    /** Number of rows wholly right. */
    int right() {
        return right;
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    private void compare(TruthRow truth) {
        Optional<Claim> found =
                Optional.ofNullable(byLine.get(truth.row())).map(Deque::poll).map(Claim::of);
        if (found.isPresent()) {
            compare(truth, found.get());
        } else {
            add(Measure.MISSING, truth, "expected " + Claim.of(truth) + ", got no row");
        }
    }

    private void compare(TruthRow truth, Claim claim) {
        Claim demand = Claim.of(truth);
        String text = "expected " + demand + ", got " + claim;
        if (!claim.meets(demand)) {
            boolean unwarned = claim.saysTheSameAs(demand) && claim.flags().isEmpty();
            add(unwarned ? Measure.UNWARNED : wrong(claim), truth, text);
            return;
        }
        right++;
        boolean unknown = demand.indicator().isEmpty();
        if (!unknown && !claim.flags().equals(demand.flags())) {
            add(Measure.OVERFLAGGED, truth, text);
        }
    }

    private void addInvented(Observation observation) {
        Claim claim = Claim.of(observation);
        String text = "row %d «%s»: expected no row, got %s"
                .formatted(observation.row().place().row(), observation.row().label(), claim);
        differences.add(new Difference(wrong(claim), text));
    }

    private static Measure wrong(Claim claim) {
        return claim.flags().isEmpty() ? Measure.WRONG_SILENT : Measure.WRONG_FLAGGED;
    }

    private void add(Measure measure, TruthRow truth, String text) {
        differences.add(new Difference(measure, "row %d «%s»: %s".formatted(truth.row(), truth.label(), text)));
    }
}
