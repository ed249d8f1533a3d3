package vn.chitieu.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chitieu.document.Place;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Kind;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/**
 * Compares the reports of a run with each other, once all are there. Nothing is ever corrected, and no row is flagged:
 * the observations are written by then.
 *
 * <ol>
 *   <li>Across 1, {@code conflicting_duplicates}: two reports of one agency and period give different figures; see {@link
 *       Duplicates}.
 *   <li>Across 2, {@code series_jump}: a figure is about a power of ten away from those of the periods around it; see {@link
 *       Jump}.
 *   <li>Across 3, {@code series_jump}: a count that accumulates within a year falls; see {@link Cumulative}.
 * </ol>
 *
 * <p>Only figures that are trusted take part, of reports that name agency and period, and of an indicator that has one row
 * in its report. For one thread. Keeps an {@link Entry} for each figure and a header for each report.
 */
public final class AcrossReports {
    /** Reasons to look that leave beyond doubt what a row means and how its figure is read. */
    private static final Set<Flag> HARMLESS = EnumSet.of(
            Flag.CHECK_FAILED, Flag.PERIOD_INFERRED, Flag.TEXT_REPAIRED, Flag.VALUE_IN_UNIT_COLUMN, Flag.HEADING_VALUE);

    private final List<Indicator> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> agencies = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Cumulative cumulative;
    private final Ledger ledger;

    /** An empty run. */
    public AcrossReports(Catalogue catalogue) {
        this(catalogue, new MemoryLedger());
    }

    AcrossReports(Catalogue catalogue, Ledger ledger) {
        this.indicators = catalogue.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            numbers.put(indicators.get(i).id(), i);
        }
        this.cumulative = new Cumulative(catalogue);
        this.ledger = ledger;
    }

    /** Takes a document, in the order of the run. */
    public void add(Extraction extraction) {
        extraction
                .report()
                .filter(report -> report.header().agency().isPresent()
                        && report.header().period().isPresent())
                .ifPresent(report -> add(new Origin(extraction.document(), report.header()), report));
    }

    private void add(Origin origin, Report report) {
        int agency = agencies.computeIfAbsent(origin.agencyKey(), unseen -> agencies.size());
        int document = origins.size();
        origins.add(origin);
        Map<String, Long> rows = report.observations().stream()
                .flatMap(observation -> observation.indicator().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Observation row : report.observations()) {
            boolean alone =
                    row.indicator().filter(id -> rows.getOrDefault(id, 0L) == 1).isPresent();
            if (alone && row.value().isPresent() && HARMLESS.containsAll(row.flags())) {
                ledger.add(entry(agency, document, row));
            }
        }
    }

    private Entry entry(int agency, int document, Observation row) {
        Place place = row.row().place();
        return new Entry(
                agency,
                Objects.requireNonNull(numbers.get(row.indicator().orElseThrow()), "not in the catalogue"),
                origins.get(document).header().period().orElseThrow(),
                document,
                row.value().orElseThrow(),
                row.row().stt(),
                new Place(place.page(), place.table(), place.row(), place.column()));
    }

    /** What contradicts, in the order of the documents that it is reported at. */
    public List<CrossFinding> findings() {
        List<Contradiction> found = new ArrayList<>();
        ledger.forEachSeries(series -> contradictions(series).forEach(found::add));
        Sentences sentences = new Sentences(origins, indicators);
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Contradiction each) -> each.subject().document())
                        .thenComparingInt(each -> each.subject().indicator())
                        .thenComparing(Contradiction::rule))
                .map(sentences::finding)
                .toList();
    }

    private Stream<Contradiction> contradictions(List<Entry> sorted) {
        Indicator indicator = indicators.get(sorted.get(0).indicator());
        Duplicates duplicates = Duplicates.of(sorted, indicator, origins);
        return Stream.concat(duplicates.contradictions().stream(), breaks(duplicates.undisputed()));
    }

    private Stream<Contradiction> breaks(Series series) {
        boolean certain = origins.get(
                        series.entries().isEmpty() ? 0 : series.entries().get(0).document())
                .isAgencyCertain();
        if (series.entries().size() < 2 || !certain || series.indicator().kind() == Kind.CHOICE) {
            return Stream.empty();
        }
        Stream<Contradiction> jumps = Stream.of(1, 3, 6, 9, 12)
                .flatMap(months ->
                        Jump.in(series.ofLength(months), series.indicator().kind()).stream())
                .map(Contradiction::jump);
        return cumulative.contains(series.indicator().id()) ? Stream.concat(jumps, falls(series)) : jumps;
    }

    private static Stream<Contradiction> falls(Series series) {
        List<Contradiction> falls = new ArrayList<>();
        for (int year : series.years()) {
            List<Entry> entries = series.sinceJanuary(year);
            for (int i = 1; i < entries.size(); i++) {
                if (entries.get(i).value().compareTo(entries.get(i - 1).value()) < 0) {
                    falls.add(Contradiction.fall(entries.get(i), entries.get(i - 1)));
                }
            }
        }
        return falls.stream();
    }
}
