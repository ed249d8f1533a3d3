package vn.chitieu.write.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How often something that was asked was answered in which way.
 *
 * @param asked all of the others together
 */
record Answers(int asked, int reported, int blank, int missing, int unreadable, int notApplicable, int notRequired) {
    private static final int HUNDRED = 100;

    /** Nothing asked. */
    static final Answers NONE = new Answers(0, 0, 0, 0, 0, 0, 0);

    /** Those of a row of the summary. */
    static Answers of(RowView row) {
        return new Answers(
                row.count("asked"),
                row.count("reported"),
                row.count("blank"),
                row.count("missing_row"),
                row.count("unreadable"),
                row.count("not_applicable"),
                row.count("not_required"));
    }

    /** The sum of both. */
    Answers plus(Answers other) {
        return new Answers(
                asked + other.asked,
                reported + other.reported,
                blank + other.blank,
                missing + other.missing,
                unreadable + other.unreadable,
                notApplicable + other.notApplicable,
                notRequired + other.notRequired);
    }

    /** All of them in their order. */
    List<Integer> counts() {
        return List.of(asked, reported, blank, missing, unreadable, notApplicable, notRequired);
    }

    /** How many should have been answered and were not. */
    int open() {
        return blank + missing + unreadable;
    }

    /** Percentage that is open of what the agency has to report, with one decimal; empty if that is nothing. */
    Optional<BigDecimal> openRate() {
        int due = asked - notApplicable - notRequired;
        return due == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) open() * HUNDRED)
                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP));
    }
}
