package vn.chitieu.indicator;

import java.util.List;

/**
 * One version of a form.
 *
 * @param id file name without {@code .csv}
 * @param rows rows in order, headings too
 */
public record Template(String id, List<TemplateRow> rows) {
    /** Copies the rows. */
    public Template {
        rows = List.copyOf(rows);
    }
}
