package vn.chitieu.indicator;

/**
 * What a rate is made of: percent = 100 × numerator / denominator.
 *
 * @param numerator id of the part
 * @param denominator id of the whole
 */
public record Rate(String numerator, String denominator) {}
