package vn.chitieu.write.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Agency;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Period;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.ReportHeader;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Status;
import vn.chitieu.observation.Unmatched;

/** A report of somebody who wants to run something on the machine of whoever looks at it. */
final class Hostile {
    static final String IMAGE = "<img src=x onerror=\"window.owned=1\">";
    static final String SCRIPT = "</script><script>window.owned=1</script><!--";
    static final String LINK = "javascript:window.owned=1";
    static final String NAME = LINK + "//" + IMAGE + ".pdf";

    private Hostile() {}

    static Extraction extraction() {
        Observation row = new Observation(
                new PrintedRow(
                        new Place(1, 1, 2, 0), "=1+1", IMAGE + SCRIPT, "'\"><svg onload=owned=1>", "=cmd()", SCRIPT),
                Optional.empty(),
                0.1,
                IMAGE,
                Status.UNREADABLE,
                Optional.empty(),
                Set.of(Flag.UNREADABLE_NUMBER, Flag.LOW_MATCH));
        ReportHeader header = new ReportHeader(
                Optional.of(new Agency(SCRIPT, Optional.empty(), Optional.of(IMAGE))),
                Optional.of(LINK),
                Optional.empty(),
                Optional.of(new Period(2024, 1, 6)),
                false);
        Report report = new Report(
                header,
                Optional.of("__proto__"),
                1,
                1,
                List.of(row),
                List.of(new Unmatched(row.row(), IMAGE, List.of())),
                List.of());
        Finding finding = new Finding(
                Rule.NARRATIVE,
                Severity.ERROR,
                row,
                List.of(row),
                IMAGE,
                "\u2028" + SCRIPT,
                new Sentence(IMAGE, SCRIPT));
        return new Extraction(
                NAME,
                "c0ffee",
                "application/pdf",
                DocumentStatus.EXTRACTED,
                IMAGE,
                1,
                Optional.of(report),
                List.of(finding),
                List.of(),
                0);
    }
}
