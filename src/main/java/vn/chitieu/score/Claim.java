package vn.chitieu.score;

import java.util.Set;
import java.util.TreeSet;
import vn.chitieu.observation.Flag;
import vn.chitieu.tabular.CsvLine;

/**
 * What a row says, be it by a person or by the program.
 *
 * @param indicator its id; empty for none
 * @param status code of the status
 * @param value plain decimal at the printed precision; empty unless reported
 * @param flags codes of the reasons to look; an inferred period is no reason to look at a row's figure
 */
public record Claim(String indicator, String status, String value, Set<String> flags) {
    /** Copies the flags. */
    public Claim {
        flags = Set.copyOf(flags);
    }

    /** What a row of observations.csv, or of a truth file, says. */
    static Claim of(CsvLine line) {
        Set<String> flags = new TreeSet<>();
        for (String flag : line.text("flags").split(";", -1)) {
            if (!flag.isEmpty() && !flag.equals(Flag.PERIOD_INFERRED.code())) {
                flags.add(flag);
            }
        }
        return new Claim(line.text("indicator"), line.text("status"), line.number("value"), flags);
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
        return text + (value.isEmpty() ? "" : " " + value) + (flags.isEmpty() ? "" : " " + new TreeSet<>(flags));
    }
}
