package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A total and those of its parts that are reported.
 *
 * @param total the total
 * @param parts its reported parts, at least one, in the order of the catalogue
 * @param coverage what the reported parts are of the total
 */
record Whole(Figure total, List<Figure> parts, Coverage coverage) {
    /** What reported parts are of their total. */
    enum Coverage {
        /** All of it: every part is reported. */
        ALL,
        /** Some of it: parts that belong to it are not reported. */
        SOME,
        /** Nobody knows: its parts may overlap or leave something out. */
        UNKNOWN
    }

    /** Whether all parts are there and do not add up to the total. */
    boolean contradictsTotal() {
        return coverage == Coverage.ALL && !sumRange().overlaps(total.range());
    }

    /** Parts that are above the total by themselves. */
    List<Figure> partsAbove() {
        return parts.stream()
                .filter(part -> part.range().isAbove(total.range()))
                .toList();
    }

    /** Whether the parts, which must not overlap, are above the total together. */
    boolean isExceeded() {
        return coverage != Coverage.UNKNOWN && sumRange().isAbove(total.range());
    }

    /** The sum of the parts as printed. */
    BigDecimal sum() {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total and its parts. */
    List<Figure> all() {
        List<Figure> all = new ArrayList<>(List.of(total));
        all.addAll(parts);
        return all;
    }

    private Range sumRange() {
        return parts.stream().map(Figure::range).reduce(Range.exactly(BigDecimal.ZERO), Range::plus);
    }
}
