package vn.chitieu.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.chitieu.document.Source;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.score.Program;
import vn.chitieu.score.Reliability;

/** Everything that a campaign measures, added up over its reports. */
final class TrustScore {
    private static final Set<Outcome> RIGHT = EnumSet.of(Outcome.RIGHT, Outcome.FLAGGED_NEEDLESSLY, Outcome.UNWARNED);

    private final Siblings siblings;
    private final Map<String, Map<Outcome, Integer>> groups = new TreeMap<>();
    private final Map<Outcome, List<String>> details = new EnumMap<>(Outcome.class);
    private final Map<String, int[]> tallies = new TreeMap<>();
    private final Map<String, List<String>> notes = new TreeMap<>();
    private final Map<String, int[]> reports = new TreeMap<>();
    private final Reliability reliability = new Reliability();

    TrustScore(Catalogue catalogue) {
        this.siblings = new Siblings(catalogue);
    }

    /**
     * Reads a file and holds what is read against what is true of the paper.
     *
     * @param file its name and its bytes
     */
    void add(TrustReport report, String group, Source file) {
        add(report, group, Program.BUNDLED.pipeline().extract(file));
    }

    /** Holds what was read in a file against what is true of the paper. */
    void add(TrustReport report, String format, Extraction extraction) {
        List<Observation> observations =
                extraction.report().map(Report::observations).orElse(List.of());
        Map<Integer, Observation> found = RowFinder.find(report.rows(), observations);
        Set<Observation> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(found.values());
        String where = "seed %d %s %s".formatted(report.seed(), format, report.form());
        tally("documents read", extraction.report().isPresent());
        for (int i = 0; i < report.rows().size(); i++) {
            Optional<Observation> observed = Optional.ofNullable(found.get(i));
            if (observed.isEmpty() && extraction.report().isEmpty()) {
                count(Outcome.UNMATCHED, report, format, where + " " + extraction.status() + " " + extraction.reason());
            } else {
                judge(report.rows().get(i), observed, report, format, where);
            }
        }
        observations.stream()
                .filter(each -> !used.contains(each))
                .forEach(each ->
                        count(Outcome.ofSurplus(each), report, format, where + " no row of the paper: " + got(each)));
        ConflictScore.of(report, found, extraction).forEach((name, list) -> keep(name, list, where));
        BlankScore.of(report, found, extraction).forEach((name, list) -> keep(name, list, where));
        tally("form named", extraction.report().flatMap(Report::template).equals(Optional.of(report.form())));
        header(report, extraction, where);
    }

    private void header(TrustReport report, Extraction extraction, String where) {
        String wanted = report.letterhead().period().code();
        String got = extraction
                .report()
                .flatMap(read -> read.header().period())
                .map(period -> period.code())
                .orElse("");
        tally("period", wanted.equals(got));
        boolean flagged =
                extraction.report().map(read -> read.header().periodInferred()).orElse(false);
        if (!wanted.equals(got) && !got.isEmpty()) {
            note(
                    flagged ? "period wrong, flagged" : "period wrong, silent",
                    where + " expected " + wanted + ", got " + got + " "
                            + report.letterhead().title());
        }
    }

    private void judge(TrustRow row, Optional<Observation> observed, TrustReport report, String format, String where) {
        if (row.optional() && observed.isEmpty()) {
            return;
        }
        Outcome outcome = observed.map(each -> Outcome.of(row.expected(), each)).orElse(Outcome.SILENT);
        String detail =
                where + " " + wanted(row) + "; " + observed.map(TrustScore::got).orElse("no row");
        count(outcome, report, format, detail);
        boolean told = !row.is(ExpectedRow.UNDECIDABLE) && !row.is(ExpectedRow.CONTESTED);
        observed.filter(each -> each.indicator().isPresent() && told)
                .ifPresent(each -> reliability.add(
                        each.match(), each.indicator().equals(row.expected().indicator())));
        if (row.expected().indicator().isEmpty()) {
            unknown(row, observed, detail);
        } else if (told) {
            confusion(row, observed, detail);
        }
        row.expected().perturbations().forEach(mark -> tally("wholly right, " + mark, RIGHT.contains(outcome)));
    }

