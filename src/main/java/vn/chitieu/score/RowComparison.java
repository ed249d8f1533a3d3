package vn.chitieu.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds observations against the rows that a person read, by the line where each begins. */
final class RowComparison {
    private final Map<Integer, Deque<FoundRow>> byLine = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Reliability reliability = new Reliability();
    private int right;

    RowComparison(List<TruthRow> truth, List<FoundRow> observations) {
        observations.forEach(row ->
                byLine.computeIfAbsent(row.row(), line -> new ArrayDeque<>()).add(row));
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

    /** How often the indicator was right, by how sure the program was. */
    Reliability reliability() {
        return reliability;
    }

    private void compare(TruthRow truth) {
        Optional<FoundRow> found = Optional.ofNullable(byLine.get(truth.row())).map(Deque::poll);
        if (found.isPresent()) {
            compare(truth, found.get());
        } else {
            add(Measure.MISSING, truth, "expected " + truth.claim() + ", got no row");
        }
    }

    private void compare(TruthRow truth, FoundRow found) {
        Claim claim = found.claim();
        Claim demand = truth.claim();
        String text = "expected " + demand + ", got " + claim;
        found.match()
                .ifPresent(match -> reliability.add(match, claim.indicator().equals(demand.indicator())));
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

    private void addInvented(FoundRow found) {
        found.match().ifPresent(match -> reliability.add(match, false));
        String text = "row %d «%s»: expected no row, got %s".formatted(found.row(), found.label(), found.claim());
        differences.add(new Difference(wrong(found.claim()), text));
    }

    private static Measure wrong(Claim claim) {
        return claim.flags().isEmpty() ? Measure.WRONG_SILENT : Measure.WRONG_FLAGGED;
    }

    private void add(Measure measure, TruthRow truth, String text) {
        differences.add(new Difference(measure, "row %d «%s»: %s".formatted(truth.row(), truth.label(), text)));
    }
}
