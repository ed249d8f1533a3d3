package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one row of an indicator table claims.
 *
 * @param row the row as printed
 * @param indicator id of what it reports; empty when none was found
 * @param match probability, 0 to 1, that the indicator is right
 * @param unit canonical unit of the value; empty where neither print nor indicator tells
 * @param status what became of the figure
 * @param value the figure; for a choice its code; empty unless reported and unambiguous. Its scale is the printed
 *     precision
 * @param flags reasons to look; empty means trusted
 * @param decided what a person decided of the row; empty where nobody did
 */
public record Observation(
        PrintedRow row,
        Optional<String> indicator,
        double match,
        String unit,
        Status status,
        Optional<BigDecimal> value,
        Set<Flag> flags,
        Optional<Decided> decided) {
    /** Copies the flags. */
    public Observation {
        flags = Set.copyOf(flags);
    }

    /** A row that no person has decided. */
    public Observation(
            PrintedRow row,
            Optional<String> indicator,
            double match,
            String unit,
            Status status,
            Optional<BigDecimal> value,
            Set<Flag> flags) {
        this(row, indicator, match, unit, status, value, flags, Optional.empty());
    }

    /** The same observation with one more reason to look. */
    public Observation flagged(Flag flag) {
        EnumSet<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Observation(row, indicator, match, unit, status, value, more, decided);
    }

    /** The same observation without one of its reasons to look. */
    public Observation unflagged(Flag flag) {
        Set<Flag> less = flags.stream().filter(each -> each != flag).collect(Collectors.toSet());
        return new Observation(row, indicator, match, unit, status, value, less, decided);
    }

    /** The same row with another figure, or none. */
    public Observation saying(Status other, Optional<BigDecimal> figure) {
        return new Observation(row, indicator, match, unit, other, figure, flags, decided);
    }

    /** The same row as that of an indicator which is beyond doubt. */
    public Observation meaning(String id, String itsUnit) {
        return new Observation(row, Optional.of(id), 1, itsUnit, status, value, flags, decided);
    }

    /** The same observation once a person has decided it: there is no reason to look any more. */
    public Observation decided(Decided decision) {
        return new Observation(row, indicator, match, unit, status, value, Set.of(), Optional.of(decision));
    }

    /** Whether the row has a flag, or had it before a person decided, and it holds for its print all the same. */
    public boolean carries(Flag flag) {
        return flags.contains(flag)
                || decided.filter(decision -> decision.answered().contains(flag))
                        .isPresent();
    }
}
