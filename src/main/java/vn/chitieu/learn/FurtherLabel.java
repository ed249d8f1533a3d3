package vn.chitieu.learn;

/**
 * A further label of an indicator.
 *
 * @param label as printed
 * @param indicator its id
 * @param files names of the files that print it
 */
public record FurtherLabel(String label, String indicator, String files) {}
