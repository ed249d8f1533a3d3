package vn.chitieu.observation;

import java.util.List;
import java.util.Optional;

/**
 * A contradiction in one report. Nothing is ever corrected.
 *
 * @param rule which kind
 * @param severity how sure it is
 * @param subject the observation that the finding is reported at
 * @param involved every observation that takes part, the subject too; those whose figures contradict are flagged
 * @param observed what the report says
 * @param expected what the other figures imply
 * @param detail what contradicts what, for the analyst
 * @param statement the running text that contradicts the subject; empty where rows contradict each other
 */
public record Finding(
        Rule rule,
        Severity severity,
        Observation subject,
        List<Observation> involved,
        String observed,
        String expected,
        Sentence detail,
        Optional<Statement> statement) {
    /** Copies the observations. */
    public Finding {
        involved = List.copyOf(involved);
    }

    /** A contradiction between rows. */
    public Finding(
            Rule rule,
            Severity severity,
            Observation subject,
            List<Observation> involved,
            String observed,
            String expected,
            Sentence detail) {
        this(rule, severity, subject, involved, observed, expected, detail, Optional.empty());
    }
}
