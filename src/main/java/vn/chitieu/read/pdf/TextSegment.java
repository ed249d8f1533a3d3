package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a printed line between gaps wide enough to part columns.
 *
 * @param left left edge of its first glyph
 * @param right right edge of its last
 * @param first its first character
 */
record TextSegment(float left, float right, char first) {
    /** More than this many blanks may part columns. */
    private static final float BLANKS = 1.15f;

    /** The segments of a line between any gaps that are more than a blank, from left to right. */
    static List<TextSegment> of(GlyphLine line) {
        float blank = 0;
        for (Glyph glyph : line.glyphs()) {
            blank = Math.max(blank, glyph.blank());
        }
        return of(line, BLANKS * blank);
    }

    /** The segments of a line between gaps of more than some points, from left to right. */
    static List<TextSegment> of(GlyphLine line, float gap) {
        List<TextSegment> segments = new ArrayList<>();
        float left = line.left();
        float right = left;
        char first = line.glyphs().get(0).text().charAt(0);
        for (Glyph glyph : line.glyphs()) {
            if (glyph.left() - right > gap) {
                segments.add(new TextSegment(left, right, first));
                left = glyph.left();
                first = glyph.text().charAt(0);
            }
            right = Math.max(right, glyph.right());
        }
        segments.add(new TextSegment(left, right, first));
        return segments;
    }

    boolean crosses(float x) {
        return left < x && x < right;
    }
}
