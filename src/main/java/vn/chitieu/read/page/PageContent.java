package vn.chitieu.read.page;

import java.util.List;

/**
 * What is visible on a page, turned so that its text runs to the right.
 *
 * @param number page of the document, from 1
 * @param width width as a person holds it, in points
 * @param height height as a person holds it, in points
 * @param glyphs visible glyphs in the order in which they were drawn, blanks left out
 * @param rulings visible horizontal and vertical lines as drawn, not yet joined
 * @param imageShare part of the page that images cover, 0 to 1
 */
public record PageContent(
        int number, float width, float height, List<Glyph> glyphs, List<Ruling> rulings, double imageShare) {
    /** Copies the lists. */
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
