package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.RuledGrid.Span;

/**
 * Cells of a grid: the places between which no edge is drawn are one cell. Where these make no rectangle, because a line
 * ends in the middle of nowhere, they are cut into rectangles from the upper left on.
 */
final class GridSpans {
    private final boolean[][] below;
    private final boolean[][] right;
    private final int rows;
    private final int columns;
    private final boolean[][] taken;

    /**
     * Cells between edges.
     *
     * @param horizontal for each horizontal line and each column whether it is drawn there
     * @param vertical for each vertical line and each row whether it is drawn there
     */
    GridSpans(boolean[][] horizontal, boolean[][] vertical) {
        this.below = horizontal;
        this.right = vertical;
        this.rows = horizontal.length - 1;
        this.columns = vertical.length - 1;
        this.taken = new boolean[rows][columns];
    }

    /** The cells, row by row from left to right. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    spans.add(span(row, column));
                }
            }
        }
        return spans;
    }

    private Span span(int row, int column) {
        int width = 1;
        while (column + width < columns && !right[column + width][row] && !taken[row][column + width]) {
            width++;
        }
        int height = 1;
        while (row + height < rows && goesOn(row + height, column, width)) {
            height++;
        }
        for (int i = row; i < row + height; i++) {
            Arrays.fill(taken[i], column, column + width, true);
        }
        return new Span(row, column, height, width);
    }

    /** Whether a cell goes on in the next row: no edge above it anywhere, and none within. */
    private boolean goesOn(int row, int column, int width) {
        for (int i = column; i < column + width; i++) {
            boolean inner = i > column && right[i][row];
            if (below[row][i] || inner || taken[row][i]) {
                return false;
            }
        }
        return true;
    }
}
