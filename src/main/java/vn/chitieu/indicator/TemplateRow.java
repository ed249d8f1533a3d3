package vn.chitieu.indicator;

import java.util.Optional;

/**
 * One row of a form.
 *
 * @param stt printed code; empty where the form prints none
 * @param label printed label on one line, without bullet
 * @param unit printed unit or choices; empty for a heading
 * @param indicator id of what the row asks for; empty for a heading
 * @param relation how well row and indicator agree; {@code EXACT} for a heading
 */
public record TemplateRow(String stt, String label, String unit, Optional<String> indicator, Relation relation) {
    /** Whether the row only introduces others. */
    public boolean isHeading() {
        return indicator.isEmpty();
    }
}
