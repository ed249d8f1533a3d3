package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/**
 * Rule 1, {@code ratio}: a rate is not 100 × numerator / denominator, neither rounded nor cut at its printed precision.
 *
 * <p>Samples: 98.64 of 146 and 148 is right (98.648… cut); 68.97 of 1038 and 1564 is not (66.37). Of 0 and 0, the rates
 * 0 and 100 are right.
 */
final class RatioCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.bases().filter(Base::contradictsRate).map(RatioCheck::contradiction);
    }

    private static Contradiction contradiction(Base base) {
        BigDecimal rate = base.rate().orElseThrow().value();
        boolean empty = base.denominator().value().signum() == 0;
        String expected = empty ? "0 / 0" : point(base.impliedRate());
        return Contradiction.between(
                Rule.RATIO, base.all(), new Claim(point(rate), expected, empty ? ofNothing(base) : detail(base)));
    }

    private static Sentence detail(Base base) {
        Figure rate = base.rate().orElseThrow();
        BigDecimal part = base.numerator().value();
        BigDecimal whole = base.denominator().value();
        String rows = "(%s / %s)".formatted(name(base.numerator()), name(base.denominator()));
        return both(
                "%s ghi %s%% nhưng 100 × %s / %s = %s %s"
                        .formatted(
                                name(rate),
                                comma(rate.value()),
                                comma(part),
                                comma(whole),
                                comma(base.impliedRate()),
                                rows),
                "%s says %s%% but 100 × %s / %s = %s %s"
                        .formatted(
                                name(rate),
                                point(rate.value()),
                                point(part),
                                point(whole),
                                point(base.impliedRate()),
                                rows));
    }

    private static Sentence ofNothing(Base base) {
        Figure rate = base.rate().orElseThrow();
        String rows = "(%s, %s)".formatted(name(base.numerator()), name(base.denominator()));
        return both(
                "%s ghi %s%% trong khi tử số và mẫu số đều bằng 0 %s".formatted(name(rate), comma(rate.value()), rows),
                "%s says %s%% while numerator and denominator are both 0 %s"
                        .formatted(name(rate), point(rate.value()), rows));
    }
}
