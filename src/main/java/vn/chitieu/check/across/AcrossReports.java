package vn.chitieu.check.across;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import vn.chitieu.observation.Period;
import vn.chitieu.observation.Report;
import vn.chitieu.store.Codecs;
import vn.chitieu.store.Sorter;

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
 * in its report. For one thread. Figures and headers wait on disk; memory grows by eight bytes for each report, and by the
 * name of each agency.
 */
public final class AcrossReports implements Closeable {
    /** Reasons to look that leave beyond doubt what a row means and how its figure is read. */
    private static final Set<Flag> HARMLESS = EnumSet.of(
            Flag.CHECK_FAILED, Flag.PERIOD_INFERRED, Flag.TEXT_REPAIRED, Flag.VALUE_IN_UNIT_COLUMN, Flag.HEADING_VALUE);

    private final List<Indicator> indicators;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> agencies = new HashMap<>();
    private final Path scratch;
    private final Origins origins;
    private final Cumulative cumulative;
    private final Figures figures;

    /**
     * An empty run.
     *
     * @param scratch folder for what does not fit into memory; has to be there when the first document comes
     */
    public AcrossReports(Catalogue catalogue, Path scratch) {
        this.scratch = scratch;
        this.origins = new Origins(scratch);
        this.figures = new Figures(scratch);
        this.indicators = catalogue.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            numbers.put(indicators.get(i).id(), i);
        }
        this.cumulative = new Cumulative(catalogue);
    }

    /** Takes a document, in the order of the run. */
    public void add(Extraction extraction) throws IOException {
        Optional<Report> report = extraction.report().filter(AcrossReports::tellsWhoAndWhen);
        if (report.isPresent()) {
            add(new Origin(extraction.document(), report.get().header()), report.get());
        }
    }

    private static boolean tellsWhoAndWhen(Report report) {
        return report.header().agency().isPresent() && report.header().period().isPresent();
    }

    private void add(Origin origin, Report report) throws IOException {
        int agency = agencies.computeIfAbsent(origin.agencyKey(), unseen -> agencies.size());
        Period period = origin.header().period().orElseThrow();
        int document = origins.add(origin);
        Map<String, Long> rows = report.observations().stream()
                .flatMap(observation -> observation.indicator().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (Observation row : report.observations()) {
            boolean alone =
                    row.indicator().filter(id -> rows.getOrDefault(id, 0L) == 1).isPresent();
            if (alone && row.value().isPresent() && isTrusted(row)) {
                figures.add(entry(agency, document, period, row));
            }
        }
    }

    /** What a person decided is trusted, but a figure under another unit compares with none. */
    private static boolean isTrusted(Observation row) {
        return HARMLESS.containsAll(row.flags()) && !row.carries(Flag.UNIT_CONFLICT);
    }

    private Entry entry(int agency, int document, Period period, Observation row) {
        Place place = row.row().place();
        return new Entry(
                agency,
                Objects.requireNonNull(numbers.get(row.indicator().orElseThrow()), "not in the catalogue"),
                period,
                document,
                row.value().orElseThrow(),
                row.row().stt(),
                new Place(place.page(), place.table(), place.row(), place.column()));
    }

    /** Told of a contradiction. */
    @FunctionalInterface
    public interface FindingReader {
        /** A contradiction between two reports. */
        void read(CrossFinding finding) throws IOException;
    }

    /** Tells what contradicts, in the order of the documents that it is reported at; may be asked once. */
    public void forEachFinding(FindingReader reader) throws IOException {
        Comparator<Contradiction> order = Comparator.comparingInt(
                        (Contradiction each) -> each.subject().document())
                .thenComparingInt(each -> each.subject().indicator())
                .thenComparing(Contradiction::rule);
        Sentences sentences = new Sentences(origins, indicators);
        try (Sorter<Contradiction> found = new Sorter<>(scratch, Codecs.of(Contradiction.class), order)) {
            figures.forEachSeries(series -> {
                for (Contradiction contradiction : contradictions(series).toList()) {
                    found.add(contradiction);
                }
            });
            for (Iterator<Contradiction> sorted = found.sorted(); sorted.hasNext(); ) {
                reader.read(sentences.finding(sorted.next()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        figures.close();
        origins.close();
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
