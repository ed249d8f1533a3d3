package vn.chitieu.read.page;

import java.util.List;

/**
 * Text of the glyphs of one cell.
 *
 * <ol>
 *   <li>C1 First the glyphs of the cell, then its lines: a neighbour's lines never come between.
 *   <li>C2 Marks of footnotes are left out as {@link NoteMarks} says.
 *   <li>C3 Lines are joined as {@link LineJoin} says.
 * </ol>
 */
final class CellText {
    /** Points between a border and print; Word's usual 5.4 and half a line. */
    private static final float MOST_PADDING = 6;

    private CellText() {}

    /**
     * The text; empty if there are no glyphs.
     *
     * @param left place of the cell's left border
     * @param right place of its right border
     */
    static String of(List<Glyph> glyphs, float left, float right) {
        if (glyphs.isEmpty()) {
            return "";
        }
        List<GlyphLine> lines = GlyphLine.of(glyphs);
        String text = text(lines.get(0));
        if (lines.size() == 1) {
            return text;
        }
        float padding = MOST_PADDING;
        for (GlyphLine line : lines) {
            padding = Math.min(padding, Math.max(0, line.left() - left));
        }
        float width = right - left - 2 * padding;
        for (int i = 1; i < lines.size(); i++) {
            GlyphLine before = lines.get(i - 1);
            Glyph next = lines.get(i).glyphs().get(0);
            boolean full = before.right() - before.left() + next.right() - next.left() > width;
            text = LineJoin.join(text, text(lines.get(i)), full);
        }
        return text;
    }

    private static String text(GlyphLine line) {
        return line.withoutMarks().text(Float.POSITIVE_INFINITY);
    }
}
