package vn.chitieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Reporter;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Candidate;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/** Everything that was asked and not answered, in document order. */
final class Blanks {
    private static final int BEFORE_ALL = -1;
    /** Likeness from which an unmatched row may be the indicator's. */
    private static final double PERHAPS = 0.8;

    private final Report report;
    private final Catalogue catalogue;
    private final Derivations derivations;
    private final List<TemplateRow> form;
    private final Duties duties;
    private final Set<String> notRequired;

    Blanks(Report report, Catalogue catalogue, Derivations derivations) {
        this.report = report;
        this.catalogue = catalogue;
        this.derivations = derivations;
        this.form = report.template()
                .flatMap(catalogue::template)
                .map(template -> template.rows())
                .orElse(List.of());
        this.duties = new Duties(report.header());
        this.notRequired = form.stream()
                .filter(row -> !duties.include(row.reportedBy()))
                .flatMap(row -> row.indicator().stream())
                .collect(Collectors.toSet());
    }

    /** Rows without figure, and behind the row that the form has before it each row that is missing. */
    List<Blank> all() {
        Map<Integer, List<Blank>> missing = missingBehindRows();
        List<Blank> blanks = new ArrayList<>(missing.getOrDefault(BEFORE_ALL, List.of()));
        for (int row = 0; row < report.observations().size(); row++) {
            blank(row).ifPresent(blanks::add);
            blanks.addAll(missing.getOrDefault(row, List.of()));
        }
        blanks.addAll(missing.getOrDefault(report.observations().size(), List.of()));
        return blanks;
    }

    private Optional<Blank> blank(int row) {
        Observation observation = report.observations().get(row);
        return kind(observation)
                .map(kind -> new Blank(
                                observation.indicator(),
                                observation.row().stt(),
                                observation.row().label(),
                                kind,
                                derivations.ofRow(row))
                        .because(observation.decided().map(Decided::reason).orElse("")));
    }

    private Optional<BlankKind> kind(Observation observation) {
        return switch (observation.status()) {
            case REPORTED -> Optional.empty();
            case BLANK -> Optional.of(isRequired(observation) ? BlankKind.BLANK : BlankKind.NOT_REQUIRED);
            case NOT_APPLICABLE -> Optional.of(BlankKind.NOT_APPLICABLE);
            case UNREADABLE -> Optional.of(BlankKind.UNREADABLE);
        };
    }

    /** As a person decided; else by the row's own last column if it says who reports it, else by the form's. */
    private boolean isRequired(Observation observation) {
        if (observation
                .decided()
                .filter(decided -> decided.kind() == Decided.Kind.BLANK)
                .isPresent()) {
            return true;
        }
        List<Reporter> printed = PrintedDuty.reporters(observation.row().note());
        return printed.isEmpty()
                ? observation.indicator().filter(notRequired::contains).isEmpty()
                : duties.include(printed);
    }

    /**
     * Missing rows by the ordinal of the row they stand behind; what the form does not have stands at the end. What an
     * unmatched row may well be, is not missing: the row is there, and unmatched.csv asks for a look.
     */
    private Map<Integer, List<Blank>> missingBehindRows() {
        Map<String, Integer> placeInForm = placeInForm();
        Map<Integer, Integer> anchors = anchors();
        Map<Integer, List<Blank>> missing = new HashMap<>();
        Set<String> perhapsThere = report.unmatched().stream()
                .flatMap(unmatched -> unmatched.candidates().stream().limit(1))
                .filter(candidate -> candidate.score() >= PERHAPS)
                .map(Candidate::indicator)
                .collect(Collectors.toSet());
        for (String id : report.skipped().stream()
                .filter(id -> !perhapsThere.contains(id))
                .toList()) {
            Optional<Integer> place = Optional.ofNullable(placeInForm.get(id));
            int anchor = place.map(anchors::get).orElse(report.observations().size());
            missing.computeIfAbsent(anchor, unseen -> new ArrayList<>()).add(missing(id, place.map(form::get)));
        }
        return missing;
    }

    private Blank missing(String id, Optional<TemplateRow> row) {
        String label = row.map(TemplateRow::label)
                .or(() -> catalogue.indicator(id).map(Indicator::label))
                .orElse("");
        return new Blank(
                Optional.of(id),
                row.map(TemplateRow::stt).orElse(""),
                label,
                notRequired.contains(id) ? BlankKind.NOT_REQUIRED : BlankKind.MISSING_ROW,
                derivations.ofMissing(id),
                false);
    }

    private Map<String, Integer> placeInForm() {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < form.size(); place++) {
            int here = place;
            form.get(place).indicator().ifPresent(id -> places.putIfAbsent(id, here));
        }
        return places;
    }

    /** For each row of the form, the ordinal of the report's row that answers it or the last one before it. */
    private Map<Integer, Integer> anchors() {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < report.observations().size(); row++) {
            int here = row;
            report.observations().get(row).indicator().ifPresent(id -> rows.putIfAbsent(id, here));
        }
        Map<Integer, Integer> anchors = new HashMap<>();
        int anchor = BEFORE_ALL;
        for (int place = 0; place < form.size(); place++) {
            anchor = form.get(place).indicator().map(rows::get).orElse(anchor);
            anchors.put(place, anchor);
        }
        return anchors;
    }
}
