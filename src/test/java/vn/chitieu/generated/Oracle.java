package vn.chitieu.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;

/**
 * The contradictions between the figures on a paper, worked out from what the rows mean and not from what was read. A
 * contradiction is sure if every careful auditor would report it; where rounding, overspending or a row that nobody can
 * tell might explain it, it may be reported or not.
 */
final class Oracle {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, List<Draft>> rows;
    private final Catalogue catalogue;
    private final List<Conflict> conflicts = new ArrayList<>();
    private int checks;

    /**
     * Figures that do not agree.
     *
     * @param rule the kind planted: {@code ratio}, {@code ratio_swapped}, {@code sum}, {@code part_exceeds_whole}, {@code
     *     percent_range}
     * @param members indicators that take part
     * @param sure whether it must be found
     */
    record Conflict(String rule, Set<String> members, boolean sure) {}

    Oracle(List<Draft> drafts, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rows = drafts.stream()
                .filter(row -> row.indicator().isPresent())
                .collect(Collectors.groupingBy(row -> row.indicator().orElseThrow()));
        catalogue.indicators().forEach(this::judge);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** How many relations have all their figures on the paper. */
    int checks() {
        return checks;
    }

    private void judge(Indicator indicator) {
        indicator.rate().ifPresent(rate -> judge(indicator, rate));
        if (!indicator.parts().isEmpty()) {
            judgeParts(indicator);
        }
        if (indicator.kind() == Kind.PERCENT) {
            value(indicator.id()).ifPresent(rate -> {
                checks++;
                if (rate.compareTo(HUNDRED) > 0) {
                    add("percent_range", List.of(indicator.id()), true);
                }
            });
        }
    }

    private void judge(Indicator indicator, Rate rate) {
        Optional<BigDecimal> part = value(rate.numerator());
        Optional<BigDecimal> whole = value(rate.denominator());
        if (part.isEmpty() || whole.isEmpty()) {
            return;
        }
        checks++;
        boolean money = isMoney(rate.numerator()) || isMoney(rate.denominator());
        if (part.get().compareTo(whole.get()) > 0) {
            add("part_exceeds_whole", List.of(rate.numerator(), rate.denominator()), !money);
        }
        value(indicator.id()).ifPresent(percent -> {
            checks++;
            List<String> members = List.of(indicator.id(), rate.numerator(), rate.denominator());
            boolean defined = whole.get().signum() != 0;
            if (!defined) {
                boolean natural = percent.signum() == 0 || percent.compareTo(HUNDRED) == 0;
                if (!natural || part.get().signum() != 0) {
                    add("ratio", members, false);
                }
            } else if (!agree(percent, part.get(), whole.get())) {
                boolean swapped = part.get().signum() != 0 && agree(percent, whole.get(), part.get());
                BigDecimal exact = HUNDRED.multiply(part.get()).divide(whole.get(), 4, RoundingMode.HALF_UP);
                boolean clear = exact.subtract(percent).abs().compareTo(BigDecimal.ONE) > 0
                        && (!money || whole.get().compareTo(HUNDRED) >= 0);
                add(swapped ? "ratio_swapped" : "ratio", members, clear);
            }
        });
    }

    private void judgeParts(Indicator indicator) {
        Optional<BigDecimal> total = value(indicator.id());
        List<String> given =
                indicator.parts().stream().filter(id -> value(id).isPresent()).toList();
        if (total.isEmpty() || given.isEmpty()) {
            return;
        }
        checks++;
        BigDecimal sum = given.stream().map(id -> value(id).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> members = new ArrayList<>(given);
        members.add(0, indicator.id());
        boolean money = isMoney(indicator.id());
        boolean whole =
                indicator.partsExhaustive() && given.size() == indicator.parts().size();
        if (whole && sum.compareTo(total.get()) != 0) {
            boolean clear = !money || sum.subtract(total.get()).abs().compareTo(BigDecimal.ONE) > 0;
            add("sum", members, clear);
        } else if (!whole) {
            List<String> above = given.stream()
                    .filter(id -> value(id).orElseThrow().compareTo(total.get()) > 0)
                    .toList();
            above.forEach(id -> add("part_exceeds_whole", List.of(id, indicator.id()), !money));
            if (above.isEmpty() && indicator.partsExhaustive() && sum.compareTo(total.get()) > 0) {
                add("part_exceeds_whole", members, !money);
            }
        }
    }

    /** Whether the rate is the share, rounded or cut. */
    private static boolean agree(BigDecimal percent, BigDecimal part, BigDecimal whole) {
        BigDecimal hundredParts = HUNDRED.multiply(part);
        return percent.compareTo(hundredParts.divide(whole, percent.scale(), RoundingMode.HALF_UP)) == 0
                || percent.compareTo(hundredParts.divide(whole, percent.scale(), RoundingMode.DOWN)) == 0;
    }

    private void add(String rule, List<String> members, boolean clear) {
        boolean told = members.stream()
                .map(id -> rows.getOrDefault(id, List.of()))
                .allMatch(given -> given.size() == 1 && !isDoubtful(given.get(0)));
        conflicts.add(new Conflict(rule, new TreeSet<>(members), clear && told));
    }

    private static boolean isDoubtful(Draft row) {
        return row.is(ExpectedRow.UNDECIDABLE)
                || row.is(ExpectedRow.CONTESTED)
                || row.is(Perturbation.UNIT_WRONG)
                || row.is(Perturbation.TELLING_WORD_LOST)
                || row.is(Perturbation.ROW_DOUBLED)
                || row.is(FigureHabits.HARD)
                || !row.truth().arguable().isEmpty();
    }

    /** The figure that a paper gives for an indicator; of two rows the first. */
    private Optional<BigDecimal> value(String id) {
        return rows.getOrDefault(id, List.of()).stream()
                .findFirst()
                .filter(row -> row.figure().isReported())
                .flatMap(row -> row.figure().value());
    }

    private boolean isMoney(String id) {
        return catalogue.indicator(id).orElseThrow().kind() == Kind.MONEY;
    }
}
