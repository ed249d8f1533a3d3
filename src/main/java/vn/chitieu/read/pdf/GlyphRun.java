package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.chitieu.read.page.Glyph;

/** Glyphs that run the same way, on the page as read, in the order in which they were drawn. */
final class GlyphRun {
    /** Part of a blank's width that the next glyph must leave free behind the blank's left edge. */
    private static final float BEHIND = 0.3f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private float blankFrom = Float.NaN;
    private float blankBaseline;

    List<Glyph> glyphs() {
        return glyphs;
    }

    int size() {
        return glyphs.size();
    }

    /** Notes a blank; narrow ones only move on. */
    void blank(double left, double right, double baseline, double size) {
        if (right - left > 0.1 * size) {
            blankFrom = (float) (left + BEHIND * (right - left));
            blankBaseline = (float) baseline;
        }
    }

    /** Adds a glyph, and whether a blank was drawn before it. */
    void add(Glyph glyph) {
        boolean parted = glyph.left() >= blankFrom && Math.abs(glyph.baseline() - blankBaseline) < 0.5f * glyph.size();
        if (parted) {
            blankFrom = Float.NaN;
        }
        glyphs.add(parted ? glyph.afterBlank() : glyph);
    }

    /** Takes out what is covered. */
    List<Glyph> take(Predicate<Glyph> covered) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<Glyph> taken = glyphs.stream().filter(covered).toList();
        if (!taken.isEmpty()) {
            glyphs.removeIf(covered);
        }
        return taken;
    }

    /**
     * Puts the text that the file gives for some glyphs at their place: the letters of a cluster that can only be told
     * together. Longer stretches and those of several lines are left as they are, unless nothing tells their letters.
     */
    void replace(int from, String text) {
        List<Glyph> covered = glyphs.subList(Math.min(from, glyphs.size()), glyphs.size());
        if (covered.isEmpty() || !(isCluster(covered) && isLevel(covered))) {
            return;
        }
        Glyph first = covered.get(0);
        float left = first.left();
        float right = first.right();
        for (Glyph glyph : covered) {
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
        }
        covered.clear();
        if (!text.isBlank()) {
            glyphs.add(new Glyph(
                    text.strip(), left, right, first.baseline(), first.size(), first.blank(), first.parted()));
        }
    }

    private static boolean isCluster(List<Glyph> covered) {
        return covered.size() <= 4
                || covered.stream().anyMatch(glyph -> glyph.text().equals(Letter.UNKNOWN));
    }

    private static boolean isLevel(List<Glyph> covered) {
        Glyph first = covered.get(0);
        return covered.stream().allMatch(glyph -> Math.abs(glyph.baseline() - first.baseline()) < 0.5f * first.size());
    }
}
