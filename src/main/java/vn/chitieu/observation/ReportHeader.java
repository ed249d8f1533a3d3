package vn.chitieu.observation;

import java.util.Optional;

/**
 * What a report says of itself. Whatever is not printed is empty and never guessed.
 *
 * @param agency who reports
 * @param number number and symbol as printed ({@code 25/BC-UBND}, {@code /BC-STP} where the number was left open)
 * @param date ISO date; {@code 2025-06} where the day was left open, {@code 2024} where the month was too
 * @param period time the figures speak of
 * @param periodInferred whether the period was concluded from the date and is not printed
 */
public record ReportHeader(
        Optional<Agency> agency,
        Optional<String> number,
        Optional<String> date,
        Optional<Period> period,
        boolean periodInferred) {
    /** A header of a report that says nothing of itself. */
    public static final ReportHeader EMPTY =
            new ReportHeader(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
