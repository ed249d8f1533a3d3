package vn.chitieu.read.pdf;

/**
 * What a font shows for a code.
 *
 * @param text its Unicode text; empty for a blank
 * @param width how far it moves on, in parts of the font size
 */
record Letter(String text, float width) {
    /** Stands for a glyph that nothing tells the text of. */
    static final String UNKNOWN = "\uFFFD";

    /** Stands for a code that was not looked up yet. */
    static final Letter UNSEEN = new Letter("", Float.NaN);

    boolean isUnseen() {
        return Float.isNaN(width);
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
