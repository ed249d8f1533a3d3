package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.rtf.RtfRowShape.CellShape;
import vn.chitieu.read.rtf.RtfRowShape.Merge;

/** The row definition under way, from {@code \trowd} on. It stays in force until the next. */
final class RtfRowDefinition {
    private static final int MOST_CELLS = 2_000;

    private final List<CellShape> cells = new ArrayList<>();
    private int left;
    private Merge across = Merge.NONE;
    private Merge down = Merge.NONE;
    private Optional<RtfRowShape> shape = Optional.empty();

    /** {@code \trowd} */
    void begin() {
        shape = Optional.empty();
        cells.clear();
        left = 0;
        across = Merge.NONE;
        down = Merge.NONE;
    }

    /** {@code \trleft} */
    void left(int twips) {
        shape = Optional.empty();
        left = twips;
    }

    /** {@code \clmgf}, {@code \clmrg} */
    void across(Merge merge) {
        across = merge;
    }

    /** {@code \clvmgf}, {@code \clvmrg} */
    void down(Merge merge) {
        down = merge;
    }

    /** {@code \cellx}: ends a cell; edges that do not grow are moved behind the one before. */
    void right(int twips) {
        shape = Optional.empty();
        int before = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
        if (cells.size() < MOST_CELLS) {
            cells.add(new CellShape(Math.max(twips, before + 1), across, down));
        }
        across = Merge.NONE;
        down = Merge.NONE;
    }

    /** What is defined so far; rows that nothing changes between share it. */
    RtfRowShape shape() {
        if (shape.isEmpty()) {
            shape = Optional.of(new RtfRowShape(left, cells));
        }
        return shape.get();
    }
}
