package vn.chitieu.read.sheet;

import java.util.List;
import java.util.TreeMap;

/**
 * A row of a sheet that a person sees.
 *
 * @param number row of the sheet
 * @param cells what it shows: column of the sheet to cell
 * @param ruled whether lines part its cells
 * @param afterGap whether a blank row without lines stands above
 */
record SheetLine(int number, TreeMap<Integer, SheetCell> cells, boolean ruled, boolean afterGap) {
    /** Number of cells that show something. */
    int filled() {
        return cells.size();
    }

    /** The first column that shows something; there must be one. */
    int firstColumn() {
        return cells.firstKey();
    }

    SheetCell first() {
        return cells.firstEntry().getValue();
    }

    List<SheetCell> inOrder() {
        return List.copyOf(cells.values());
    }
}
