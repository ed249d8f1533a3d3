package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.RuledGrid.Span;

/**
 * Tells a table from the frame around the page that it touches: rule F1 a first or last row of one cell, as wide as the
 * grid, that holds more lines than a heading or a remark, is text above or below the table.
 */
final class FrameRows {
    private static final int MOST_LINES = 4;

    private FrameRows() {}

    /** The grids without such rows. */
    static List<RuledGrid> removed(List<RuledGrid> grids, List<Glyph> glyphs) {
        List<RuledGrid> trimmed = new ArrayList<>(grids.size());
        for (RuledGrid grid : grids) {
            trimmed.add(removed(grid, glyphs));
        }
        return trimmed;
    }

    private static RuledGrid removed(RuledGrid grid, List<Glyph> glyphs) {
        Span first = grid.spans().get(0);
        Span last = grid.spans().get(grid.spans().size() - 1);
        boolean top = isWide(first, grid) && isText(first, grid, glyphs);
        boolean bottom = last.row() > first.row() && isWide(last, grid) && isText(last, grid, glyphs);
        int left = grid.spans().size() - (top ? 1 : 0) - (bottom ? 1 : 0);
        return (top || bottom) && left > 1 ? grid.trimmed(top, bottom) : grid;
    }

    private static boolean isWide(Span span, RuledGrid grid) {
        return span.columns() == grid.columns() && span.rows() == 1 && grid.columns() > 1;
    }

    private static boolean isText(Span span, RuledGrid grid, List<Glyph> glyphs) {
        List<Glyph> inside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            boolean within = glyph.left() > grid.x(0)
                    && glyph.right() < grid.x(grid.columns())
                    && glyph.middle() > grid.y(span.row())
                    && glyph.middle() < grid.y(span.row() + span.rows());
            if (within) {
                inside.add(glyph);
            }
        }
        return GlyphLine.of(inside).size() > MOST_LINES;
    }
}
