package vn.chitieu.read.scan.line;

import java.util.List;
import vn.chitieu.read.scan.image.PixelBox;

/**
 * Ink that hangs together: mostly a letter, a part of one, or a mark above one.
 *
 * @param box what it fills
 * @param runs its pixels, row by row
 */
record Piece(PixelBox box, List<Run> runs) {
    /** Copies the runs. */
    Piece {
        runs = List.copyOf(runs);
    }

    /**
     * Pixels beside each other.
     *
     * @param y their row
     * @param from the first
     * @param to the first beyond the last
     */
    record Run(int y, int from, int to) {}

    int height() {
        return box.height();
    }

    int width() {
        return box.width();
    }
}
