package vn.chitieu.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One concept that reports give figures for, whatever the form and its wording.
 *
 * @param id stable dotted id, lower-case ASCII, never reused
 * @param nameVi Vietnamese name, unique: {@code label} or {@code label – context}
 * @param nameEn English name
 * @param section Vietnamese name of the section of administrative reform it belongs to
 * @param kind sort of figure
 * @param unit canonical unit; empty for a choice
 * @param choices the answers of a choice; empty for every other kind
 * @param rate what a percent is made of; empty where no form asks for its base
 * @param parts ids of what this figure holds; empty where it has none
 * @param partsExhaustive whether the parts add up to this figure, as is said of no parts too; if not they may overlap
 *     or leave something out, and all that holds is that none of them is larger than the whole
 * @param supersedes ids of older indicators that this one continues
 */
public record Indicator(
        String id,
        String nameVi,
        String nameEn,
        String section,
        Kind kind,
        String unit,
        List<Choice> choices,
        Optional<Rate> rate,
        List<String> parts,
        boolean partsExhaustive,
        List<String> supersedes) {
    private static final String CONTEXT_MARK = " – ";

    /** Copies the lists. */
    public Indicator {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
        supersedes = List.copyOf(supersedes);
    }

    /** The name as a form prints it: without the context behind the dash. */
    public String label() {
        int mark = nameVi.indexOf(CONTEXT_MARK);
        return mark < 0 ? nameVi : nameVi.substring(0, mark);
    }

    /** What the name says of the row's parent; empty where the label alone is enough. */
    public String context() {
        int mark = nameVi.indexOf(CONTEXT_MARK);
        return mark < 0 ? "" : nameVi.substring(mark + CONTEXT_MARK.length());
    }
}
