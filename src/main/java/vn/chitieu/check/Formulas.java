package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Blank.Derived;

/**
 * The ways to a value, numbered as in {@link Derivations}. Sums of percentages are left alone: rounding makes them
 * inexact.
 *
 * @param target what is looked for
 * @param known the figures that may serve
 */
record Formulas(Indicator target, Function<String, Optional<Figure>> known) {
    /** D1, {@code 100 * a / b}. */
    Optional<Derived> fromBase() {
        return target.rate()
                .flatMap(rate -> base(rate)
                        .map(base -> derived(
                                base.impliedRate(), "100 * %s / %s".formatted(rate.numerator(), rate.denominator()))));
    }

    /** D2, {@code a + b}. */
    Optional<Derived> fromParts() {
        return isAdded() && target.partsExhaustive() && !target.parts().isEmpty()
                ? sum(target.parts()).map(sum -> derived(sum, String.join(" + ", target.parts())))
                : Optional.empty();
    }

    /** D3, {@code total - a}. */
    Optional<Derived> asPart(Indicator total) {
        List<String> others = new ArrayList<>(total.parts());
        others.remove(target.id());
        String formula = String.join(
                " - ", Stream.concat(Stream.of(total.id()), others.stream()).toList());
        return isAdded()
                ? known.apply(total.id())
                        .flatMap(whole -> sum(others).map(sum -> whole.value().subtract(sum)))
                        .filter(rest -> rest.signum() >= 0)
                        .map(rest -> derived(rest, formula))
                : Optional.empty();
    }

    /** D4, {@code rate * b / 100}. The share of a rate of 0 is 0 whatever the whole. */
    Optional<Derived> asNumerator(Indicator rate) {
        String denominator = rate.rate().orElseThrow().denominator();
        return known.apply(rate.id())
                .flatMap(share -> share.is(0)
                        ? Optional.of(BigDecimal.ZERO)
                        : known.apply(denominator).flatMap(whole -> Share.part(share, whole)))
                .map(value -> derived(value, "%s * %s / 100".formatted(rate.id(), denominator)));
    }

    /** D5, {@code 100 * a / rate}. */
    Optional<Derived> asDenominator(Indicator rate) {
        String numerator = rate.rate().orElseThrow().numerator();
        return known.apply(rate.id())
                .flatMap(share -> known.apply(numerator).flatMap(part -> Share.whole(share, part)))
                .map(value -> derived(value, "100 * %s / %s".formatted(numerator, rate.id())));
    }

    /** D6, {@code whole = 0}. Money may exceed its plan. */
    Optional<Derived> ofNothing(Indicator whole) {
        return target.kind() == Kind.COUNT && whole.kind() == Kind.COUNT
                ? known.apply(whole.id())
                        .filter(figure -> figure.is(0))
                        .map(figure -> derived(BigDecimal.ZERO, whole.id() + " = 0"))
                : Optional.empty();
    }

    private Optional<Base> base(Rate rate) {
        Optional<Figure> numerator = known.apply(rate.numerator());
        Optional<Figure> denominator =
                known.apply(rate.denominator()).filter(figure -> figure.value().signum() > 0);
        return numerator.flatMap(part -> denominator.map(whole -> new Base(Optional.empty(), part, whole)));
    }

    private boolean isAdded() {
        return target.kind() == Kind.COUNT || target.kind() == Kind.MONEY;
    }

    /** The sum; empty if a figure is missing. */
    private Optional<BigDecimal> sum(List<String> ids) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String id : ids) {
            Optional<Figure> figure = known.apply(id);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get().value());
        }
        return Optional.of(sum);
    }

    private static Derived derived(BigDecimal value, String from) {
        return new Derived(Wording.point(Wording.plain(value)), from);
    }
}
