package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;

/** How an observation compares with what a careful person reads. */
public enum Outcome {
    /** Indicator, status, value and the demanded flags. */
    RIGHT,
    /** Right, but flagged without demand. */
    FLAGGED_NEEDLESSLY,
    /** Right, but without a demanded flag, or silent where the paper contradicts itself. */
    UNWARNED,
    /** No indicator although the paper tells it. */
    UNMATCHED,
    /** Indicator, status or value wrong, or no row at all; flagged. */
    WRONG_FLAGGED,
    /** Wrong and without a flag, or a row that is lost. */
    SILENT;

    /** What became of a row of the paper. */
    public static Outcome of(ExpectedRow expected, Observation observed) {
        Set<Flag> flags = reasons(observed);
        boolean doubtful = expected.is(ExpectedRow.UNDECIDABLE) || expected.is(ExpectedRow.CONTESTED);
        if (doubtful && (observed.indicator().isEmpty() || !flags.isEmpty())) {
            return RIGHT;
        }
        boolean arguable =
                observed.indicator().filter(expected.arguable()::contains).isPresent();
        boolean original = observed.indicator().equals(expected.indicator());
        boolean sameFigure = observed.status() == expected.status() && sameValue(observed.value(), expected.value());
        if ((original || arguable) && sameFigure) {
            boolean unwarned =
                    !flags.containsAll(expected.demanded()) || (expected.is(ExpectedRow.CONTESTED) && !arguable);
            return unwarned ? UNWARNED : isNeedless(flags, expected) ? FLAGGED_NEEDLESSLY : RIGHT;
        }
        if (flags.isEmpty()) {
            return observed.indicator().isEmpty() && sameFigure ? UNMATCHED : SILENT;
        }
        return observed.indicator().isEmpty() ? UNMATCHED : WRONG_FLAGGED;
    }

    /** What an observation is that stands at no row of the paper. */
    public static Outcome ofSurplus(Observation observed) {
        return reasons(observed).isEmpty() ? SILENT : WRONG_FLAGGED;
    }

    /** The flags that are a reason to look at the row; where the period comes from is none. */
    static Set<Flag> reasons(Observation observed) {
        Set<Flag> reasons = EnumSet.noneOf(Flag.class);
        reasons.addAll(observed.flags());
        reasons.remove(Flag.PERIOD_INFERRED);
        return reasons;
    }

    /** Rows without indicator are looked at anyway, and so are those that demand a flag. */
    private static boolean isNeedless(Set<Flag> flags, ExpectedRow expected) {
        boolean looked = expected.indicator().isEmpty()
                || !expected.demanded().isEmpty()
                || expected.is(ExpectedRow.FLAG_ALLOWED);
        return !looked && !flags.isEmpty();
    }

    private static boolean sameValue(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
    }
}
