package vn.chitieu.observation;

import java.util.Locale;

/** A reason for a person to look at a row. A row without a flag is claimed to be right. */
public enum Flag {
    /** The match score is below what is accepted without a look. */
    LOW_MATCH,
    /** The printed label is another row's; place, unit and arithmetic prove the indicator given. */
    LABEL_MISMATCH,
    /** Two indicators fit about equally well. */
    AMBIGUOUS,
    /** The printed unit is not the one the indicator is measured in. */
    UNIT_CONFLICT,
    /** The figure stood in the unit column. */
    VALUE_IN_UNIT_COLUMN,
    /** The figure can be read in more than one way ({@code 1.234} million đồng). */
    AMBIGUOUS_NUMBER,
    /** Something is printed that is no figure. */
    UNREADABLE_NUMBER,
    /** The figure contradicts another one of the same report. */
    CHECK_FAILED,
    /** The text was repaired before it was read. */
    TEXT_REPAIRED,
    /** A word was recognised on a scan and may be another one; the note has both readings. */
    OCR_UNCERTAIN,
    /** The reporting period is not printed and was inferred. */
    PERIOD_INFERRED,
    /** A section heading holds a figure. */
    HEADING_VALUE;

    /** The flag as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
