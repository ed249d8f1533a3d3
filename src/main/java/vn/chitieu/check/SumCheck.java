package vn.chitieu.check;

import static vn.chitieu.check.Wording.addition;
import static vn.chitieu.check.Wording.both;
import static vn.chitieu.check.Wording.comma;
import static vn.chitieu.check.Wording.name;
import static vn.chitieu.check.Wording.point;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;

/**
 * Rule 3, {@code sum}: parts that exhaust a total are all reported and do not add up to it. Counts must match to the
 * unit; figures that may have been rounded, as far as their printed precision goes.
 *
 * <p>Sample: total 1564 of 860 and 1451 (2311).
 */
final class SumCheck implements Check {
    @Override
    public Stream<Contradiction> in(Figures figures) {
        return figures.wholes().filter(Whole::contradictsTotal).map(SumCheck::contradiction);
    }

    private static Contradiction contradiction(Whole whole) {
        BigDecimal total = whole.total().value();
        String sum = addition(whole.parts());
        String rows = whole.parts().stream().map(Wording::name).collect(Collectors.joining(", ", "(", ")"));
        Sentence detail = both(
                "%s ghi tổng %s nhưng %s = %s %s"
                        .formatted(name(whole.total()), comma(total), sum.replace('.', ','), comma(whole.sum()), rows),
                "%s says %s in total but %s = %s %s"
                        .formatted(name(whole.total()), point(total), sum, point(whole.sum()), rows));
        return Contradiction.between(Rule.SUM, whole.all(), new Claim(point(total), point(whole.sum()), detail));
    }
}
