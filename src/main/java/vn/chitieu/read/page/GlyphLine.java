package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.chitieu.text.repair.RawText;

/**
 * Glyphs that stand on one line, from left to right.
 *
 * <ol>
 *   <li>L1 Glyphs whose baselines differ by less than half of the larger one's size stand on one line: raised and lowered
 *       small print stays with its word.
 *   <li>L2 Where a word ends is for {@link WordBreaks} to say.
 * </ol>
 *
 * @param glyphs at least one
 * @param baseline that of its largest glyphs
 * @param size font size of its largest glyphs
 */
public record GlyphLine(List<Glyph> glyphs, float baseline, float size) {
    private static final float SAME_LINE = 0.5f;
    /** A font that is larger by less is the same size. */
    private static final float LARGER = 1.1f;

    /** The lines of some glyphs, from top to bottom. */
    public static List<GlyphLine> of(List<Glyph> glyphs) {
        Glyph[] sorted = glyphs.toArray(new Glyph[0]);
        if (!isSorted(sorted)) {
            Arrays.sort(sorted, Comparator.comparingDouble(Glyph::baseline));
        }
        List<GlyphLine> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || !isSameLine(sorted, first, i)) {
                lines.add(line(sorted, first, i));
                first = i;
            }
        }
        return lines;
    }

    /**
     * The lines of each column of a table.
     *
     * @param borders inner borders from left to right
     * @param last the last column that a line of the table reaches
     */
    static List<List<GlyphLine>> cells(List<GlyphLine> table, List<Float> borders, ToIntFunction<GlyphLine> last) {
        List<List<Glyph>> columns = new ArrayList<>();
        for (int i = 0; i <= borders.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (GlyphLine line : table) {
            int column = 0;
            int end = last.applyAsInt(line);
            for (Glyph glyph : line.glyphs()) {
                while (column < end && glyph.left() > borders.get(column)) {
                    column++;
                }
                columns.get(column).add(glyph);
            }
        }
        return columns.stream().map(GlyphLine::of).toList();
    }

    private static boolean isSorted(Glyph[] glyphs) {
        for (int i = 1; i < glyphs.length; i++) {
            if (glyphs[i].baseline() < glyphs[i - 1].baseline()) {
                return false;
            }
        }
        return true;
    }

    /** Superscripts come first in the order of baselines: the largest glyph so far tells the line. */
    private static boolean isSameLine(Glyph[] sorted, int first, int next) {
        Glyph largest = largest(sorted, first, next);
        float size = Math.max(largest.size(), sorted[next].size());
        return sorted[next].baseline() - largest.baseline() <= SAME_LINE * size;
    }

    private static Glyph largest(Glyph[] glyphs, int from, int to) {
        // The last few tell: the line's own glyphs come behind its superscripts.
        Glyph largest = glyphs[to - 1];
        for (int i = Math.max(from, to - 4); i < to; i++) {
            largest = glyphs[i].size() > LARGER * largest.size() ? glyphs[i] : largest;
        }
        return largest;
    }

    private static GlyphLine line(Glyph[] sorted, int from, int to) {
        Glyph[] line = Arrays.copyOfRange(sorted, from, to);
        Glyph largest = line[0];
        for (Glyph glyph : line) {
            largest = glyph.size() > LARGER * largest.size() ? glyph : largest;
        }
        Arrays.sort(line, Comparator.comparingDouble(Glyph::left));
        return new GlyphLine(List.of(line), largest.baseline(), largest.size());
    }

    public float left() {
        return glyphs.get(0).left();
    }

    public float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    /** Clean text of the line, a tab for a gap of {@code wide} points or more. */
    public String text(float wide) {
        WordBreaks breaks = new WordBreaks(glyphs);
        StringBuilder text = new StringBuilder(glyphs.size() + 8);
        int start = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && breaks.gap(i) >= wide) {
                clean(text, start);
                start = text.append('\t').length();
            } else if (breaks.isBefore(i)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        clean(text, start);
        return text.toString();
    }

    private static void clean(StringBuilder text, int from) {
        String part = text.substring(from);
        text.setLength(from);
        text.append(RawText.clean(part));
    }

    /** The line without reference marks of footnotes; see {@link NoteMarks}. */
    public GlyphLine withoutMarks() {
        return NoteMarks.removed(this);
    }
}
