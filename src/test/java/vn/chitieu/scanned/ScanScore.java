package vn.chitieu.scanned;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.generated.ExpectedRow;
import vn.chitieu.generated.Outcome;
import vn.chitieu.generated.RowFinder;
import vn.chitieu.generated.RowText;
import vn.chitieu.generated.TrustReport;
import vn.chitieu.generated.TrustRow;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Status;

/** What became of the rows of scanned reports, by quality. */
final class ScanScore {
    private final Map<Quality, Tally> tallies = new EnumMap<>(Quality.class);
    private final List<String> faults = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    /**
     * A scan that was read.
     *
     * @param file its name
     * @param pages how many were scanned
     * @param seconds what reading took
     * @param typed what its print gives
     * @param read what it gives
     */
    record Reading(Quality quality, String file, int pages, double seconds, Extraction typed, Extraction read) {
        private static List<Observation> observations(Extraction extraction) {
            return extraction.report().map(Report::observations).orElse(List.of());
        }
    }

    /** Numbers of one quality. */
    private static final class Tally {
        private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        private int reports;
        private int pages;
        private int typedRows;
        private int typedRight;
        private int loneDigits;
        private int loneDigitsFound;
        private int figures;
        private int falseBlanks;
        private double seconds;

        private int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        private int right() {
            return of(Outcome.RIGHT) + of(Outcome.FLAGGED_NEEDLESSLY) + of(Outcome.UNWARNED);
        }

        String line(Object name) {
            int rows = Math.max(
                    1, outcomes.values().stream().mapToInt(Integer::intValue).sum());
            return String.format(
                    Locale.ROOT,
                    "%-34s %7d %6d %6d %8.2f %8.2f %7d %9.2f %9d %9d %6d/%-6d %5d/%-6d %7.2f",
                    name,
                    reports,
                    pages,
                    rows,
                    100.0 * right() / rows,
                    100.0 * typedRight / Math.max(1, typedRows),
                    of(Outcome.SILENT),
                    100.0 * of(Outcome.FLAGGED_NEEDLESSLY) / rows,
                    of(Outcome.UNMATCHED),
                    of(Outcome.WRONG_FLAGGED),
                    loneDigitsFound,
                    loneDigits,
                    falseBlanks,
                    figures,
                    seconds / Math.max(1, pages));
        }
    }

    /** Holds what was read in a scan against what is true of the paper. */
    void add(TrustReport report, Reading reading) {
        Tally tally = tallies.computeIfAbsent(reading.quality(), any -> new Tally());
        tally.reports++;
        tally.pages += reading.pages();
        tally.seconds += reading.seconds();
        List<Observation> read = new ArrayList<>(Reading.observations(reading.read()));
        Map<Integer, Observation> found = RowFinder.find(report.rows(), read);
        Map<Integer, Observation> typed = RowFinder.find(report.rows(), Reading.observations(reading.typed()));
        if (reading.read().report().isEmpty()) {
            faults.add("%s %s %s"
                    .formatted(
                            reading.file(),
                            reading.read().status(),
                            reading.read().reason()));
        }
        for (int i = 0; i < report.rows().size(); i++) {
            TrustRow row = report.rows().get(i);
            Optional<Observation> observed = Optional.ofNullable(found.get(i));
            observed.ifPresent(read::remove);
            if (!row.optional() || observed.isPresent()) {
                judge(row, observed, Optional.ofNullable(typed.get(i)), reading);
            }
        }
        for (Observation surplus : read) {
            Outcome outcome = Outcome.ofSurplus(surplus);
            tally.outcomes.merge(outcome, 1, Integer::sum);
            fault(outcome, reading, "no row of the paper; got " + RowText.got(surplus));
        }
    }

    private void judge(TrustRow row, Optional<Observation> observed, Optional<Observation> typed, Reading reading) {
        Tally tally = tallies.computeIfAbsent(reading.quality(), any -> new Tally());
        Outcome outcome = outcome(row, observed, reading.read());
        Outcome before = outcome(row, typed, reading.typed());
        tally.outcomes.merge(outcome, 1, Integer::sum);
        tally.typedRows++;
        tally.typedRight += isRight(before) ? 1 : 0;
        ExpectedRow expected = row.expected();
        boolean sameFigure = observed.filter(each -> each.status() == expected.status()
                        && each.value()
                                .map(BigDecimal::stripTrailingZeros)
                                .equals(expected.value().map(BigDecimal::stripTrailingZeros)))
                .isPresent();
        if (expected.status() == Status.REPORTED && reading.read().report().isPresent()) {
            tally.figures++;
            tally.falseBlanks +=
                    observed.filter(each -> each.status() == Status.BLANK).isPresent() ? 1 : 0;
            if (row.figure().matches("\\d")) {
                tally.loneDigits++;
                tally.loneDigitsFound += sameFigure ? 1 : 0;
            }
        }
        if (outcome != Outcome.RIGHT && outcome != Outcome.UNWARNED) {
            fault(
                    outcome,
                    reading,
                    "row %d%s: expected %s | %s | %s | '%s'; got %s"
                            .formatted(
                                    expected.line(),
                                    before == outcome ? " [typed too]" : "",
                                    RowText.wanted(expected),
                                    row.stt(),
                                    row.label(),
                                    row.figure(),
                                    observed.map(RowText::got).orElse("no row")));
        }
    }

    /** A row that is lost is no silent error where the document says that rows may be missing. */
    private static Outcome outcome(TrustRow row, Optional<Observation> observed, Extraction extraction) {
        boolean warned = extraction.report().isEmpty() || extraction.reason().contains("may be missing");
        return observed.map(each -> Outcome.of(row.expected(), each))
                .orElse(warned ? Outcome.UNMATCHED : Outcome.SILENT);
    }

    private static boolean isRight(Outcome outcome) {
        return outcome == Outcome.RIGHT || outcome == Outcome.FLAGGED_NEEDLESSLY || outcome == Outcome.UNWARNED;
    }

    private void fault(Outcome outcome, Reading reading, String detail) {
        String line = "%s %s %s".formatted(outcome, reading.file(), detail);
        faults.add(line);
        if (outcome == Outcome.SILENT && !detail.contains("[typed too]")) {
            silent.add(line);
        }
    }

    /** Rows wrong without a flag that the typed print gives right. */
    List<String> silent() {
        return List.copyOf(silent);
    }

    /** Writes {@code summary} and {@code faults}. */
    void save(Path folder) throws IOException {
        Files.writeString(folder.resolve("summary"), toString());
        Files.write(folder.resolve("faults"), faults);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                "%-34s %7s %6s %6s %8s %8s %7s %9s %9s %9s %13s %12s %7s%n",
                "quality",
                "reports",
                "pages",
                "rows",
                "right %",
                "typed %",
                "silent",
                "needless",
                "unmatched",
                "wrong fl.",
                "lone digits",
                "false blanks",
                "s/page"));
        tallies.forEach((quality, tally) -> text.append(tally.line(quality)).append(System.lineSeparator()));
        return text.toString();
    }
}
