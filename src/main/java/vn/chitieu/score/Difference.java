package vn.chitieu.score;

/**
 * One thing that is not as the truth has it.
 *
 * @param measure the number that it spoils
 * @param text what was expected and what came, for a person
 */
public record Difference(Measure measure, String text) {
    /** {@code wrong_silent: row 65 «Số TTHC …»: expected …, got …}. */
    @Override
    public String toString() {
        return measure.column() + ": " + text;
    }
}
