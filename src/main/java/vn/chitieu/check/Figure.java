package vn.chitieu.check;

import java.math.BigDecimal;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;

/**
 * A figure that arithmetic can use.
 *
 * @param row ordinal of its row in the report, from 0
 * @param observation the row
 * @param kind sort of figure; never a choice
 * @param value the figure, its scale the printed precision
 */
record Figure(int row, Observation observation, Kind kind, BigDecimal value) {
    /** The values that the print allows: one for a count, a range for whatever may have been rounded or cut. */
    Range range() {
        return kind == Kind.COUNT ? Range.exactly(value) : Range.printedAs(value);
    }

    /** Whether another indicator may be meant. */
    boolean meaningInDoubt() {
        return observation.flags().contains(Flag.LOW_MATCH)
                || observation.flags().contains(Flag.AMBIGUOUS);
    }

    /** Whether the figure equals a whole number. */
    boolean is(int number) {
        return value.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
