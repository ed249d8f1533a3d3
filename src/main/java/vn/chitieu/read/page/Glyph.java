package vn.chitieu.read.page;

/**
 * One visible glyph, on the page as a person holds it: points from the upper left corner, text running to the right.
 *
 * @param text its Unicode text, one character or more (ligatures, letters with their marks)
 * @param left left edge
 * @param right where the next glyph would begin
 * @param baseline distance of its baseline from the page's upper edge
 * @param size effective font size, in points on the page
 * @param blank width of a blank in its font, in points on the page
 * @param parted whether a blank was drawn between the glyph before it on its line and this one
 */
public record Glyph(String text, float left, float right, float baseline, float size, float blank, boolean parted) {
    /** A glyph before which no blank was drawn. */
    public Glyph(String text, float left, float right, float baseline, float size, float blank) {
        this(text, left, right, baseline, size, blank, false);
    }

    /** The same glyph, a blank drawn before it. */
    public Glyph afterBlank() {
        return new Glyph(text, left, right, baseline, size, blank, true);
    }

    /** Upper edge of its line's letters, roughly: what capitals with Vietnamese marks reach. */
    float top() {
        return baseline - 0.9f * size;
    }

    /** Lower edge, roughly: what {@code g} and a dot below reach. */
    float bottom() {
        return baseline + 0.25f * size;
    }

    /** Middle of its capitals' height. */
    public float middle() {
        return baseline - 0.35f * size;
    }
}
