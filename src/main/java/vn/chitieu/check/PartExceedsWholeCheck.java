package vn.chitieu.check;

import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.check.Whole.Coverage;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/**
 * Rule 4, {@code part_exceeds_whole}: a part is larger than its whole.
 *
 * <ol>
 *   <li>4a: the numerator of a rate is above its denominator. Over a denominator of 0 the rate means nothing either and
 *       takes part.
 *   <li>4b: some parts of a total are not reported, or its parts do not exhaust it, and a reported one is above the
 *       total.
 *   <li>4c: some parts of a total that they would exhaust are not reported, and the reported ones together are above
 *       it. Parts that do not exhaust their total may overlap, and are never added.
 * </ol>
 *
 * <p>Where the parts exhaust the total and are all reported, rule 3 says it all. Sample: 1451 of 841.
 */
final class PartExceedsWholeCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return Stream.concat(
                figures.bases().filter(Base::exceedsWhole).map(PartExceedsWholeCheck::numerator),
                figures.wholes()
                        .filter(whole -> whole.coverage() != Coverage.ALL)
                        .flatMap(PartExceedsWholeCheck::parts));
    }

    private static Contradiction numerator(Base base) {
        boolean meaningless = base.denominator().value().signum() == 0;
        List<Figure> others = meaningless
                ? Stream.concat(Stream.of(base.denominator()), base.rate().stream())
                        .toList()
                : List.of(base.denominator());
        return above(base.numerator(), others);
    }

    private static Stream<Contradiction> parts(Whole whole) {
        List<Figure> above = whole.partsAbove();
        if (above.isEmpty() && whole.isExceeded()) {
            return Stream.of(together(whole));
        }
        return above.stream().map(part -> above(part, List.of(whole.total())));
    }

    /** The part and what it contradicts, its whole first. */
    private static Contradiction above(Figure part, List<Figure> others) {
        Figure whole = others.get(0);
        Sentence detail = both(
                "%s (%s) lớn hơn tổng thể chứa nó là %s (%s)"
                        .formatted(name(part), comma(part.value()), name(whole), comma(whole.value())),
                "%s (%s) is larger than its whole, %s (%s)"
                        .formatted(name(part), point(part.value()), name(whole), point(whole.value())));
        Claim claim = new Claim(point(part.value()), "<= " + point(whole.value()), detail);
        return Contradiction.between(
                Rule.PART_EXCEEDS_WHOLE,
                Stream.concat(Stream.of(part), others.stream()).toList(),
                claim);
    }

    private static Contradiction together(Whole whole) {
        Figure total = whole.total();
        String sum = Wording.addition(whole.parts());
        Sentence detail = both(
                "%s ghi tổng %s nhưng riêng các thành phần đã báo cáo %s = %s"
                        .formatted(name(total), comma(total.value()), sum.replace('.', ','), comma(whole.sum())),
                "%s says %s in total but the reported parts alone make %s = %s"
                        .formatted(name(total), point(total.value()), sum, point(whole.sum())));
        Claim claim = new Claim(point(total.value()), ">= " + point(whole.sum()), detail);
        return Contradiction.between(Rule.PART_EXCEEDS_WHOLE, whole.all(), claim);
    }
}
