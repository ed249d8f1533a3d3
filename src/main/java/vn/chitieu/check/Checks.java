package vn.chitieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;

/**
 * Arithmetic between the indicators of one report. Nothing is ever corrected.
 *
 * <p>The rules, each in a class of its own:
 *
 * <ol>
 *   <li>{@link RatioCheck}: a rate is not its numerator over its denominator
 *   <li>{@link RatioSwappedCheck}: a rate is its denominator over its numerator
 *   <li>{@link SumCheck}: a total is not the sum of its parts
 *   <li>{@link PartExceedsWholeCheck}: a part is larger than its whole
 *   <li>{@link PercentRangeCheck}: a rate is below 0 or above 100
 *   <li>{@link UnitConflictCheck}: the printed unit is not the indicator's
 *   <li>{@link LabelMismatchCheck}: the printed label is another row's
 *   <li>{@link RepeatedCountCheck}: a rate repeats its numerator's count
 *   <li>{@link NarrativeCheck}: the running text gives another figure
 * </ol>
 */
public final class Checks {
    private static final List<Check> CHECKS = List.of(
            new RatioCheck(),
            new RatioSwappedCheck(),
            new SumCheck(),
            new PartExceedsWholeCheck(),
            new PercentRangeCheck(),
            new UnitConflictCheck(),
            new LabelMismatchCheck(),
            new RepeatedCountCheck());

    private static final Comparator<Contradiction> DOCUMENT_ORDER =
            Comparator.comparingInt(Contradiction::subject).thenComparing(Contradiction::rule);

    private Checks() {}

    /**
     * Finds what contradicts and lists what was left open. Takes time in proportion to the rows of the report and of
     * the catalogue. A row that a person decided takes part and gets no flag.
     */
    public static Checked check(Report report, Catalogue catalogue) {
        Figures figures = new Figures(report.observations(), catalogue);
        List<Contradiction> contradictions = Stream.concat(
                        CHECKS.stream(), Stream.of(new NarrativeCheck(report.statements())))
                .flatMap(check -> check.in(figures))
                .distinct()
                .sorted(DOCUMENT_ORDER)
                .toList();
        List<Observation> observations = flagged(report.observations(), contradictions);
        List<Finding> findings = contradictions.stream()
                .map(contradiction -> contradiction.finding(observations))
                .toList();
        Derivations derivations = new Derivations(figures, Doubts.in(contradictions, figures));
        return new Checked(
                report.withObservations(observations), findings, new Blanks(report, catalogue, derivations).all());
    }

    private static List<Observation> flagged(List<Observation> observations, List<Contradiction> contradictions) {
        Set<Integer> failed = new HashSet<>();
        contradictions.stream().filter(Contradiction::flags).forEach(each -> failed.addAll(each.involved()));
        List<Observation> flagged = new ArrayList<>(observations);
        failed.removeIf(row -> observations.get(row).decided().isPresent());
        failed.forEach(row -> flagged.set(row, observations.get(row).flagged(Flag.CHECK_FAILED)));
        return flagged;
    }
}
