package vn.chitieu.read.scan.image;

/**
 * A line drawn on the upright page, level or upright, in pixels.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at the middle of its thickness: a row of pixels if horizontal, else a column
 * @param from the first pixel along its direction
 * @param to the first pixel beyond it
 * @param thickness in pixels; of a double line from outside to outside
 */
public record PixelLine(boolean horizontal, int at, int from, int to, int thickness) {}
