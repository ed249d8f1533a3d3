package vn.chitieu.write.result;

import java.util.Locale;

/** A closed list of codes that a column of the results takes its texts from. */
public enum CodeList {
    /** {@code status} of an observation. */
    STATUS,
    /** {@code flags} of an observation, any number of them. */
    FLAG,
    /** {@code kind} of something unanswered. */
    KIND,
    /** {@code rule} of a contradiction. */
    RULE,
    /** {@code severity} of a contradiction. */
    SEVERITY,
    /** {@code status} of a document. */
    DOCUMENT_STATUS,
    /** {@code reason} of an unmatched row. */
    UNMATCHED_REASON,
    /** {@code level} of an agency. */
    LEVEL;

    /** The list as the resource names it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
