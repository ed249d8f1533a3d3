package vn.chitieu.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the program read one report.
 *
 * @param numbers a number for each measure
 * @param differences everything that is not as the truth has it
 * @param reliability how often the indicator was right, by how sure the program was
 */
public record ReportScore(Map<Measure, Integer> numbers, List<Difference> differences, Reliability reliability) {
    private static final int HEADER_FIELDS = 6;

    /** Copies the collections. */
    public ReportScore {
        numbers = Map.copyOf(numbers);
        differences = List.copyOf(differences);
    }

    /** Holds what was found against the truth. */
    static ReportScore of(ReportTruth truth, FoundReport report) {
        FoundReport found = PaperOrder.of(truth.rows(), report);
        RowComparison rows = new RowComparison(truth.rows(), found.rows());
        List<Difference> differences = new ArrayList<>(rows.differences());
        differences.addAll(HeaderFields.compare(truth.header(), found.header()));
        List<String> checks =
                found.checks().stream().map(FoundReport.FoundCheck::toString).toList();
        differences.addAll(compare(truth.checks(), checks, Measure.CHECKS_MISSING, Measure.CHECKS_EXTRA));
        truth.derived()
                .ifPresent(derived -> differences.addAll(
                        compare(derived, found.derived(), Measure.DERIVED_RIGHT, Measure.DERIVED_EXTRA)));
        return new ReportScore(numbers(truth, rows.right(), differences), differences, rows.reliability());
    }

    /** One number. */
    public int number(Measure measure) {
        return numbers.getOrDefault(measure, 0);
    }

    /** The differences that spoil one of these numbers. */
    public List<Difference> differences(Set<Measure> measures) {
        return differences.stream()
                .filter(each -> measures.contains(each.measure()))
                .toList();
    }

    /** Share of the rows that are wholly right, 0 to 100. */
    public double percentRight() {
        return 100.0 * number(Measure.RIGHT) / number(Measure.ROWS);
    }

    /** One line a difference. */
    public String listing() {
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
