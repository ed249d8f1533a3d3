package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.Forest;

/**
 * Which edges of the places of a grid are drawn, and the cells that follow from it.
 *
 * <ol>
 *   <li>S1 Places between which nothing is drawn are one cell, if together they fill a rectangle; the outermost edges
 *       count as drawn.
 *   <li>S2 Where they do not fill one, each stays on its own.
 * </ol>
 */
final class GridEdges {
    private final int rows;
    private final int columns;
    private final boolean[] rowDrawn;
    private final boolean[] columnDrawn;

    GridEdges(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        rowDrawn = new boolean[(rows + 1) * columns];
        columnDrawn = new boolean[(columns + 1) * rows];
    }

    /** A cell's part of the grid: its first row and column, and how many it spans. */
    record Span(int row, int column, int rows, int columns) {}

    /** A stretch of a line of the grid, from one crossing to another. */
    record Line(boolean horizontal, int level, int from, int to) {}

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    void drawRow(int line, int column) {
        rowDrawn[line * columns + column] = true;
    }

    void drawColumn(int line, int row) {
        columnDrawn[line * rows + row] = true;
    }

    boolean isRowDrawn(int line, int column) {
        return rowDrawn[line * columns + column];
    }

    boolean isColumnDrawn(int line, int row) {
        return columnDrawn[line * rows + row];
    }

    /** The cells, row by row; together they cover the grid. */
    List<Span> spans() {
        int[] owners = owners();
        List<Span> spans = new ArrayList<>();
        for (int place = 0; place < owners.length; place++) {
            if (owners[place] == place) {
                spans.add(span(owners, place));
            }
        }
        return spans;
    }

    private Span span(int[] owners, int first) {
        int row = first / columns;
        int column = first % columns;
        int right = column + 1;
        while (right < columns && owners[row * columns + right] == first) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < rows && owners[bottom * columns + column] == first) {
            bottom++;
        }
        return new Span(row, column, bottom - row, right - column);
    }

    /** For each place, row by row, the first place of its cell. */
    private int[] owners() {
        int[] owners = new int[rows * columns];
        Forest forest = new Forest(owners.length);
        for (int place = 0; place < owners.length; place++) {
            int row = place / columns;
            int column = place % columns;
            if (column > 0 && !isColumnDrawn(column, row)) {
                forest.join(place - 1, place);
            }
            if (row > 0 && !isRowDrawn(row, column)) {
                forest.join(place - columns, place);
            }
        }
        Arrays.setAll(owners, forest::root);
        return rectangles(owners);
    }

    /** Rule S2. */
    private int[] rectangles(int[] owners) {
        int[] counts = new int[owners.length];
        int[] rights = new int[owners.length];
        int[] lefts = new int[owners.length];
        int[] bottoms = new int[owners.length];
        Arrays.fill(lefts, columns);
        for (int place = 0; place < owners.length; place++) {
            int owner = owners[place];
            counts[owner]++;
            lefts[owner] = Math.min(lefts[owner], place % columns);
            rights[owner] = Math.max(rights[owner], place % columns + 1);
            bottoms[owner] = Math.max(bottoms[owner], place / columns + 1);
        }
        int[] parted = owners.clone();
        for (int place = 0; place < owners.length; place++) {
            int owner = owners[place];
            int area = (rights[owner] - lefts[owner]) * (bottoms[owner] - owner / columns);
            parted[place] = area == counts[owner] ? owner : place;
        }
        return parted;
    }

    /** Stretches of lines of one direction that are drawn. */
    List<Line> drawn(boolean horizontal) {
        boolean[] drawn = horizontal ? rowDrawn : columnDrawn;
        return lines(horizontal, drawn);
    }

    /** Stretches of lines between two cells or around the grid. */
    List<Line> borders() {
        int[] owners = owners();
        boolean[] row = new boolean[rowDrawn.length];
        boolean[] column = new boolean[columnDrawn.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = i < columns || i >= rows * columns || owners[i] != owners[i - columns];
        }
        for (int i = 0; i < column.length; i++) {
            int line = i / rows;
            int place = i % rows * columns + line;
            column[i] = line == 0 || line == columns || owners[place] != owners[place - 1];
        }
        List<Line> borders = new ArrayList<>(lines(true, row));
        borders.addAll(lines(false, column));
        return borders;
    }

    private List<Line> lines(boolean horizontal, boolean[] drawn) {
        int pieces = horizontal ? columns : rows;
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < drawn.length; start++) {
            if (drawn[start]) {
                int end = start + 1;
                while (end % pieces != 0 && drawn[end]) {
                    end++;
                }
                int level = start / pieces;
                lines.add(new Line(horizontal, level, start - level * pieces, end - level * pieces));
                start = end - 1;
            }
        }
        return lines;
    }
}
