package vn.chitieu.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Statement;

/**
 * A finding whose rows are still ordinals of the report, because flags may yet be added to them.
 *
 * @param rule what is broken
 * @param severity how sure it is
 * @param involved ordinals of the rows that take part, from 0; the row it is reported at comes first
 * @param claim what to tell the analyst
 * @param statement the running text that contradicts the row; empty where rows contradict each other
 */
record Contradiction(Rule rule, Severity severity, List<Integer> involved, Claim claim, Optional<Statement> statement) {
    private static final Set<Rule> ARITHMETIC = EnumSet.of(
            Rule.RATIO, Rule.RATIO_SWAPPED, Rule.SUM, Rule.PART_EXCEEDS_WHOLE, Rule.PERCENT_RANGE, Rule.NARRATIVE);

    /** Copies the ordinals. */
    Contradiction {
        involved = List.copyOf(involved);
    }

    /** A contradiction between rows. */
    Contradiction(Rule rule, Severity severity, List<Integer> involved, Claim claim) {
        this(rule, severity, involved, claim, Optional.empty());
    }

    /**
     * Figures that exclude each other. It is an error, unless what one of the rows means is itself in doubt: then the
     * doubt explains the contradiction as well, and the other rows are not accused.
     */
    static Contradiction between(Rule rule, List<Figure> figures, Claim claim) {
        boolean doubtful = figures.stream().anyMatch(Figure::meaningInDoubt);
        List<Integer> rows = figures.stream().map(Figure::row).toList();
        return new Contradiction(rule, doubtful ? Severity.WARNING : Severity.ERROR, rows, claim);
    }

    /** A contradiction that one row carries in itself. */
    static Contradiction at(Rule rule, int row, Claim claim) {
        return new Contradiction(rule, Severity.WARNING, List.of(row), claim);
    }

    /** The row it is reported at. */
    int subject() {
        return involved.get(0);
    }

    /** Whether figures are at stake, not only units and labels. */
    boolean isArithmetic() {
        return ARITHMETIC.contains(rule);
    }

    /** Whether nobody can tell which of the rows is wrong, so that all get a flag. */
    boolean flags() {
        return isArithmetic() && severity == Severity.ERROR;
    }

    /** The finding, with the rows taken from these observations. */
    Finding finding(List<Observation> observations) {
        Stream<Integer> inOrder = involved.stream().sorted();
        return new Finding(
                rule,
                severity,
                observations.get(subject()),
                inOrder.map(observations::get).toList(),
                claim.observed(),
                claim.expected(),
                claim.detail(),
                statement);
    }
}
