package vn.chitieu.check;

import java.util.List;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Report;

/**
 * A report and what arithmetic says of it.
 *
 * @param report the same report; observations whose figures contradict each other carry {@code CHECK_FAILED}
 * @param findings what contradicts, in document order of the rows it is reported at
 * @param blanks what was asked and not answered, in document order; a missing row behind the row that precedes it in
 *     the form, or at the end where the form does not tell
 */
public record Checked(Report report, List<Finding> findings, List<Blank> blanks) {
    /** Copies the lists. */
    public Checked {
        findings = List.copyOf(findings);
        blanks = List.copyOf(blanks);
    }
}
