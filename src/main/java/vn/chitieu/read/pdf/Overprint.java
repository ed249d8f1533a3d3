package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.read.page.Glyph;

/**
 * Text printed twice, a hair apart, to look bold, is one text. A glyph is a repeated one if the same glyph stands less
 * than a small part of its size and width away.
 */
final class Overprint {
    /** Side of the squares in which glyphs are looked up, in points; more than twice the largest shift. */
    private static final float SQUARE = 5;

    private static final float SHIFT = 0.15f;
    private static final float MOST_SHIFT = 2;
    private static final int NONE = -1;

    private final List<Glyph> glyphs;
    /** By square: the last glyph kept there. */
    private final int[] last;
    /** By glyph: the one kept before it in the same square. */
    private final int[] before;

    private Overprint(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.last = new int[Math.max(16, 2 * Integer.highestOneBit(glyphs.size()))];
        this.before = new int[glyphs.size()];
        Arrays.fill(last, NONE);
    }

    /** The glyphs without repetitions, the first one kept. */
    static List<Glyph> once(List<Glyph> glyphs) {
        return new Overprint(glyphs).once();
    }

    private List<Glyph> once() {
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!isRepeated(glyph)) {
                once.add(glyph);
                int square = square(index(glyph.left()), index(glyph.baseline()));
                before[i] = last[square];
                last[square] = i;
            }
        }
        return once;
    }

    private boolean isRepeated(Glyph glyph) {
        float width = glyph.right() - glyph.left();
        float shift = Math.min(MOST_SHIFT, Math.min(SHIFT * glyph.size(), width > 0 ? 0.5f * width : MOST_SHIFT));
        for (int x = index(glyph.left() - shift); x <= index(glyph.left() + shift); x++) {
            for (int y = index(glyph.baseline() - shift); y <= index(glyph.baseline() + shift); y++) {
                if (isRepeated(glyph, square(x, y), shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRepeated(Glyph glyph, int square, float shift) {
        for (int i = last[square]; i != NONE; i = before[i]) {
            Glyph other = glyphs.get(i);
            if (Math.abs(other.left() - glyph.left()) <= shift
                    && Math.abs(other.baseline() - glyph.baseline()) <= shift
                    && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static int index(float place) {
        return (int) Math.floor(place / SQUARE);
    }

    /** Squares of different places may share a list; glyphs are compared by their own places. */
    private int square(int x, int y) {
        int mixed = (x * 0x9E3779B1) ^ (y * 0x85EBCA77);
        return (mixed ^ (mixed >>> 15)) & (last.length - 1);
    }
}
