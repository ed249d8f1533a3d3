package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.document.Box;
import vn.chitieu.read.page.RuledGrid.Span;

/**
 * A grid and the glyphs of its cells to a table. A row of the grid that holds several of the paper, with nothing drawn
 * between them, is cut as {@link RowSplit} says.
 */
final class GridTable {
    private final int page;
    private final RuledGrid grid;
    private final int index;
    private final CellGlyphs glyphs;
    private final List<List<PageCell>> rows = new ArrayList<>();

    private GridTable(int page, RuledGrid grid, int index, CellGlyphs glyphs) {
        this.page = page;
        this.grid = grid;
        this.index = index;
        this.glyphs = glyphs;
    }

    /**
     * The table of a page.
     *
     * @param index ordinal of the grid among those whose cells have the glyphs
     */
    static PageTable of(int page, RuledGrid grid, int index, CellGlyphs glyphs) {
        GridTable table = new GridTable(page, grid, index, glyphs);
        table.addRows();
        List<Float> xs = new ArrayList<>();
        for (int i = 0; i <= grid.columns(); i++) {
            xs.add(grid.x(i));
        }
        return new PageTable(page, xs, table.rows, grid.openTop(), grid.openBottom(), grid.box()).closed();
    }

    private void addRows() {
        List<List<Integer>> spans = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            spans.add(new ArrayList<>());
        }
        for (int i = 0; i < grid.spans().size(); i++) {
            spans.get(grid.spans().get(i).row()).add(i);
        }
        for (int row = 0; row < grid.rows(); row++) {
            addRow(spans.get(row), row == 0);
        }
    }

    private void addRow(List<Integer> spans, boolean head) {
        float end = Float.NEGATIVE_INFINITY;
        List<Float> cuts = cuts(spans, head);
        for (int i = 0; i <= cuts.size(); i++) {
            float begin = end;
            end = i < cuts.size() ? cuts.get(i) : Float.POSITIVE_INFINITY;
            List<PageCell> cells = new ArrayList<>();
            for (int span : spans) {
                cells.add(cell(span, begin, end));
            }
            rows.add(cells);
        }
    }

    private List<Float> cuts(List<Integer> spans, boolean head) {
        int columns = 0;
        for (int i : spans) {
            Span span = grid.spans().get(i);
            columns += span.rows() == 1 ? span.columns() : 0;
        }
        if (columns < grid.columns() || spans.size() < 2) {
            return List.of();
        }
        List<Glyph> first = glyphs.of(index, spans.get(0));
        if (first.isEmpty()
                || first.get(first.size() - 1).baseline() - first.get(0).baseline()
                        < first.get(0).size()) {
            // One line in the first column: one row.
            return List.of();
        }
        return RowSplit.cuts(
                spans.stream().map(span -> GlyphLine.of(glyphs.of(index, span))).toList(), head);
    }

    /** The part of a cell between two cuts. */
    private PageCell cell(int number, float begin, float end) {
        Span span = grid.spans().get(number);
        Box whole = grid.box(span);
        Box box = new Box(whole.left(), Math.max(whole.top(), begin), whole.right(), Math.min(whole.bottom(), end));
        List<Glyph> all = glyphs.of(index, number);
        List<Glyph> part = all;
        if (begin > Float.NEGATIVE_INFINITY || end < Float.POSITIVE_INFINITY) {
            part = all.stream()
                    .filter(glyph -> glyph.baseline() > begin && glyph.baseline() <= end)
                    .toList();
        }
        String text = CellText.of(part, (float) whole.left(), (float) whole.right());
        return new PageCell(page, span.column(), span.columns(), span.rows(), text, box);
    }
}
