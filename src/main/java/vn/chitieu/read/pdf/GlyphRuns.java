package vn.chitieu.read.pdf;

import java.util.EnumMap;
import java.util.Map;

/** The glyphs of a page by the way they run. */
final class GlyphRuns {
    private final GlyphRun right = new GlyphRun();
    private final GlyphRun down = new GlyphRun();
    private final GlyphRun left = new GlyphRun();
    private final GlyphRun up = new GlyphRun();

    GlyphRun of(Quarter quarter) {
        return switch (quarter) {
            case RIGHT -> right;
            case DOWN -> down;
            case LEFT -> left;
            case UP -> up;
        };
    }

    /** Number of glyphs, whichever way they run. */
    int size() {
        return right.size() + down.size() + left.size() + up.size();
    }

    /** Number of glyphs by the way they run. */
    Map<Quarter, Integer> sizes() {
        Map<Quarter, Integer> sizes = new EnumMap<>(Quarter.class);
        for (Quarter quarter : Quarter.values()) {
            sizes.put(quarter, of(quarter).size());
        }
        return sizes;
    }
}
