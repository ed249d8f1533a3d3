package vn.chitieu.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;

/**
 * How well the program read one report.
 *
 * @param numbers a number for each measure
 * @param differences everything that is not as the truth has it
 */
record ReportScore(Map<Measure, Integer> numbers, List<Difference> differences) {
    private static final int HEADER_FIELDS = 6;

    ReportScore {
        numbers = Map.copyOf(numbers);
        differences = List.copyOf(differences);
    }

    static ReportScore of(ReportTruth truth, Extraction extraction) {
        List<Observation> observations =
                extraction.report().map(Report::observations).orElse(List.of());
        RowComparison rows = new RowComparison(truth.rows(), observations);
        List<Difference> differences = new ArrayList<>(rows.differences());
        ReportHeader header = extraction.report().map(Report::header).orElse(ReportHeader.EMPTY);
        differences.addAll(HeaderFields.compare(truth.header(), header));
        differences.addAll(compare(truth.checks(), checks(extraction), Measure.CHECKS_MISSING, Measure.CHECKS_EXTRA));
        truth.derived()
                .ifPresent(derived -> differences.addAll(
                        compare(derived, derived(extraction), Measure.DERIVED_RIGHT, Measure.DERIVED_EXTRA)));
        return new ReportScore(numbers(truth, rows.right(), differences), differences);
    }

    int number(Measure measure) {
        return numbers.getOrDefault(measure, 0);
    }

    /** The differences that spoil one of these numbers. */
    List<Difference> differences(Set<Measure> measures) {
        return differences.stream()
                .filter(each -> measures.contains(each.measure()))
                .toList();
    }

    /** Share of the rows that are wholly right, 0 to 100. */
    double percentRight() {
        return 100.0 * number(Measure.RIGHT) / number(Measure.ROWS);
    }

    /** One line a difference. */
    String listing() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }

    private static Map<Measure, Integer> numbers(ReportTruth truth, int right, List<Difference> differences) {
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            numbers.put(measure, (int) differences.stream()
                    .filter(each -> each.measure() == measure)
                    .count());
        }
        int derived = truth.derived().map(List::size).orElse(0);
        numbers.put(Measure.ROWS, truth.rows().size());
        numbers.put(Measure.RIGHT, right);
        numbers.put(Measure.CHECKS, truth.checks().size());
        numbers.put(Measure.CHECKS_FOUND, truth.checks().size() - numbers.getOrDefault(Measure.CHECKS_MISSING, 0));
        numbers.put(Measure.DERIVED, derived);
        numbers.compute(Measure.HEADER_RIGHT, (measure, wrong) -> HEADER_FIELDS - (wrong == null ? 0 : wrong));
        numbers.compute(Measure.DERIVED_RIGHT, (measure, wrong) -> derived - (wrong == null ? 0 : wrong));
        return numbers;
    }

    private static List<String> checks(Extraction extraction) {
        return extraction.findings().stream().map(ReportScore::check).toList();
    }

    private static String check(Finding finding) {
        return finding.rule().code() + " " + finding.subject().row().place().row();
    }

    /** Of the rows that are there; the truth says nothing of those that are not. */
    private static List<String> derived(Extraction extraction) {
        return extraction.blanks().stream()
                .filter(blank -> blank.kind() != BlankKind.MISSING_ROW)
                .flatMap(blank -> blank.derived().map(value -> derived(blank, value)).stream())
                .toList();
    }

    private static String derived(Blank blank, Blank.Derived derived) {
        String value = new BigDecimal(derived.value()).stripTrailingZeros().toPlainString();
        return blank.indicator().orElse("") + " = " + value;
    }

    private static List<Difference> compare(List<String> expected, List<String> found, Measure missing, Measure extra) {
        List<Difference> differences = new ArrayList<>();
        without(expected, found).forEach(each -> differences.add(new Difference(missing, "expected " + each)));
        without(found, expected).forEach(each -> differences.add(new Difference(extra, "got " + each)));
        return differences;
    }

    private static List<String> without(List<String> all, List<String> known) {
        List<String> left = new ArrayList<>(all);
        known.forEach(left::remove);
        return left;
    }
}
