package vn.chitieu.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.observation.Blank.Derived;
import vn.chitieu.observation.Flag;

/**
 * What the other rows of a report imply for a row without figure. Only trusted figures serve, never derived ones; where
 * two ways give different values, none is given.
 *
 * <ol>
 *   <li>D1: a rate from its numerator and denominator, two decimals, half up
 *   <li>D2: a total from all its parts, if they exhaust it
 *   <li>D3: the only missing part from such a total and all other parts, if not below 0
 *   <li>D4: a numerator from rate and denominator; see {@link Share}
 *   <li>D5: a denominator from rate and numerator; see {@link Share}
 *   <li>D6: a count of which the whole is 0: of no tasks none was late
 * </ol>
 */
final class Derivations {
    /** Reasons to look that leave the figure itself beyond doubt. */
    private static final Set<Flag> HARMLESS = EnumSet.of(Flag.PERIOD_INFERRED, Flag.TEXT_REPAIRED);

    /** Reasons to look at a blank row that leave no doubt what it asks for. */
    private static final Set<Flag> SURE_OF_MEANING =
            EnumSet.of(Flag.PERIOD_INFERRED, Flag.TEXT_REPAIRED, Flag.UNREADABLE_NUMBER, Flag.VALUE_IN_UNIT_COLUMN);

    private final Figures figures;
    private final Set<Integer> doubted;

    /** Takes the rows whose figures must not serve. */
    Derivations(Figures figures, Set<Integer> doubted) {
        this.figures = figures;
        this.doubted = Set.copyOf(doubted);
    }

    /** What a row without figure must have said. */
    Optional<Derived> ofRow(int row) {
        return SURE_OF_MEANING.containsAll(figures.observation(row).flags())
                ? figures.indicator(row).flatMap(target -> derived(target, id -> figures.figure(row, id)))
                : Optional.empty();
    }

    /** What an indicator without row must have been. */
    Optional<Derived> ofMissing(String id) {
        return figures.indicator(id).flatMap(target -> derived(target, figures::onlyFigure));
    }

    private Optional<Derived> derived(Indicator target, Function<String, Optional<Figure>> source) {
        Formulas formulas = new Formulas(target, id -> source.apply(id).filter(this::isTrusted));
        Relations relations = figures.relations(target.id());
        List<Derived> ways = Stream.of(
                        Stream.of(formulas.fromBase(), formulas.fromParts()),
                        relations.partOf().stream().map(formulas::asPart),
                        relations.numeratorOf().stream().map(formulas::asNumerator),
                        relations.denominatorOf().stream().map(formulas::asDenominator),
                        relations.inside().stream().map(formulas::ofNothing))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .toList();
        return ways.stream().findFirst().filter(first -> ways.stream().allMatch(way -> isSame(first, way)));
    }

    private boolean isTrusted(Figure figure) {
        return HARMLESS.containsAll(figure.observation().flags()) && !doubted.contains(figure.row());
    }

    private static boolean isSame(Derived one, Derived other) {
        return new BigDecimal(one.value()).compareTo(new BigDecimal(other.value())) == 0;
    }
}
