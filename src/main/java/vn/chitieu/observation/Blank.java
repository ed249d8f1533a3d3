package vn.chitieu.observation;

import java.util.Optional;

/**
 * An indicator that was asked for and not answered.
 *
 * @param indicator its id; empty where the blank row has none
 * @param stt code as printed, or the form's for a missing row
 * @param label label as printed, or the form's for a missing row
 * @param kind in which way it stayed unanswered
 * @param derived what other rows of the report imply; empty where they imply nothing
 * @param printed whether the report has the row
 * @param reason why it was not answered, as a person decided; empty where nobody did
 */
public record Blank(
        Optional<String> indicator,
        String stt,
        String label,
        BlankKind kind,
        Optional<Derived> derived,
        boolean printed,
        String reason) {

    /** A row of which nobody decided why it was not answered. */
    public Blank(
            Optional<String> indicator,
            String stt,
            String label,
            BlankKind kind,
            Optional<Derived> derived,
            boolean printed) {
        this(indicator, stt, label, kind, derived, printed, "");
    }

    /** A row of the report; of the form if its kind is {@link BlankKind#MISSING_ROW}. */
    public Blank(Optional<String> indicator, String stt, String label, BlankKind kind, Optional<Derived> derived) {
        this(indicator, stt, label, kind, derived, kind != BlankKind.MISSING_ROW);
    }

    /** The same with the reason that a person gave. */
    public Blank because(String why) {
        return new Blank(indicator, stt, label, kind, derived, printed, why);
    }

    /**
     * A value that other rows imply.
     *
     * @param value plain decimal
     * @param from the formula with the ids it used, {@code 100 * a / b}
     */
    public record Derived(String value, String from) {}
}
