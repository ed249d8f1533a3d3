package vn.chitieu.read.rtf;

import java.util.List;

/**
 * The cells of a row as {@code \trowd} defines them.
 *
 * @param left left edge in twips (1/1440 inch)
 * @param cells from left to right
 */
record RtfRowShape(int left, List<CellShape> cells) {
    RtfRowShape {
        cells = List.copyOf(cells);
    }

    /** How a cell is merged with its neighbours. */
    enum Merge {
        NONE,
        FIRST,
        FURTHER
    }

    /** A cell's right edge in twips and how it is merged with those beside and above it. */
    record CellShape(int right, Merge across, Merge down) {}
}
