package vn.chitieu.generated;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Status;

/**
 * What a careful person who sees only the paper reads in one row.
 *
 * @param line line of the text, from 1, where the row begins
 * @param indicator id of what the row means; empty where no indicator of the catalogue covers it
 * @param status what became of the figure
 * @param value the figure; empty unless reported
 * @param demanded flags that the row must carry
 * @param perturbations what was done to the row: names of {@link Perturbation}s and the marks below
 * @param arguable other indicators that the paper allows as well
 */
public record ExpectedRow(
        int line,
        Optional<String> indicator,
        Status status,
        Optional<BigDecimal> value,
        Set<Flag> demanded,
        Set<String> perturbations,
        Set<String> arguable) {
    /**
     * The paper no longer says which row is meant. A flag or no indicator is right; so is the original indicator, or an
     * arguable one, without a flag.
     */
    public static final String UNDECIDABLE = "undecidable";

    /** The paper contradicts itself. A flag or no indicator is right; silence is not, whatever the indicator. */
    public static final String CONTESTED = "contested";

    /** A flag is neither needed nor out of place. */
    public static final String FLAG_ALLOWED = "flag_allowed";

    /** Copies the sets. */
    public ExpectedRow {
        demanded = Set.copyOf(demanded);
        perturbations = Set.copyOf(perturbations);
        arguable = Set.copyOf(arguable);
    }

    /** Whether the row carries a mark or was perturbed so. */
    public boolean is(String mark) {
        return perturbations.contains(mark);
    }
}
