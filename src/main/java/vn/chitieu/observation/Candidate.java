package vn.chitieu.observation;

/**
 * An indicator that a row might have meant.
 *
 * @param indicator its id
 * @param score likeness, 0 to 1; higher fits better
 */
public record Candidate(String indicator, double score) {}
