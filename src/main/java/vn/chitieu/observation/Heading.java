package vn.chitieu.observation;

/**
 * A row of an indicator table that only introduces others and asks for no figure.
 *
 * @param row the row as printed
 * @param before number of observations that stand before it
 */
public record Heading(PrintedRow row, int before) {}
