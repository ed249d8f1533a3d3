package vn.chitieu.observation;

import java.util.List;

/**
 * A contradiction in one report. Nothing is ever corrected.
 *
 * @param rule which kind
 * @param severity how sure it is
 * @param subject the observation that the finding is reported at
 * @param involved every observation that takes part, the subject too; those whose figures contradict are flagged
 * @param observed what the report says
 * @param expected what the other figures imply
 * @param detail one sentence for the analyst
 */
public record Finding(
        Rule rule,
        Severity severity,
        Observation subject,
        List<Observation> involved,
        String observed,
        String expected,
        String detail) {
    /** Copies the observations. */
    public Finding {
        involved = List.copyOf(involved);
    }
}
