package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;

/**
 * A row of a form and where it stands there.
 *
 * @param index place in the form, from 0
 * @param row the row
 * @param ancestors indices of the rows it belongs to, nearest first: the last one before it with a code that its own
 *     begins with; for a row without code the last one with a code
 * @param section first number of the code that governs it
 */
record FormPlace(int index, TemplateRow row, List<Integer> ancestors, String section) {
    /** Copies the ancestors. */
    FormPlace {
        ancestors = List.copyOf(ancestors);
    }

    boolean hasCode() {
        return !row.stt().isEmpty();
    }

    /** Index of the row it belongs to; -1 at the top. */
    int parent() {
        return ancestors.isEmpty() ? -1 : ancestors.get(0);
    }

    boolean isBelow(FormPlace other) {
        return ancestors.contains(other.index);
    }

    /** The rows of a form in order. */
    static List<FormPlace> of(Template template) {
        List<FormPlace> places = new ArrayList<>();
        String section = "";
        for (TemplateRow row : template.rows()) {
            String code = code(row);
            section = code.isEmpty() ? section : code.substring(0, (code + ".").indexOf('.'));
            places.add(new FormPlace(places.size(), row, ancestors(places, code), section));
        }
        return List.copyOf(places);
    }

    private static List<Integer> ancestors(List<FormPlace> before, String code) {
        for (int i = before.size() - 1; i >= 0; i--) {
            String other = code(before.get(i).row());
            if (!other.isEmpty() && (code.isEmpty() || code.startsWith(other + "."))) {
                List<Integer> ancestors = new ArrayList<>(List.of(i));
                ancestors.addAll(before.get(i).ancestors());
                return ancestors;
            }
        }
        return List.of();
    }

    private static String code(TemplateRow row) {
        return row.stt().endsWith(".") ? row.stt().substring(0, row.stt().length() - 1) : row.stt();
    }
}
