package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.format.RaisedText;

/**
 * Reference marks of footnotes: text that stands higher than its neighbour and is smaller.
 *
 * <ol>
 *   <li>M1 The neighbour is what stands right before; at the begin of a line or behind a gap, what stands right behind.
 *       Other words of the line have no say: they may be of another cell.
 *   <li>M2 What is raised is left out if {@link RaisedText} says so: {@code 39} with a raised {@code 1} is 39; powers of
 *       units ({@code m} with a raised {@code 2}) stay.
 * </ol>
 */
final class NoteMarks {
    /** Word and Writer print marks at 58 to 65 percent, browsers at 75 to 84. */
    private static final float SMALL = 0.87f;

    private static final float RAISED = 0.15f;
    /** Neighbours are no farther apart, in blanks. */
    private static final float BESIDE = 1.5f;

    private final List<Glyph> glyphs;
    private final List<Glyph> kept = new ArrayList<>();

    private float dropped;

    private NoteMarks(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The line without them. */
    static GlyphLine removed(GlyphLine line) {
        float smallest = line.size();
        float largest = line.size();
        for (Glyph glyph : line.glyphs()) {
            smallest = Math.min(smallest, glyph.size());
            largest = Math.max(largest, glyph.size());
        }
        return smallest < SMALL * largest ? new NoteMarks(line.glyphs()).removed(line.baseline(), line.size()) : line;
    }

    private GlyphLine removed(float baseline, float size) {
        int at = 0;
        while (at < glyphs.size()) {
            int end = raisedEnd(at);
            if (end == at || !isMark(at, end)) {
                end = Math.max(end, at + 1);
                glyphs.subList(at, end).forEach(glyph -> kept.add(closer(glyph)));
            } else {
                dropped += glyphs.get(end - 1).right() - glyphs.get(at).left();
            }
            at = end;
        }
        return kept.isEmpty() ? new GlyphLine(glyphs, baseline, size) : new GlyphLine(kept, baseline, size);
    }

    /** What stands behind a mark moves up to what stands before it. */
    private Glyph closer(Glyph glyph) {
        return dropped == 0
                ? glyph
                : new Glyph(
                        glyph.text(),
                        glyph.left() - dropped,
                        glyph.right() - dropped,
                        glyph.baseline(),
                        glyph.size(),
                        glyph.blank(),
                        glyph.parted());
    }

    /** Rule M1: behind the last of the raised glyphs that begin at an index; that index if there are none. */
    private int raisedEnd(int from) {
        if (from > 0 && isBeside(from)) {
            return raisedEnd(from, glyphs.get(from - 1));
        }
        int end = from + 1;
        while (end < glyphs.size() && isBeside(end)) {
            Glyph neighbour = glyphs.get(end);
            if (neighbour.size() * SMALL > glyphs.get(from).size()) {
                return raisedEnd(from, neighbour) == end ? end : from;
            }
            end++;
        }
        return from;
    }

    private int raisedEnd(int from, Glyph neighbour) {
        int end = from;
        while (end < glyphs.size() && (end == from || isBeside(end)) && isRaised(glyphs.get(end), neighbour)) {
            end++;
        }
        return end;
    }

    private boolean isBeside(int index) {
        Glyph glyph = glyphs.get(index);
        Glyph before = glyphs.get(index - 1);
        return glyph.left() - before.right() <= BESIDE * Math.max(glyph.blank(), before.blank());
    }

    private static boolean isRaised(Glyph glyph, Glyph neighbour) {
        return glyph.size() < SMALL * neighbour.size()
                && neighbour.baseline() - glyph.baseline() > RAISED * neighbour.size();
    }

    /** Rule M2. */
    private boolean isMark(int from, int to) {
        StringBuilder raised = new StringBuilder();
        glyphs.subList(from, to).forEach(glyph -> raised.append(glyph.text()));
        return RaisedText.isMark(lastWord(), raised);
    }

    /** The letters at the end of what is kept, back to the last gap or other sign. */
    private String lastWord() {
        String word = "";
        for (int i = kept.size() - 1; i >= 0 && word.length() < 3; i--) {
            Glyph glyph = kept.get(i);
            if (!Character.isLetter(glyph.text().codePointAt(0))) {
                return word;
            }
            word = glyph.text() + word;
            boolean apart = i > 0 && glyph.left() - kept.get(i - 1).right() > 0.4f * glyph.blank();
            if (glyph.parted() || apart) {
                return word;
            }
        }
        return word;
    }
}
