package vn.chitieu.observation;

import java.util.Locale;

/** A kind of contradiction. */
public enum Rule {
    /** A rate is not its numerator over its denominator. */
    RATIO,
    /** A rate is its denominator over its numerator: the two stand in each other's row. */
    RATIO_SWAPPED,
    /** A total is not the sum of its parts. */
    SUM,
    /** A part is larger than its whole. */
    PART_EXCEEDS_WHOLE,
    /** A rate is below 0 or above 100. */
    PERCENT_RANGE,
    /** The printed unit is not the one the indicator is measured in. */
    UNIT_CONFLICT,
    /** The printed label is another row's. */
    LABEL_MISMATCH,
    /** The running text of a report gives another figure than its table. */
    NARRATIVE,
    /** A figure breaks the series of its agency. */
    SERIES_JUMP,
    /** An agency reports a period twice, with different figures. */
    CONFLICTING_DUPLICATES;

    /** The rule as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
