package vn.chitieu.score;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** One number of a score. */
public enum Measure {
    /** Rows that the truth has. */
    ROWS(Better.NEITHER),
    /** Rows wholly right: indicator, status, value and every flag that is demanded. */
    RIGHT(Better.MORE),
    /** Rows that are right but flagged beyond what is demanded; rows of unknown meaning are not counted. */
    OVERFLAGGED(Better.LESS),
    /** Other rows that are not wholly right, and rows that the truth does not have, with a flag. */
    WRONG_FLAGGED(Better.LESS),
    /** Rows with a wrong indicator, status or value, and rows that the truth does not have, without any flag. */
    WRONG_SILENT(Better.LESS),
    /** Rows with the right indicator, status and value that carry no flag although one is demanded. */
    UNWARNED(Better.LESS),
    /** Rows of the truth that were not found. */
    MISSING(Better.LESS),
    /** Header fields that are right, of six. */
    HEADER_RIGHT(Better.MORE),
    /** Contradictions that the truth has. */
    CHECKS(Better.NEITHER),
    /** Those of them that were found. */
    CHECKS_FOUND(Better.MORE),
    /** Those of them that were not. */
    CHECKS_MISSING(Better.LESS),
    /** Contradictions that the truth does not have. */
    CHECKS_EXTRA(Better.LESS),
    /** Values that the truth derives for rows without figure. */
    DERIVED(Better.NEITHER),
    /** Those of them that were derived. */
    DERIVED_RIGHT(Better.MORE),
    /** Other values that were derived; not counted where nobody worked out the truth. */
    DERIVED_EXTRA(Better.LESS);

    /** Nobody is warned of these. */
    public static final Set<Measure> SILENT = Collections.unmodifiableSet(EnumSet.of(WRONG_SILENT, UNWARNED, MISSING));

    private enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final Better better;

    Measure(Better better) {
        this.better = better;
    }

    /** Whether a number has dropped; where neither more nor less is better, whether it has changed. */
    public boolean isWorse(int now, int before) {
        return switch (better) {
            case MORE -> now < before;
            case LESS -> now > before;
            case NEITHER -> now != before;
        };
    }

    /** Column of the file of scores. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
