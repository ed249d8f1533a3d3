package vn.chitieu.observation;

import java.util.Locale;

/** What became of a row's figure; in brackets the code of SDMX. */
public enum Status {
    /** A figure was given (A). */
    REPORTED,
    /** The cell was left empty (O). */
    BLANK,
    /** The office says that the row does not concern it: {@code /}, {@code -}, {@code không có} (M). */
    NOT_APPLICABLE,
    /** Something is printed that is no figure, or not one figure only (L). */
    UNREADABLE;

    /** The status as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
