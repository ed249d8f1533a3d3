package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;

/**
 * Rule 5, {@code percent_range}: a rate is below 0 or above 100, whatever its numerator and denominator say. An error
 * even where the row's meaning is in doubt: no rate of any indicator is there. A figure printed under the unit of a
 * count, without a percent sign, is no rate; rule 6 reports it.
 *
 * <p>Sample: 109.05. A rate of 120 for 120 spent of 100 planned agrees with its base and is reported all the same.
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
                .map(PercentRangeCheck::contradiction);
    }

    private static boolean isOutside(Figure figure) {
        return figure.value().signum() < 0 || figure.value().compareTo(HUNDRED) > 0;
    }

    private static boolean isPrintedAsRate(Observation observation) {
        return !observation.carries(Flag.UNIT_CONFLICT)
                || observation.row().value().contains("%");
    }

    private static Contradiction contradiction(Figure rate) {
        Sentence detail = both(
                "%s ghi %s%%, nằm ngoài khoảng từ 0 đến 100".formatted(name(rate), comma(rate.value())),
                "%s says %s%%, which is not between 0 and 100".formatted(name(rate), point(rate.value())));
        return new Contradiction(
                Rule.PERCENT_RANGE,
                Severity.ERROR,
                List.of(rate.row()),
                new Claim(point(rate.value()), "0-100", detail));
    }
}
