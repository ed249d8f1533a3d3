package vn.chitieu.generated;

import java.util.List;

/**
 * A report made up from a form.
 *
 * @param text the whole file
 * @param rows what a careful person reads in it, in document order
 * @param recipe how it was made, for reproduction
 */
public record GeneratedReport(String text, List<ExpectedRow> rows, String recipe) {
    /** Copies the rows. */
    public GeneratedReport {
        rows = List.copyOf(rows);
    }

    /** One line of the text, from 1, without blanks around it. */
    public String line(int number) {
        return text.split("\n", -1)[number - 1].strip();
    }
}
