package vn.chitieu.observation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a printed figure says.
 *
 * @param status what became of the figure
 * @param values every value that the print allows, likeliest first; empty unless reported. The scale of each is the
 *     printed precision
 * @param flags reasons to look at the figure
 */
public record Reading(Status status, List<BigDecimal> values, Set<Flag> flags) {
    /** A cell without anything in it. */
    public static final Reading BLANK = new Reading(Status.BLANK, List.of(), Set.of());

    /** A mark that says "does not concern us". */
    public static final Reading NOT_APPLICABLE = new Reading(Status.NOT_APPLICABLE, List.of(), Set.of());

    /** Something that is no figure. */
    public static final Reading UNREADABLE = new Reading(Status.UNREADABLE, List.of(), Set.of(Flag.UNREADABLE_NUMBER));

    /** Copies the collections. */
    public Reading {
        values = List.copyOf(values);
        flags = Set.copyOf(flags);
        if ((status == Status.REPORTED) == values.isEmpty()) {
            throw new IllegalArgumentException(status + " with " + values.size() + " values");
        }
    }

    /** A figure that can be read in one way only. */
    public static Reading of(BigDecimal value, Flag... flags) {
        return new Reading(Status.REPORTED, List.of(value), Set.of(flags));
    }

    /** The value, if the print leaves no choice. */
    public Optional<BigDecimal> value() {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    /** The same reading with one more reason to look. */
    public Reading flagged(Flag flag) {
        EnumSet<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Reading(status, values, more);
    }

    /**
     * An open figure once arithmetic has proved one of its values: that value alone, at its printed precision and no
     * longer {@link Flag#AMBIGUOUS_NUMBER}. A figure that was not open stays as it is, flags and all.
     *
     * @param proved equal to one of the values, at whatever scale
     * @throws IllegalArgumentException if the print does not allow the value
     */
    public Reading decided(BigDecimal proved) {
        BigDecimal printed = values.stream()
                .filter(value -> value.compareTo(proved) == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(proved + " is none of " + values));
        if (values.size() == 1) {
            return this;
        }
        EnumSet<Flag> left = EnumSet.noneOf(Flag.class);
        left.addAll(flags);
        left.remove(Flag.AMBIGUOUS_NUMBER);
        return new Reading(status, List.of(printed), left);
    }
}
