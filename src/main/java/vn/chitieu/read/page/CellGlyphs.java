package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.RuledGrid.Span;

/**
 * Gives each glyph of a page to a cell, or to the text outside.
 *
 * <ol>
 *   <li>A1 A glyph belongs to the cell that holds its middle, of nested grids the innermost.
 *   <li>A2 A word that sticks out over a border, so that the border runs through a letter, stays whole in the cell that
 *       holds most of it.
 * </ol>
 */
final class CellGlyphs {
    private static final int OUTSIDE = 0;
    private static final float TOUCHING = 0.05f;
    private static final float INSIDE = 0.2f;
    private static final int LONGEST_WORD = 100;

    private final List<RuledGrid> grids;
    private final List<int[][]> numbers = new ArrayList<>();
    private final int[] firstNumber;
    /** By number: what is outside, then the cells of each grid. */
    private final List<List<Glyph>> cells = new ArrayList<>();

    private final List<Glyph> word = new ArrayList<>();

    /** Glyphs in the order in which they were drawn, grids with the inner ones first. */
    CellGlyphs(List<Glyph> glyphs, List<RuledGrid> grids) {
        this.grids = grids;
        this.firstNumber = new int[grids.size()];
        cells.add(new ArrayList<>());
        for (int i = 0; i < grids.size(); i++) {
            firstNumber[i] = cells.size();
            numbers.add(numbers(grids.get(i), cells.size()));
            grids.get(i).spans().forEach(span -> cells.add(new ArrayList<>()));
        }
        for (Glyph glyph : glyphs) {
            if (!word.isEmpty() && !isSameWord(word.get(word.size() - 1), glyph)) {
                endWord();
            }
            word.add(glyph);
        }
        endWord();
    }

    /** Glyphs outside all grids, in the order in which they were drawn. */
    List<Glyph> outside() {
        return cells.get(OUTSIDE);
    }

    /** Glyphs of one cell of one grid, in the order in which they were drawn. */
    List<Glyph> of(int grid, int span) {
        return cells.get(firstNumber[grid] + span);
    }

    private static int[][] numbers(RuledGrid grid, int first) {
        int[][] numbers = new int[grid.rows()][grid.columns()];
        for (int i = 0; i < grid.spans().size(); i++) {
            Span span = grid.spans().get(i);
            for (int row = span.row(); row < span.row() + span.rows(); row++) {
                Arrays.fill(numbers[row], span.column(), span.column() + span.columns(), first + i);
            }
        }
        return numbers;
    }

    private boolean isSameWord(Glyph before, Glyph next) {
        float gap = next.left() - before.right();
        return Math.abs(gap) <= TOUCHING * next.size()
                && Math.abs(next.baseline() - before.baseline()) < 0.1f * next.size()
                && word.size() < LONGEST_WORD;
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        int first = cell(word.get(0));
        int last = word.size() == 1 ? first : cell(word.get(word.size() - 1));
        if (first == last) {
            cells.get(first).addAll(word);
        } else {
            divide();
        }
        word.clear();
    }

    /** Rule A2. */
    private void divide() {
        int[] cell = new int[word.size()];
        boolean torn = false;
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cell(word.get(i));
            torn |= isTorn(word.get(i));
        }
        int most = torn ? widest(cell) : OUTSIDE;
        for (int i = 0; i < cell.length; i++) {
            cells.get(torn ? most : cell[i]).add(word.get(i));
        }
    }

    /** The cell that holds most of the word. */
    private int widest(int[] cell) {
        int widest = cell[0];
        float most = 0;
        for (int candidate : cell) {
            float width = 0;
            for (int i = 0; i < cell.length; i++) {
                width +=
                        cell[i] == candidate ? word.get(i).right() - word.get(i).left() : 0;
            }
            if (width > most) {
                widest = candidate;
                most = width;
            }
        }
        return widest;
    }

    /** Whether a border runs through the glyph. */
    private boolean isTorn(Glyph glyph) {
        float inset = INSIDE * (glyph.right() - glyph.left());
        return cell(glyph.left() + inset, glyph.middle()) != cell(glyph.right() - inset, glyph.middle());
    }

    private int cell(Glyph glyph) {
        return cell((glyph.left() + glyph.right()) / 2, glyph.middle());
    }

    private int cell(float x, float y) {
        for (int i = 0; i < grids.size(); i++) {
            RuledGrid grid = grids.get(i);
            if (grid.holds(x, y)) {
                return numbers.get(i)[grid.rowAt(y)][grid.columnAt(x)];
            }
        }
        return OUTSIDE;
    }
}
