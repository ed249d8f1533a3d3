package vn.chitieu.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One row of a form.
 *
 * @param stt printed code; empty where the form prints none
 * @param label printed label on one line, without bullet
 * @param unit printed unit or choices; empty for a heading
 * @param indicator id of what the row asks for; empty for a heading
 * @param relation how well row and indicator agree; {@code EXACT} for a heading
 * @param reportedBy who reports the row, as the form says; empty where every office does
 */
public record TemplateRow(
        String stt,
        String label,
        String unit,
        Optional<String> indicator,
        Relation relation,
        List<Reporter> reportedBy) {
    /** Copies the reporters. */
    public TemplateRow {
        reportedBy = List.copyOf(reportedBy);
    }

    /** A row that every office reports. */
    public TemplateRow(String stt, String label, String unit, Optional<String> indicator, Relation relation) {
        this(stt, label, unit, indicator, relation, List.of());
    }

    /** Whether the row only introduces others. */
    public boolean isHeading() {
        return indicator.isEmpty();
    }
}
