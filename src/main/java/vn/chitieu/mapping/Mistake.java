package vn.chitieu.mapping;

/**
 * One thing that is wrong in the mappings.
 *
 * @param file path below the folder of mappings with {@code /} between its parts ({@code templates/bm7.csv})
 * @param line line of the file where the record begins, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong there
 */
public record Mistake(String file, int line, String message) {
    /** The mistake in one line: {@code indicators.csv:17: unknown indicator "x.y" in numerator}. */
    public String text() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
