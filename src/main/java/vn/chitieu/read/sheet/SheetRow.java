package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A row of a sheet that shows something or is hidden or ruled. Grows while the sheet is read. */
final class SheetRow {
    /** Rulings further right are decoration. */
    private static final int MOST_RULED = 256;

    private final int number;
    private final List<SheetCell> cells = new ArrayList<>();
    private final BitSet ruled = new BitSet();

    SheetRow(int number) {
        this.number = number;
    }

    /** Row of the sheet, from 1. */
    int number() {
        return number;
    }

    void add(SheetCell cell) {
        cells.add(cell);
    }

    /** Takes numbers that show zero out. */
    void hideZeros() {
        cells.removeIf(cell ->
                cell.shown().number().filter(number -> number.signum() == 0).isPresent());
    }

    void rule(int column) {
        if (column <= MOST_RULED) {
            ruled.set(column);
        }
    }

    /** The cells that show something, from left to right. */
    List<SheetCell> cells() {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).column() <= cells.get(i - 1).column()) {
                cells.sort(Comparator.comparingInt(SheetCell::column));
                break;
            }
        }
        return cells;
    }

    boolean isRuled(int column) {
        return ruled.get(column);
    }
}
