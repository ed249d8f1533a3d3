package vn.chitieu.check.across;

import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Severity;

/**
 * Two figures that exclude each other.
 *
 * @param sort in which way
 * @param severity how sure it is
 * @param subject the figure that it is reported at
 * @param other the other figure
 * @param power for a jump, the power of ten between them; else 0
 */
record Contradiction(Sort sort, Severity severity, Entry subject, Entry other, int power) {
    /** A way to contradict. */
    enum Sort {
        /** The same agency and period twice. */
        DUPLICATE,
        /** A power of ten. */
        JUMP,
        /** Less than earlier in the year. */
        FALL
    }

    static Contradiction duplicate(Severity severity, Entry later, Entry earlier) {
        return new Contradiction(Sort.DUPLICATE, severity, later, earlier, 0);
    }

    static Contradiction jump(Jump jump) {
        return new Contradiction(Sort.JUMP, Severity.WARNING, jump.entry(), jump.neighbour(), jump.power());
    }

    static Contradiction fall(Entry later, Entry earlier) {
        return new Contradiction(Sort.FALL, Severity.WARNING, later, earlier, 0);
    }

    Rule rule() {
        return sort == Sort.DUPLICATE ? Rule.CONFLICTING_DUPLICATES : Rule.SERIES_JUMP;
    }
}
