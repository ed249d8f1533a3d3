package vn.chitieu.indicator;

/**
 * A further label of an indicator, learned from real reports.
 *
 * @param label label as printed
 * @param indicator id of what it asks for
 * @param relation how well label and indicator agree
 */
public record Alias(String label, String indicator, Relation relation) {}
