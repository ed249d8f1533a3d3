package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a printed line between gaps wide enough to part columns.
 *
 * @param left left edge of its first glyph
 * @param right right edge of its last
 * @param first its first character
 * @param text its text, roughly; empty where nobody asked
 */
record TextSegment(float left, float right, char first, String text) {
    /** More than this many blanks may part columns. */
    private static final float BLANKS = 1.15f;
    /** A gap without a drawn blank, in font sizes, where blanks are drawn: more than letters are set apart. */
    private static final float UNDRAWN = 0.14f;
    /** Where no blanks are drawn, letters farther apart than this part of a blank are two words'. */
    private static final float WORDS_APART = 0.5f;
    /** What may hang out of a cell, in points: a figure that is wider than its column. */
    private static final float OVERHANG = 2;

    /** The segments of a line between any gaps that are more than a blank, from left to right. */
    static List<TextSegment> of(GlyphLine line) {
        float blank = 0;
        for (Glyph glyph : line.glyphs()) {
            blank = Math.max(blank, glyph.blank());
        }
        return of(line, BLANKS * blank);
    }

    /**
     * The segments of a line between gaps that are more than a blank or, where the line has drawn blanks, in which none is
     * drawn; from left to right.
     */
    static List<TextSegment> drawn(GlyphLine line) {
        boolean blanks = line.glyphs().stream().anyMatch(Glyph::parted);
        List<TextSegment> segments = new ArrayList<>();
        int first = 0;
        float right = line.left();
        for (int i = 0; i < line.glyphs().size(); i++) {
            Glyph glyph = line.glyphs().get(i);
            float gap = glyph.left() - right;
            boolean undrawn = blanks && !glyph.parted() && gap > UNDRAWN * glyph.size();
            if (i > 0 && (undrawn || gap > BLANKS * glyph.blank())) {
                segments.add(of(line, first, i, right));
                first = i;
            }
            right = Math.max(right, glyph.right());
        }
        segments.add(of(line, first, line.glyphs().size(), right));
        return segments;
    }

    private static TextSegment of(GlyphLine line, int from, int to, float right) {
        StringBuilder text = new StringBuilder();
        float end = line.glyphs().get(from).left();
        for (Glyph glyph : line.glyphs().subList(from, to)) {
            boolean apart = glyph.parted() || glyph.left() - end > WORDS_APART * glyph.blank();
            text.append(apart && text.length() > 0 ? " " : "").append(glyph.text());
            end = glyph.right();
        }
        return new TextSegment(line.glyphs().get(from).left(), right, text.charAt(0), text.toString());
    }

    /** The segments of a line between gaps of more than some points, from left to right. */
    static List<TextSegment> of(GlyphLine line, float gap) {
        List<TextSegment> segments = new ArrayList<>();
        float left = line.left();
        float right = left;
        char first = line.glyphs().get(0).text().charAt(0);
        for (Glyph glyph : line.glyphs()) {
            if (glyph.left() - right > gap) {
                segments.add(new TextSegment(left, right, first, ""));
                left = glyph.left();
                first = glyph.text().charAt(0);
            }
            right = Math.max(right, glyph.right());
        }
        segments.add(new TextSegment(left, right, first, ""));
        return segments;
    }

    /** Whether it stands across a place, not just out of its cell by a hair. */
    boolean standsAcross(float x) {
        return left < x - OVERHANG && x + OVERHANG < right;
    }

    boolean overlaps(float from, float to) {
        return left < to && from < right;
    }

    boolean crosses(float x) {
        return left < x && x < right;
    }
}