    /** Rows that no form has: unmatched, or taken for one of the form. */
    private void unknown(TrustRow row, Optional<Observation> observed, String detail) {
        boolean taken = observed.flatMap(Observation::indicator).isPresent();
        String kind = row.is(UnknownRows.SIBLING)
                ? "sibling"
                : row.is(Habit.SUBTOTAL_ROW.mark())
                        ? "subtotal"
                        : row.optional()
                                ? "remark"
                                : row.is(Perturbation.FOREIGN_ROW.mark()) ? "invented" : "heading with figure";
        tally("unknown rows unmatched: " + kind, !taken);
        tally("unknown rows unmatched", !taken);
        if (taken) {
            note(
                    Outcome.reasons(observed.orElseThrow()).isEmpty()
                            ? "unknown row taken, silent"
                            : "unknown row taken, flagged",
                    detail);
        }
    }

    private void confusion(TrustRow row, Optional<Observation> observed, String detail) {
        String expected = row.expected().indicator().orElseThrow();
        Optional<String> got = observed.flatMap(Observation::indicator);
        boolean confused = got.filter(id -> !id.equals(expected)
                        && !row.expected().arguable().contains(id)
                        && siblings.areNear(id, expected))
                .isPresent();
        tally("not taken for a near sibling", !confused);
        if (confused) {
            boolean silent = Outcome.reasons(observed.orElseThrow()).isEmpty();
            note(silent ? "near sibling, silent" : "near sibling, flagged", detail);
        }
    }

    private void keep(String name, List<String> list, String where) {
        boolean fine = name.startsWith("+");
        String measure = name.substring(1);
        for (String each : list) {
            tally(measure, fine);
            if (!fine) {
                note(measure, where + " " + each);
            }
        }
    }

    private void tally(String measure, boolean fine) {
        int[] tally = tallies.computeIfAbsent(measure, any -> new int[2]);
        tally[0] += fine ? 1 : 0;
        tally[1]++;
    }

    private void note(String measure, String detail) {
        notes.computeIfAbsent(measure, any -> new ArrayList<>()).add(detail);
    }

    private void count(Outcome outcome, TrustReport report, String format, String detail) {
        for (String group : List.of("all", "format " + format, "form " + report.form())) {
            groups.computeIfAbsent(group, any -> new EnumMap<>(Outcome.class)).merge(outcome, 1, Integer::sum);
        }
        int[] tally = reports.computeIfAbsent(
                "%d %s %s | %s".formatted(report.seed(), format, report.form(), report.recipe()), any -> new int[3]);
        tally[0]++;
        tally[1] += RIGHT.contains(outcome) ? 0 : 1;
        tally[2] += outcome == Outcome.SILENT ? 1 : 0;
        if (outcome != Outcome.RIGHT) {
            details.computeIfAbsent(outcome, any -> new ArrayList<>()).add(detail);
        }
    }

    /** Every row with this outcome. */
    List<String> details(Outcome outcome) {
        return details.getOrDefault(outcome, List.of());
    }

    /** How many rows each report has, how many of them are not right, how many silently, and how it was made. */
    private List<String> reports() {
        return reports.entrySet().stream()
                .map(each -> "%d rows, %d not right, %d silent: %s"
                        .formatted(each.getValue()[0], each.getValue()[1], each.getValue()[2], each.getKey()))
                .toList();
    }

    /** Writes {@code summary}, {@code reports} and a list for every outcome and every kind of fault. */
    void save(Path folder) throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("summary"), toString());
        Files.write(folder.resolve("reports"), reports());
        for (Outcome outcome : Outcome.values()) {
            Files.write(lists.resolve(outcome.name()), details(outcome));
        }
        for (Map.Entry<String, List<String>> note : notes.entrySet()) {
            Files.write(lists.resolve(note.getKey().replaceAll("[^a-z_]+", "-")), note.getValue());
        }
    }

    @Override
    public String toString() {
        return new TrustTable(groups, tallies, notes).text() + RowText.calibration(reliability);
    }

    private static String wanted(TrustRow row) {
        return "row %d: expected %s | %s | %s | %s"
                .formatted(row.expected().line(), RowText.wanted(row.expected()), row.stt(), row.label(), row.figure());
    }

    private static String got(Observation observed) {
        return "got " + RowText.got(observed);
    }
}
