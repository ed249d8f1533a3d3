package vn.chitieu.check;

import java.util.stream.Stream;

/** One rule that the figures of a report can break. */
interface Check {
    /** Every place where the figures break the rule. */
    Stream<Contradiction> in(Figures figures);
}
