package vn.chitieu.recognise.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chitieu.recognise.label.Likeness;

/** A form made ready for alignment: a template, or the whole catalogue read as one big form. */
public final class Form {
    private final String id;
    private final List<FormRow> rows;
    private final int[] labels;
    private final int[] meanings;
    private final Map<Integer, FormRow> byLabel = new HashMap<>();

    /**
     * Takes the rows in order.
     *
     * @param id id of the template; empty for the catalogue
     */
    public Form(String id, List<FormRow> rows) {
        this.id = id;
        this.rows = List.copyOf(rows);
        this.labels = rows.stream().mapToInt(FormRow::label).toArray();
        this.meanings = rows.stream().mapToInt(FormRow::meaning).toArray();
        rows.forEach(row -> byLabel.putIfAbsent(row.label(), row));
    }

    /** Id of the template; empty for the catalogue. */
    public String id() {
        return id;
    }

    /** The rows, in order. */
    public List<FormRow> rows() {
        return rows;
    }

    /** The higher of the likeness to a row's own label and to all labels of its indicator. */
    public float likeness(int index, Likeness likeness) {
        float own = likeness.byLabel()[labels[index]];
        int meaning = meanings[index];
        float meant = meaning == FormRow.NONE ? 0 : likeness.byMeaning()[meaning];
        return own > meant ? own : meant;
    }

    /** The first row with this label. */
    public Optional<FormRow> rowWith(int label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** Whether this is the catalogue and no version of a form. */
    public boolean isCatalogue() {
        return id.isEmpty();
    }
}
