package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
 */
public record Observation(
        PrintedRow row,
        Optional<String> indicator,
        double match,
        String unit,
        Status status,
        Optional<BigDecimal> value,
        Set<Flag> flags) {
    /** Copies the flags. */
    public Observation {
        flags = Set.copyOf(flags);
    }

    /** The same observation with one more reason to look. */
    public Observation flagged(Flag flag) {
        EnumSet<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Observation(row, indicator, match, unit, status, value, more);
    }
}
