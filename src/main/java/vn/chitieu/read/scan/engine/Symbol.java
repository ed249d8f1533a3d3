package vn.chitieu.read.scan.engine;

/**
 * One letter, digit or sign as the engine read it.
 *
 * @param text its Unicode text, one character or a letter with its marks
 * @param left left edge in the line's image, in pixels; roughly, as the engine sees no edges of letters
 * @param right right edge, not left of {@code left}
 * @param confidence how sure the engine is, 0 to 100; 95 and more is usual for clean print
 * @param begins whether it begins a word
 */
public record Symbol(String text, int left, int right, float confidence, boolean begins) {
    /** Whether it is one of 0 to 9. */
    public boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
