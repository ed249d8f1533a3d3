package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;

/**
 * Rule 5, {@code percent_range}: a rate is below 0 or above 100. Where numerator and denominator are reported, rule 1
 * judges the rate by them. A figure printed under the unit of a count, without a percent sign, is no rate; rule 6
 * reports it.
 */
final class PercentRangeCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.rows()
                .boxed()
                .flatMap(row -> figures.figure(row).stream())
                .filter(figure -> figure.kind() == Kind.PERCENT)
                .filter(PercentRangeCheck::isOutside)
                .filter(figure -> isPrintedAsRate(figure.observation()))
                .filter(figure -> !hasBase(figures, figure.row()))
                .map(PercentRangeCheck::contradiction);
    }

    private static boolean isOutside(Figure figure) {
        return figure.value().signum() < 0 || figure.value().compareTo(HUNDRED) > 0;
    }

    private static boolean isPrintedAsRate(Observation observation) {
        return !observation.flags().contains(Flag.UNIT_CONFLICT)
                || observation.row().value().contains("%");
    }

    private static boolean hasBase(Figures figures, int row) {
        Optional<Indicator> indicator = figures.indicator(row);
        return indicator
                .flatMap(Indicator::rate)
                .filter(rate -> figures.figure(row, rate.numerator()).isPresent())
                .filter(rate -> figures.figure(row, rate.denominator()).isPresent())
                .isPresent();
    }

    private static Contradiction contradiction(Figure rate) {
        String detail = both(
                "%s ghi %s%%, nằm ngoài khoảng từ 0 đến 100".formatted(name(rate), comma(rate.value())),
                "%s says %s%%, which is not between 0 and 100".formatted(name(rate), point(rate.value())));
        return Contradiction.at(Rule.PERCENT_RANGE, rate.row(), new Claim(point(rate.value()), "0-100", detail));
    }
}
