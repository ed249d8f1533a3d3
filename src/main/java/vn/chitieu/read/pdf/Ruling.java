package vn.chitieu.read.pdf;

/**
 * A visible straight line, horizontal or vertical, on the page as a person holds it: points from the upper left corner.
 * Made of strokes, of thin filled rectangles, or of the edges of larger framed ones.
 *
 * @param horizontal whether it runs from left to right; else from top to bottom
 * @param at its distance from the upper edge if horizontal, else from the left edge; the middle of its thickness
 * @param from where it begins along its direction
 * @param to where it ends, not before {@code from}
 */
record Ruling(boolean horizontal, float at, float from, float to) {
    float length() {
        return to - from;
    }
}
