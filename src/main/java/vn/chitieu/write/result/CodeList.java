package vn.chitieu.write.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A closed list of codes that a column of the results takes its texts from. */
public enum CodeList {
    /** {@code status} of an observation. */
    STATUS("observations", "status"),
    /** {@code flags} of an observation, any number of them with {@code ;} between. */
    FLAG("observations", "flags"),
    /** {@code kind} of something unanswered. */
    KIND("blanks", "kind"),
    /** {@code rule} of a contradiction. */
    RULE("checks", "rule"),
    /** {@code severity} of a contradiction. */
    SEVERITY("checks", "severity"),
    /** {@code status} of a document. */
    DOCUMENT_STATUS("documents", "status"),
    /** {@code reason} of an unmatched row. */
    UNMATCHED_REASON("unmatched", "reason"),
    /** {@code level} of an agency. */
    LEVEL("observations", "level"),
    /** {@code decided} of an observation. */
    DECIDED("observations", "decided");

    private final String listing;
    private final String column;

    CodeList(String listing, String column) {
        this.listing = listing;
        this.column = column;
    }

    /** The list that a column takes its texts from, if it does. */
    public static Optional<CodeList> of(String listing, String column) {
        return Arrays.stream(values())
                .filter(list -> list.listing.equals(listing) && list.column.equals(column))
                .findFirst();
    }

    /** The list as the resource names it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
