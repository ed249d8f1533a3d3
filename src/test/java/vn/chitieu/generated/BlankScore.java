package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.chitieu.observation.Blank;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Status;

/**
 * Blanks listed against blanks there. What is fine begins with {@code +}, what is not with {@code -}. Rows that are
 * missing are judged only where the form was named rightly: another form asks for other rows.
 */
final class BlankScore {
    private final TrustReport report;
    private final Map<String, List<String>> result = new TreeMap<>();

    private BlankScore(TrustReport report) {
        this.report = report;
    }

    /** What was listed and what not, by measure. */
    static Map<String, List<String>> of(TrustReport report, Map<Integer, Observation> found, Extraction extraction) {
        BlankScore score = new BlankScore(report);
        score.rows(found, extraction.blanks());
        boolean named = extraction.report().flatMap(Report::template).equals(Optional.of(report.form()));
        if (named) {
            score.missing(extraction.blanks());
        }
        return score.result;
    }

    private void rows(Map<Integer, Observation> found, List<Blank> blanks) {
        for (int i = 0; i < report.rows().size(); i++) {
            TrustRow row = report.rows().get(i);
            if (row.expected().indicator().isEmpty()) {
                continue;
            }
            Status status = row.expected().status();
            Optional<Observation> observed = Optional.ofNullable(found.get(i));
            boolean listed =
                    observed.filter(each -> isListed(each, status, blanks)).isPresent();
            String detail = "row %d %s | %s | %s".formatted(i + 1, row.stt(), row.label(), row.figure());
            if (status != Status.REPORTED) {
                add(listed, "blank found: " + status.name().toLowerCase(Locale.ROOT), detail);
            } else {
                boolean blank = observed.filter(each -> each.status() != Status.REPORTED)
                        .isPresent();
                boolean silent =
                        observed.filter(each -> Outcome.reasons(each).isEmpty()).isPresent();
                add(!blank, "false blank", detail);
                if (blank && silent) {
                    add(false, "false blank, silent", detail);
                }
            }
        }
    }

    private static boolean isListed(Observation observed, Status status, List<Blank> blanks) {
        return observed.status() == status
                && blanks.stream()
                        .anyMatch(blank -> isKind(blank, status)
                                && blank.label().equals(observed.row().label())
                                && blank.indicator().equals(observed.indicator()));
    }

    /** A blank that the form does not ask of this office may be called so. */
    private static boolean isKind(Blank blank, Status status) {
        return blank.kind().name().equals(status.name())
                || (status == Status.BLANK && blank.kind() == BlankKind.NOT_REQUIRED);
    }

    private void missing(List<Blank> blanks) {
        Set<String> listed = new TreeSet<>();
        Set<String> notRequired = new TreeSet<>();
        blanks.forEach(blank -> {
            Set<String> list = blank.kind() == BlankKind.MISSING_ROW ? listed : notRequired;
            boolean fits = blank.kind() == BlankKind.MISSING_ROW || blank.kind() == BlankKind.NOT_REQUIRED;
            blank.indicator().filter(any -> fits).ifPresent(list::add);
        });
        Set<String> doubtful = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        for (TrustRow row : report.rows()) {
            boolean told = !row.is(ExpectedRow.UNDECIDABLE) && !row.is(ExpectedRow.CONTESTED);
            row.expected().indicator().ifPresent((told ? present : doubtful)::add);
            doubtful.addAll(row.expected().arguable());
        }
        for (String id : report.missing()) {
            if (!doubtful.contains(id)) {
                add(listed.contains(id) || notRequired.contains(id), "blank found: missing_row", id);
            }
        }
        for (String id : listed) {
            if (present.contains(id) && !doubtful.contains(id)) {
                add(false, "false missing row", id);
            }
        }
        present.stream().filter(id -> !listed.contains(id)).forEach(id -> add(true, "false missing row", id));
    }

    private void add(boolean fine, String measure, String detail) {
        result.computeIfAbsent((fine ? "+" : "-") + measure, any -> new ArrayList<>())
                .add(detail);
    }
}
