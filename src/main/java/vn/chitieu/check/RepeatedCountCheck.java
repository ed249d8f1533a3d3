package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Rate;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Status;

/**
 * Rule 8, {@code ratio} for information: the denominator is left open and the rate is the numerator's very figure,
 * neither 0 nor 100: the count was probably typed in the rate's row.
 *
 * <p>Sample: rate 72, numerator 72, denominator blank. A rate with a percent sign was meant for one. Where the denominator is known, rule 1 judges.
 */
final class RepeatedCountCheck implements Check {
    private static final Set<Status> OPEN = EnumSet.of(Status.BLANK, Status.NOT_APPLICABLE);

    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.rows()
                .boxed()
                .flatMap(
                        row -> figures
                                .indicator(row)
                                .flatMap(Indicator::rate)
                                .flatMap(rate -> repeated(figures, row, rate))
                                .stream());
    }

    private static Optional<Contradiction> repeated(Figures figures, int row, Rate parts) {
        Optional<Figure> rate = figures.figure(row);
        Optional<Figure> count = figures.figure(row, parts.numerator());
        boolean open = figures.row(row, parts.denominator())
                .filter(other -> OPEN.contains(figures.observation(other).status()))
                .isPresent();
        return open
                        && rate.isPresent()
                        && count.isPresent()
                        && repeats(rate.get(), count.get())
                        && !isWrittenAsRate(rate.get())
                ? Optional.of(contradiction(rate.get(), count.get()))
                : Optional.empty();
    }

    /** Who writes {@code 72%} means a rate; that the count is 72 as well is chance. */
    private static boolean isWrittenAsRate(Figure rate) {
        return rate.observation().row().value().contains("%");
    }

    /** Whether a rate is a count's very figure and no share that occurs by itself. */
    static boolean repeats(Figure rate, Figure count) {
        return rate.value().compareTo(count.value()) == 0 && !rate.is(0) && !rate.is(100);
    }

    private static Contradiction contradiction(Figure rate, Figure count) {
        Sentence detail = both(
                "%s ghi %s%%, đúng bằng số lượng ở %s, trong khi mẫu số để trống: có thể số lượng bị ghi vào dòng tỷ lệ"
                        .formatted(name(rate), comma(rate.value()), name(count)),
                "%s says %s%%, the very count of %s, while the denominator is blank: a count may stand in the rate's row"
                        .formatted(name(rate), point(rate.value()), name(count)));
        return new Contradiction(
                Rule.RATIO,
                Severity.INFO,
                List.of(rate.row(), count.row()),
                new Claim(point(rate.value()), "", detail));
    }
}
