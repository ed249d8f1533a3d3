package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chitieu.observation.Status;

/**
 * What stands in the place of a figure.
 *
 * @param printed as printed; empty if blank
 * @param status what became of it
 * @param value the value meant; empty unless reported
 */
record Figure(String printed, Status status, Optional<BigDecimal> value) {
    static final Figure BLANK = new Figure("", Status.BLANK, Optional.empty());

    static Figure reported(String printed, BigDecimal value) {
        return new Figure(printed, Status.REPORTED, Optional.of(value));
    }

    static Figure notApplicable(String mark) {
        return new Figure(mark, Status.NOT_APPLICABLE, Optional.empty());
    }

    boolean isReported() {
        return status == Status.REPORTED;
    }
}
