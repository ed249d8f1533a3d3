package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Flag;

/** Marks the rows whose figures contradict each other on the paper. */
final class Contradictions {
    private final Map<String, List<Draft>> rows;
    private final Set<String> planted;

    private Contradictions(List<Draft> rows, Set<String> planted) {
        this.rows = rows.stream()
                .filter(row -> row.indicator().isPresent())
                .collect(Collectors.groupingBy(row -> row.indicator().orElseThrow()));
        rows.forEach(row -> row.truth()
                .arguable()
                .forEach(id ->
                        this.rows.computeIfAbsent(id, any -> new ArrayList<>()).add(row)));
        this.planted = planted;
    }

    /** The rows; those of a planted contradiction that is whole on the paper demand {@code check_failed}. */
    static List<Draft> mark(List<Draft> rows, Set<String> planted, Bench bench) {
        List<Draft> marked = rows;
        Contradictions contradictions = new Contradictions(rows, planted);
        for (Indicator indicator : bench.catalogue().indicators()) {
            marked = contradictions.mark(marked, members(indicator));
        }
        return marked;
    }

    /** The indicator and what it is made of; empty if no arithmetic binds it. */
    private static List<String> members(Indicator indicator) {
        List<String> members = new ArrayList<>(indicator.parts());
        Optional<Rate> rate = indicator.rate();
        rate.ifPresent(base -> members.addAll(List.of(base.numerator(), base.denominator())));
        if (!members.isEmpty()) {
            members.add(0, indicator.id());
        }
        return members;
    }

    private List<Draft> mark(List<Draft> all, List<String> members) {
        boolean doubled = members.stream().anyMatch(id -> of(id).size() > 1);
        boolean misnamed = members.stream().flatMap(id -> of(id).stream()).anyMatch(Contradictions::isDoubtful);
        boolean whole = !members.isEmpty()
                && planted.contains(members.get(0))
                && members.stream()
                        .allMatch(id ->
                                of(id).stream().anyMatch(row -> row.figure().isReported()));
        if (!doubled && !misnamed && !whole) {
            return all;
        }
        boolean sure = whole && !doubled && !misnamed;
        return all.stream()
                .map(row -> !members.contains(row.indicator().orElse(""))
                        ? row
                        : sure ? row.demanding(Flag.CHECK_FAILED) : row.marked(ExpectedRow.FLAG_ALLOWED))
                .toList();
    }

    private List<Draft> of(String id) {
        return rows.getOrDefault(id, List.of());
    }

    private static boolean isDoubtful(Draft row) {
        return row.is(ExpectedRow.UNDECIDABLE) || row.is(ExpectedRow.CONTESTED) || row.is(Perturbation.UNIT_WRONG);
    }
}
