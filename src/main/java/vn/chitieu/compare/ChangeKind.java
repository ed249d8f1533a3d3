package vn.chitieu.compare;

import java.util.Locale;

/** In which way two runs differ. */
public enum ChangeKind {
    /** Only the second run has the document. */
    DOCUMENT_ADDED,
    /** Only the first run has the document. */
    DOCUMENT_LOST,
    /** Another thing became of the document. */
    DOCUMENT_STATUS,
    /** Another form. */
    TEMPLATE,
    /** Agency, number, date or period read otherwise. */
    HEADER,
    /** Only the second run has the row. */
    ROW_ADDED,
    /** Only the first run has the row. */
    ROW_LOST,
    /** Another indicator. */
    INDICATOR,
    /** Another status. */
    STATUS,
    /** Another number. */
    VALUE,
    /** Another unit. */
    UNIT,
    /** Other reasons to look. */
    FLAGS,
    /** Code, label, unit, figure or note read otherwise off the paper. */
    PRINT,
    /** Only the second run has the contradiction. */
    FINDING_ADDED,
    /** Only the first run has the contradiction. */
    FINDING_LOST;

    /** The kind as listings write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
