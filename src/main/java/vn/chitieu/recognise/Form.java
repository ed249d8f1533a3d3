package vn.chitieu.recognise;

import java.util.List;

/**
 * A form made ready for alignment: a template, or the whole catalogue read as one big form.
 *
 * @param id id of the template; empty for the catalogue
 * @param rows rows in order
 */
record Form(String id, List<FormRow> rows) {
    Form {
        rows = List.copyOf(rows);
    }

    /** Whether this is the catalogue and no version of a form. */
    boolean isCatalogue() {
        return id.isEmpty();
    }
}
