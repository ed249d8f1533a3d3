package vn.chitieu.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chitieu.indicator.Choice;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;

/** Figures of one report that agree with each other, but for the contradictions planted. Every id is drawn once. */
final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Bench bench;
    private final Map<String, BigDecimal> drawn = new HashMap<>();
    private final Set<String> planted = new TreeSet<>();

    Amounts(Bench bench) {
        this.bench = bench;
    }

    /** The figure of an indicator. */
    BigDecimal of(Indicator indicator) {
        BigDecimal known = drawn.get(indicator.id());
        if (known != null) {
            return known;
        }
        BigDecimal fresh = draw(indicator);
        drawn.put(indicator.id(), fresh);
        return fresh;
    }

    /** Ids of the rates and totals that contradict what they are made of. */
    Set<String> planted() {
        return planted;
    }

    private BigDecimal draw(Indicator indicator) {
        return switch (indicator.kind()) {
            case PERCENT -> percent(indicator);
            case CHOICE ->
                BigDecimal.valueOf(bench.dice()
                        .pick(indicator.choices().stream().map(Choice::code).toList()));
            case COUNT, MONEY -> isSum(indicator) ? total(indicator) : amount(indicator);
        };
    }

    private BigDecimal total(Indicator indicator) {
        BigDecimal sum = indicator.parts().stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!bench.dice().chance(bench.recipe().rate(Perturbation.SUM_OFF))) {
            return sum;
        }
        planted.add(indicator.id());
        return sum.add(BigDecimal.valueOf(bench.dice().between(1, 30)));
    }

    private BigDecimal amount(Indicator indicator) {
        Optional<BigDecimal> whole = whole(indicator);
        int scale = indicator.kind() == Kind.MONEY ? bench.dice().between(0, 2) : 0;
        if (whole.isEmpty()) {
            int digits = bench.dice().between(0, 11) / 2;
            return BigDecimal.valueOf(bench.dice().between(0, (int) Math.pow(10, digits)))
                    .setScale(scale, RoundingMode.UNNECESSARY)
                    .add(
                            scale == 0
                                    ? BigDecimal.ZERO
                                    : BigDecimal.valueOf(bench.dice().between(0, 9), scale));
        }
        double share = bench.dice().chance(0.3) ? 1 : bench.dice().share();
        return whole.get().multiply(BigDecimal.valueOf(share)).setScale(scale, RoundingMode.DOWN);
    }

    private static boolean isSum(Indicator indicator) {
        return !indicator.parts().isEmpty() && indicator.partsExhaustive();
    }

    /** The least of what the amount is a part of; of several parts that may overlap each gets no more than its share. */
    private Optional<BigDecimal> whole(Indicator part) {
        Stream<BigDecimal> bases = bench.catalogue().indicators().stream()
                .flatMap(other -> other.rate().stream())
                .filter(rate -> rate.numerator().equals(part.id()))
                .map(rate -> of(rate.denominator()));
        Stream<BigDecimal> wholes = bench.catalogue().indicators().stream()
                .filter(other -> other.parts().contains(part.id()) && !other.partsExhaustive())
                .map(other -> of(other).divide(BigDecimal.valueOf(other.parts().size()), RoundingMode.DOWN));
        return Stream.concat(bases, wholes).min(BigDecimal::compareTo);
    }

    private BigDecimal percent(Indicator indicator) {
        int scale = bench.dice().between(0, 2);
        Optional<Rate> rate = indicator.rate();
        if (rate.isEmpty()) {
            return BigDecimal.valueOf(bench.dice().between(0, 100))
                    .min(HUNDRED)
                    .subtract(scale == 0 ? BigDecimal.ZERO : new BigDecimal("0.35"))
                    .abs()
                    .setScale(scale, RoundingMode.HALF_UP);
        }
        BigDecimal whole = of(rate.get().denominator());
        BigDecimal part = of(rate.get().numerator());
        if (whole.signum() == 0) {
            return BigDecimal.ZERO;
        }
        RoundingMode mode = bench.dice().chance(0.5) ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        BigDecimal exact = HUNDRED.multiply(part).divide(whole, scale, mode);
        boolean planted =
                isExact(rate.get(), whole) && bench.dice().chance(bench.recipe().rate(Perturbation.RATE_OFF));
        return planted ? off(indicator, exact) : exact;
    }

    /** A small amount of money is rounded so much that it contradicts hardly any rate. */
    private boolean isExact(Rate rate, BigDecimal whole) {
        Kind kind =
                bench.catalogue().indicator(rate.denominator()).orElseThrow().kind();
        return kind == Kind.COUNT || whole.compareTo(HUNDRED) >= 0;
    }

    private BigDecimal off(Indicator indicator, BigDecimal exact) {
        planted.add(indicator.id());
        BigDecimal step = BigDecimal.valueOf(bench.dice().between(3, 30));
        return exact.compareTo(BigDecimal.valueOf(50)) > 0 ? exact.subtract(step) : exact.add(step);
    }

    private BigDecimal of(String id) {
        return of(bench.catalogue().indicator(id).orElseThrow());
    }
}
