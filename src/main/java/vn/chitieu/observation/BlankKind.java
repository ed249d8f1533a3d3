package vn.chitieu.observation;

import java.util.Locale;

/** In which way something that was asked stayed unanswered. */
public enum BlankKind {
    /** The cell is empty. */
    BLANK,
    /** The office says that the row does not concern it. */
    NOT_APPLICABLE,
    /** Something is printed that is no figure. */
    UNREADABLE,
    /** The form has the row, the report does not. */
    MISSING_ROW,
    /** Left blank or out, and the form says that offices of other kinds report the row. */
    NOT_REQUIRED;

    /** The kind as the output files write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
