package vn.chitieu.score;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;

/**
 * What a row says, be it by a person or by the program.
 *
 * @param indicator its id; empty for none
 * @param status code of the status
 * @param value plain decimal at the printed precision; empty unless reported
 * @param flags codes of the reasons to look; an inferred period is no reason to look at a row's figure
 */
record Claim(String indicator, String status, String value, Set<String> flags) {

    static Claim of(TruthRow row) {
        return new Claim(row.indicator(), row.status(), row.value(), row.flags());
    }

    static Claim of(Observation observation) {
        Set<String> flags = new TreeSet<>();
        observation.flags().forEach(flag -> flags.add(flag.code()));
        flags.remove(Flag.PERIOD_INFERRED.code());
        return new Claim(
                observation.indicator().orElse(""),
                observation.status().code(),
                observation.value().map(BigDecimal::toPlainString).orElse(""),
                flags);
    }

    /** Whether this claim is wholly what was demanded: indicator, status, value and every flag; it may have more. */
    boolean meets(Claim demand) {
        return saysTheSameAs(demand) && flags.containsAll(demand.flags);
    }

    /** Whether indicator, status and value are the same. */
    boolean saysTheSameAs(Claim demand) {
        return indicator.equals(demand.indicator) && status.equals(demand.status) && value.equals(demand.value);
    }

    /** {@code direction.plan.rate reported 76.9 [check_failed]}. */
    @Override
    public String toString() {
        String text = (indicator.isEmpty() ? "unknown" : indicator) + " " + status;
        return text + (value.isEmpty() ? "" : " " + value) + (flags.isEmpty() ? "" : " " + flags);
    }
}
