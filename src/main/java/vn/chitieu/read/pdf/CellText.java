package vn.chitieu.read.pdf;

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
    private CellText() {}

    /** The text; empty if there are no glyphs. */
    static String of(List<Glyph> glyphs, float width) {
        if (glyphs.isEmpty()) {
            return "";
        }
        String text = "";
        boolean full = false;
        for (GlyphLine line : GlyphLine.of(glyphs)) {
            String printed = line.withoutMarks().text(Float.POSITIVE_INFINITY);
            text = LineJoin.join(text, printed, full);
            full = line.right() - line.left() > width - line.size();
        }
        return text;
    }
}
