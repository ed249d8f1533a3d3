package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reference marks of footnotes: raised small digits, asterisks and brackets behind a word. They are left out; powers of
 * units ({@code m²}, {@code km2} printed as a power) stay.
 */
final class NoteMarks {
    private static final float SMALL = 0.8f;
    private static final float RAISED = 0.15f;
    private static final String MARKS = "0123456789*()[],";
    private static final Set<String> METRES = Set.of("m", "km", "hm", "dm", "cm", "mm");

    private NoteMarks() {}

    /** The line without them. */
    static GlyphLine removed(GlyphLine line) {
        boolean raised = false;
        for (Glyph glyph : line.glyphs()) {
            raised |= isRaised(glyph, line);
        }
        if (!raised) {
            return line;
        }
        List<Glyph> kept = new ArrayList<>();
        boolean power = false;
        for (Glyph glyph : line.glyphs()) {
            boolean mark = isRaised(glyph, line) && MARKS.contains(glyph.text());
            power = mark && (power || METRES.contains(lastWord(kept)));
            if (!mark || power || kept.isEmpty()) {
                kept.add(glyph);
            }
        }
        return new GlyphLine(kept, line.baseline(), line.size());
    }

    private static boolean isRaised(Glyph glyph, GlyphLine line) {
        return glyph.size() < SMALL * line.size() && line.baseline() - glyph.baseline() > RAISED * line.size();
    }

    /** The letters at the end, back to the last gap or other sign. */
    private static String lastWord(List<Glyph> glyphs) {
        String word = "";
        for (int i = glyphs.size() - 1; i >= 0 && word.length() < 3; i--) {
            Glyph glyph = glyphs.get(i);
            if (!Character.isLetter(glyph.text().codePointAt(0))) {
                return word;
            }
            word = glyph.text() + word;
            boolean apart = i > 0 && glyph.left() - glyphs.get(i - 1).right() > 0.4f * glyph.blank();
            if (glyph.parted() || apart) {
                return word;
            }
        }
        return word;
    }
}
