package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks the rows that the paper no longer decides: a label that several indicators share is told by its parent, so the
 * parent must stand before it under its own name.
 */
final class Doubts {
    private final Bench bench;
    private final List<FormPlace> form;
    private final List<Draft> marked = new ArrayList<>();

    private Doubts(Bench bench, List<FormPlace> form) {
        this.bench = bench;
        this.form = form;
    }

    /** The rows, undecidable ones marked. */
    static List<Draft> mark(List<Draft> rows, List<FormPlace> form, Bench bench) {
        Doubts doubts = new Doubts(bench, form);
        Set<String> disputed = doubts.disputed(rows);
        for (Draft row : rows) {
            boolean claimed = row.indicator().filter(disputed::contains).isPresent() && !row.is(ExpectedRow.CONTESTED);
            doubts.marked.add(doubts.mark(claimed ? row.marked(ExpectedRow.UNDECIDABLE) : row, rows));
        }
        return doubts.marked;
    }

    /** Indicators that a row under a wrong name claims for itself. */
    private Set<String> disputed(List<Draft> rows) {
        return rows.stream()
                .filter(row -> row.is(ExpectedRow.CONTESTED) && row.is(Perturbation.TELLING_WORD_LOST))
                .flatMap(row -> meanings(row, row.form().orElseThrow().parent()).stream())
                .collect(Collectors.toSet());
    }

    private Draft mark(Draft row, List<Draft> rows) {
        if (row.isForeign() || row.indicator().isEmpty()) {
            return row;
        }
        FormPlace place = row.form().get();
        Optional<Draft> above = above(place);
        if (row.is(ExpectedRow.CONTESTED)) {
            return row.arguable(absent(meanings(row, place.parent()), rows));
        }
        boolean sure = above.map(Doubts::isSure).orElse(true);
        boolean shared = bench.labels().isShared(row.label())
                || bench.labels().isShared(place.row().label());
        if (!shared || (sure && isUnderParent(place, above))) {
            return sure ? row : row.marked(ExpectedRow.FLAG_ALLOWED);
        }
        List<String> readings =
                above.map(parent -> meanings(row, index(parent))).orElse(List.of());
        return row.marked(ExpectedRow.UNDECIDABLE).arguable(absent(readings, rows));
    }

    /** The row that the paper puts this one under. */
    private Optional<Draft> above(FormPlace place) {
        for (int i = marked.size() - 1; i >= 0; i--) {
            Draft before = marked.get(i);
            boolean beside = before.isForeign()
                    || before.form().get().ancestors().contains(place.parent())
                    || (!before.form().get().hasCode() && !place.hasCode());
            if (!beside) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnderParent(FormPlace place, Optional<Draft> above) {
        return place.parent() < 0 || above.map(Doubts::index).orElse(-1) == place.parent();
    }

    private static boolean isSure(Draft parent) {
        return !parent.is(ExpectedRow.UNDECIDABLE)
                && !parent.is(ExpectedRow.CONTESTED)
                && !parent.is(Perturbation.TELLING_WORD_LOST);
    }

    /** What the printed label means under a row of the form; whatever it means elsewhere if nothing there bears it. */
    private List<String> meanings(Draft row, int parent) {
        Set<String> owners = bench.labels().owners(row.label());
        List<String> there = form.stream()
                .filter(place -> place.parent() == parent)
                .flatMap(place -> place.row().indicator().stream())
                .filter(owners::contains)
                .toList();
        return there.isEmpty() ? List.copyOf(owners) : there;
    }

    /** Those that no row of the report means under its own name. */
    private static List<String> absent(List<String> ids, List<Draft> rows) {
        return ids.stream()
                .filter(id -> rows.stream()
                        .filter(row -> !row.is(ExpectedRow.CONTESTED))
                        .noneMatch(row -> row.indicator().equals(Optional.of(id))))
                .toList();
    }

    private static int index(Draft row) {
        return row.form().orElseThrow().index();
    }
}
