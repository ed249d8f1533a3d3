package vn.chitieu.write.result;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Heading;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Status;

/**
 * {@code summary.csv}: how each indicator that was asked for was answered, for each agency, period and section. A line
 * for each indicator of a document, in document order, missing ones too; one for rows without indicator; then for each
 * section one that counts its headings alone.
 *
 * <p>{@code asked} is the sum of {@code reported}, {@code blank}, {@code not_applicable}, {@code unreadable}, {@code
 * missing_row} and {@code not_required}; {@code zero} says how many of those reported are a printed 0. Nothing stands on
 * two lines, so that any sum over lines is right.
 *
 * @param names names of indicators
 * @param catalogue the catalogue that the extractions were made with
 */
record SummaryListing(IndicatorNames names, Catalogue catalogue) implements Listing {
    @Override
    public String name() {
        return "summary";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("document"),
                Column.text("agency"),
                Column.text("period"),
                Column.text("template"),
                Column.text("section"),
                Column.text("indicator"),
                Column.text("indicator_name"),
                Column.integer("asked"),
                Column.integer("reported"),
                Column.integer("zero"),
                Column.integer("blank"),
                Column.integer("not_applicable"),
                Column.integer("unreadable"),
                Column.integer("missing_row"),
                Column.integer("not_required"),
                Column.integer("headings"));
    }

    @Override
    public void list(Extraction extraction, RowSink sink) throws IOException {
        if (extraction.report().isEmpty()) {
            return;
        }
        Report report = extraction.report().get();
        ResultRow head = Origin.of(extraction).begin(new ResultRow()).text(report.template());
        for (Map.Entry<Optional<String>, Answers> entry :
                answers(report, extraction.blanks()).entrySet()) {
            Optional<String> indicator = entry.getKey();
            ResultRow row = head.copy().text(indicator.flatMap(this::section));
            row.text(indicator).text(names.of(indicator));
            entry.getValue().addTo(row);
            sink.add(row.count(0));
        }
        for (Map.Entry<Optional<String>, Integer> entry : headings(report).entrySet()) {
            ResultRow row = head.copy().text(entry.getKey()).empty(2);
            new Answers().addTo(row);
            sink.add(row.count(entry.getValue()));
        }
    }

    private Optional<String> section(String indicator) {
        return catalogue.indicator(indicator).map(Indicator::section);
    }

    private static Map<Optional<String>, Answers> answers(Report report, List<Blank> blanks) {
        Map<Optional<String>, Answers> answers = new LinkedHashMap<>();
        for (Observation observation : report.observations()) {
            Answers own = answers.computeIfAbsent(observation.indicator(), unseen -> new Answers());
            if (observation.status() == Status.REPORTED) {
                own.report(
                        observation.value().filter(value -> value.signum() == 0).isPresent());
            }
        }
        for (Blank blank : blanks) {
            answers.computeIfAbsent(blank.indicator(), unseen -> new Answers()).leaveOpen(blank.kind());
        }
        return answers;
    }

    /** Headings by the section of the row that they introduce. */
    private Map<Optional<String>, Integer> headings(Report report) {
        Map<Optional<String>, Integer> headings = new LinkedHashMap<>();
        for (Heading heading : report.headings()) {
            Optional<String> section = report.observations().stream()
                    .skip(heading.before())
                    .flatMap(observation -> observation.indicator().stream())
                    .findFirst()
                    .flatMap(this::section);
            headings.merge(section, 1, Integer::sum);
        }
        return headings;
    }

    /** How often an indicator was answered in which way. */
    private static final class Answers {
        private int reported;
        private int zero;
        private final Map<BlankKind, Integer> open = new HashMap<>();

        void report(boolean isZero) {
            reported++;
            zero += isZero ? 1 : 0;
        }

        void leaveOpen(BlankKind kind) {
            open.merge(kind, 1, Integer::sum);
        }

        /** Adds the cells from {@code asked} to {@code not_required}. */
        void addTo(ResultRow row) {
            int unanswered = open.values().stream().mapToInt(Integer::intValue).sum();
            row.count(reported + unanswered).count(reported).count(zero);
            row.count(of(BlankKind.BLANK)).count(of(BlankKind.NOT_APPLICABLE)).count(of(BlankKind.UNREADABLE));
            row.count(of(BlankKind.MISSING_ROW)).count(of(BlankKind.NOT_REQUIRED));
        }

        private int of(BlankKind kind) {
            return open.getOrDefault(kind, 0);
        }
    }
}
