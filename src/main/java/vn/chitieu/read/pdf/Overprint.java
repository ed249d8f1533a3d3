package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text printed twice, a hair apart, to look bold, is one text. A glyph is a repeated one if the same glyph stands less
 * than a small part of its size and width away.
 */
final class Overprint {
    /** Side of the squares in which glyphs are looked up, in points. */
    private static final float SQUARE = 4;

    private static final float SHIFT = 0.15f;
    private static final float MOST_SHIFT = 2;

    private final Map<Long, List<Glyph>> squares = new HashMap<>();

    private Overprint() {}

    /** The glyphs without repetitions, the first one kept. */
    static List<Glyph> once(List<Glyph> glyphs) {
        Overprint seen = new Overprint();
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!seen.has(glyph)) {
                once.add(glyph);
                seen.squares
                        .computeIfAbsent(square(glyph.left(), glyph.baseline()), none -> new ArrayList<>(2))
                        .add(glyph);
            }
        }
        return once;
    }

    private boolean has(Glyph glyph) {
        float width = glyph.right() - glyph.left();
        float shift = Math.min(MOST_SHIFT, Math.min(SHIFT * glyph.size(), width > 0 ? 0.5f * width : MOST_SHIFT));
        long last = Long.MIN_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            long square = square(
                    glyph.left() + (corner % 2 == 0 ? -shift : shift),
                    glyph.baseline() + (corner < 2 ? -shift : shift));
            if (square != last && has(glyph, square, shift)) {
                return true;
            }
            last = square;
        }
        return false;
    }

    private boolean has(Glyph glyph, long square, float shift) {
        for (Glyph other : squares.getOrDefault(square, List.of())) {
            if (Math.abs(other.left() - glyph.left()) <= shift
                    && Math.abs(other.baseline() - glyph.baseline()) <= shift
                    && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static long square(float x, float y) {
        return (long) Math.floor(x / SQUARE) << 32 | ((long) Math.floor(y / SQUARE) & 0xFFFFFFFFL);
    }
}
