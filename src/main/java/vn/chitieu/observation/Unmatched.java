package vn.chitieu.observation;

import java.util.List;

/**
 * A row that got no indicator.
 *
 * @param row the row as printed
 * @param reason why: {@code heading_value}, {@code unknown_label} or {@code ambiguous}
 * @param candidates at most three, best first
 */
public record Unmatched(PrintedRow row, String reason, List<Candidate> candidates) {
    /** Copies the candidates. */
    public Unmatched {
        candidates = List.copyOf(candidates);
    }
}
