package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.util.stream.Stream;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/**
 * Rule 2, {@code ratio_swapped}: the part is above the whole, and the rate is 100 × denominator / numerator: the two
 * stand in each other's row. Reported instead of rules 1 and 4.
 *
 * <p>Sample: 33.3 with numerator 6 and denominator 2.
 */
final class RatioSwappedCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.bases().filter(Base::isSwapped).map(RatioSwappedCheck::contradiction);
    }

    private static Contradiction contradiction(Base base) {
        Figure rate = base.rate().orElseThrow();
        Figure part = base.numerator();
        Figure whole = base.denominator();
        boolean undefined = whole.value().signum() == 0;
        String expected = undefined ? "%s / 0".formatted(point(part.value())) : point(base.impliedRate());
        Sentence detail = both(
                "%s ghi %s%%, chỉ đúng khi đổi chỗ %s (%s) và %s (%s)"
                        .formatted(
                                name(rate),
                                comma(rate.value()),
                                name(part),
                                comma(part.value()),
                                name(whole),
                                comma(whole.value())),
                "%s says %s%%, right only if %s (%s) and %s (%s) change places"
                        .formatted(
                                name(rate),
                                point(rate.value()),
                                name(part),
                                point(part.value()),
                                name(whole),
                                point(whole.value())));
        return Contradiction.between(Rule.RATIO_SWAPPED, base.all(), new Claim(point(rate.value()), expected, detail));
    }
}
