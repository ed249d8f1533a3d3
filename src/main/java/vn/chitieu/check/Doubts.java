package vn.chitieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chitieu.observation.Rule;

/**
 * Which rows of a contradiction may be wrong. All get a flag, but some are cleared and may still serve to derive what
 * is blank:
 *
 * <ol>
 *   <li>Doubt 1: the only row of a contradiction that nothing else accuses, while every other one of it stands in a
 *       further contradiction without this row. Total 1564 of 860 and 1451, where 1564 also contradicts its rate and 1451
 *       its own whole: 860 is cleared.
 *   <li>Doubt 2: numerator and denominator, where the rate is the numerator's very figure, as in rule 8. Rate 4 of 4 and
 *       4: the rate is wrong, the counts are not.
 * </ol>
 */
final class Doubts {
    private final Figures figures;
    private final Map<Integer, List<Contradiction>> accusations = new HashMap<>();

    private Doubts(Figures figures, List<Contradiction> arithmetic) {
        this.figures = figures;
        for (Contradiction contradiction : arithmetic) {
            for (int row : contradiction.involved()) {
                accusations.computeIfAbsent(row, unseen -> new ArrayList<>()).add(contradiction);
            }
        }
    }

    /** Ordinals of the rows whose figures are in doubt. */
    static Set<Integer> in(List<Contradiction> contradictions, Figures figures) {
        List<Contradiction> arithmetic =
                contradictions.stream().filter(Contradiction::isArithmetic).toList();
        Doubts doubts = new Doubts(figures, arithmetic);
        Set<Integer> doubted = new HashSet<>();
        for (Contradiction contradiction : arithmetic) {
            contradiction.involved().stream()
                    .filter(row -> !doubts.isExplainedElsewhere(contradiction, row))
                    .filter(row -> !doubts.isExplainedByRate(contradiction, row))
                    .forEach(doubted::add);
        }
        return doubted;
    }

    /** Doubt 1. */
    private boolean isExplainedElsewhere(Contradiction contradiction, int row) {
        return contradiction.involved().size() > 1
                && contradiction.involved().stream()
                        .filter(other -> other != row)
                        .allMatch(other -> isAccusedWithout(row, other));
    }

    private boolean isAccusedWithout(int row, int accused) {
        return accusations.getOrDefault(accused, List.of()).stream()
                .anyMatch(contradiction -> !contradiction.involved().contains(row));
    }

    /** Doubt 2; of a ratio the rate comes first, then its numerator. */
    private boolean isExplainedByRate(Contradiction contradiction, int row) {
        if (contradiction.rule() != Rule.RATIO || row == contradiction.subject()) {
            return false;
        }
        Figure rate = figures.figure(contradiction.subject()).orElseThrow();
        Figure numerator = figures.figure(contradiction.involved().get(1)).orElseThrow();
        return RepeatedCountCheck.repeats(rate, numerator);
    }
}
