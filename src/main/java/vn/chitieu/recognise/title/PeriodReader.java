package vn.chitieu.recognise.title;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chitieu.observation.Period;

/**
 * The period of a report.
 *
 * <ol>
 *   <li>Of title, closing sentence, annex titles, "Kèm theo" lines and opening the first that names a time names it.
 *   <li>A whole year that had not come near its end on the report's date is not what the figures speak of ("kế hoạch
 *       năm 2024") and not taken.
 *   <li>Its year is the one that most of them say, the title counting twice; a year that none says follows from the date.
 *   <li>Otherwise a part of a year that body or remarks name, if the report's date lies in its last month or up to 45 days
 *       after its end; the most frequent, of equals the longest.
 *   <li>Otherwise, without a date, one that the body names at least twice, and two times in three.
 *   <li>Otherwise the date alone: March, June, September and December end a period, the first half of January follows a
 *       year. This is inferred.
 * </ol>
 */
final class PeriodReader {
    private static final int DAYS_TO_REPORT = 45;
    private static final int OCTOBER = 10;

    private final PeriodEvidence evidence;
    private final Optional<PartialDate> date;

    PeriodReader(PeriodEvidence evidence, Optional<PartialDate> date) {
        this.evidence = evidence;
        this.date = date;
    }

    /** A period and whether it was concluded from the date. */
    record Reading(Optional<Period> period, boolean inferred) {}

    /** Reads by the rules above. */
    Reading read() {
        Optional<Period> printed = titled().or(this::agreeing).or(this::repeated);
        Optional<Period> inferred = printed.isPresent() ? Optional.empty() : inferred();
        return new Reading(printed.or(() -> inferred), inferred.isPresent());
    }

    /** Rules 1 to 3. */
    private Optional<Period> titled() {
        return evidence.titled().stream()
                .filter(mention -> !isUnfinishedYear(mention))
                .findFirst()
                .flatMap(this::dated);
    }

    /** Rule 2; annual reports are asked for from October on. */
    private boolean isUnfinishedYear(PeriodMention mention) {
        return mention.isWholeYear()
                && date.isPresent()
                && date.get().isMonthKnown()
                && mention.year().equals(Optional.of(date.get().year()))
                && date.get().month() < OCTOBER;
    }

    /** Rule 3. */
    private Optional<Period> dated(PeriodMention mention) {
        Map<Integer, Integer> votes = evidence.votes(mention);
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> winners = votes.entrySet().stream()
                .filter(vote -> vote.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Optional<Integer> year = mention.year()
                .filter(winners::contains)
                .or(() -> winners.stream().findFirst());
        return year.map(mention::of).or(() -> date.flatMap(known -> yearFromDate(mention, known)));
    }

    /** The latest of these months that had begun; a date without a month tells only of what cannot be last year's. */
    private static Optional<Period> yearFromDate(PeriodMention mention, PartialDate date) {
        if (!date.isMonthKnown()) {
            boolean clear = mention.lastMonth() < 10;
            return clear ? Optional.of(mention.of(date.year())) : Optional.empty();
        }
        boolean thisYear = mention.lastMonth() <= date.month() + 1;
        return Optional.of(mention.of(thisYear ? date.year() : date.year() - 1));
    }

    /** Rule 4. */
    private Optional<Period> agreeing() {
        return date.filter(PartialDate::isMonthKnown)
                .flatMap(known -> Stream.concat(
                                evidence.body().entrySet().stream(), evidence.remarks().entrySet().stream())
                        .filter(entry -> agrees(entry.getKey(), known))
                        .max(Comparator.<Map.Entry<Period, Integer>>comparingInt(Map.Entry::getValue)
                                .thenComparingInt(entry -> entry.getKey().months())
                                .thenComparingInt(entry -> entry.getKey().firstMonth()))
                        .map(Map.Entry::getKey));
    }

    private static boolean agrees(Period period, PartialDate date) {
        var first = LocalDate.of(date.year(), date.month(), Math.max(1, date.day()));
        var lastMonth = period.end().withDayOfMonth(1);
        return !first.isBefore(lastMonth) && !first.isAfter(period.end().plusDays(DAYS_TO_REPORT));
    }

    /** Rule 5. */
    private Optional<Period> repeated() {
        boolean dated = date.isPresent() && date.get().isMonthKnown();
        int all = evidence.body().values().stream().mapToInt(Integer::intValue).sum();
        return dated
                ? Optional.empty()
                : evidence.body().entrySet().stream()
                        .filter(entry -> entry.getValue() >= 2 && 3 * entry.getValue() >= 2 * all)
                        .map(Map.Entry::getKey)
                        .filter(period ->
                                date.isEmpty() || period.year() <= date.get().year())
                        .findFirst();
    }

    /** Rule 6. */
    private Optional<Period> inferred() {
        return date.filter(PartialDate::isMonthKnown).flatMap(known -> switch (known.month()) {
            case 1 ->
                Optional.of(Period.year(known.year() - 1))
                        .filter(year -> known.day() >= 1
                                && known.day() <= 15
                                && evidence.body().isEmpty());
            case 3 -> Optional.of(Period.quarter(known.year(), 1));
            case 6 -> Optional.of(Period.half(known.year(), 1));
            case 9 -> Optional.of(Period.nineMonths(known.year()));
            case 12 -> Optional.of(Period.year(known.year()));
            default -> Optional.empty();
        });
    }
}
