package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.Rule;

/**
 * Contradictions found against contradictions there. A finding is true if a contradiction of the paper shares at least
 * two of its rows (one, where it has but one); a contradiction is found if such a finding is there. What is fine begins
 * with {@code +}, what is not with {@code -}.
 */
final class ConflictScore {
    private static final Set<Rule> ARITHMETIC =
            EnumSet.of(Rule.RATIO, Rule.RATIO_SWAPPED, Rule.SUM, Rule.PART_EXCEEDS_WHOLE, Rule.PERCENT_RANGE);

    private final TrustReport report;
    private final Map<Integer, Observation> found;
    private final Map<String, TrustRow> rows = new HashMap<>();
    private final Map<String, List<String>> result = new TreeMap<>();

    private ConflictScore(TrustReport report, Map<Integer, Observation> found) {
        this.report = report;
        this.found = found;
        found.forEach((row, observed) -> rows.put(key(observed), report.rows().get(row)));
    }

    /** What was found and what not, by measure. */
    static Map<String, List<String>> of(TrustReport report, Map<Integer, Observation> found, Extraction extraction) {
        ConflictScore score = new ConflictScore(report, found);
        List<Finding> findings = extraction.findings().stream()
                .filter(finding -> ARITHMETIC.contains(finding.rule()))
                .toList();
        score.arithmetic(findings);
        score.told(extraction.findings());
        score.labelsAndUnits(extraction.findings());
        return score.result;
    }

    private void arithmetic(List<Finding> findings) {
        for (Oracle.Conflict conflict : report.conflicts()) {
            if (conflict.sure() && !conflict.rule().equals(Told.RULE)) {
                boolean seen = findings.stream().anyMatch(each -> isSame(conflict, members(each)));
                String detail = "%s %s".formatted(conflict.rule(), conflict.members());
                add(seen, "contradiction found: " + conflict.rule(), detail);
                add(seen, "contradiction found", detail);
            }
        }
        for (Finding finding : findings) {
            Set<String> members = members(finding);
            boolean right = report.conflicts().stream()
                            .anyMatch(conflict -> !conflict.rule().equals(Told.RULE) && isSame(conflict, members))
                    || isAboutDoubtful(finding);
            if (!right) {
                add(false, "false finding", "%s %s: %s".formatted(finding.rule(), members, claim(finding)));
            }
        }
        for (int i = 0; i < report.checks(); i++) {
            add(true, "false finding", "");
        }
    }

    /** Sentences against rows. */
    private void told(List<Finding> findings) {
        List<Set<String>> found = findings.stream()
                .filter(each -> each.rule().code().equals(Told.RULE))
                .map(this::members)
                .toList();
        List<Oracle.Conflict> planted = report.conflicts().stream()
                .filter(conflict -> conflict.rule().equals(Told.RULE))
                .toList();
        for (Oracle.Conflict conflict : planted) {
            boolean seen = found.stream().anyMatch(each -> isSame(conflict, each));
            add(seen, "contradiction found: narrative", conflict.members().toString());
        }
        for (Set<String> members : found) {
            boolean right = planted.stream().anyMatch(conflict -> isSame(conflict, members));
            if (!right) {
                add(false, "false finding: narrative", members.toString());
            }
        }
    }

    private void labelsAndUnits(List<Finding> findings) {
        for (int i = 0; i < report.rows().size(); i++) {
            TrustRow row = report.rows().get(i);
            if (row.expected().demanded().contains(Flag.UNIT_CONFLICT)) {
                boolean seen = findings.stream().anyMatch(each -> each.rule() == Rule.UNIT_CONFLICT && isAt(each, row))
                        || isDoubted(i);
                add(seen, "contradiction found: unit_conflict", row.label());
                add(seen, "contradiction found", "unit_conflict " + row.label());
            }
            if (row.is(ExpectedRow.CONTESTED) && row.is(Perturbation.TELLING_WORD_LOST.mark())) {
                boolean arguable = found.containsKey(i)
                        && found.get(i)
                                .indicator()
                                .filter(row.expected().arguable()::contains)
                                .isPresent();
                add(isDoubted(i) || arguable, "contradiction found: label_mismatch", row.label());
                add(isDoubted(i) || arguable, "contradiction found", "label_mismatch " + row.label());
            }
        }
        findings.stream()
                .filter(each -> each.rule() == Rule.UNIT_CONFLICT || each.rule() == Rule.LABEL_MISMATCH)
                .filter(each -> !isDeserved(each))
                .forEach(each -> add(
                        false,
                        "false finding",
                        "%s '%s' %s".formatted(each.rule(), each.subject().row().label(), claim(each))));
    }

    private boolean isDeserved(Finding finding) {
        TrustRow row = rows.get(key(finding.subject()));
        if (row == null) {
            return false;
        }
        boolean unit = row.is(Perturbation.UNIT_WRONG.mark());
        boolean label = row.is(ExpectedRow.CONTESTED)
                || row.is(ExpectedRow.UNDECIDABLE)
                || row.is(Perturbation.TELLING_WORD_LOST.mark())
                || row.expected().indicator().isEmpty();
        return finding.rule() == Rule.UNIT_CONFLICT ? unit || label : label;
    }

    /** Whether a row is flagged or has no indicator: a person looks at it. */
    private boolean isDoubted(int row) {
        Observation observed = found.get(row);
        return observed != null
                && (observed.indicator().isEmpty() || !Outcome.reasons(observed).isEmpty());
    }

    /** Rows that the paper does not tell may agree or not. */
    private boolean isAboutDoubtful(Finding finding) {
        return finding.involved().stream()
                .map(each -> rows.get(key(each)))
                .anyMatch(row -> row != null
                        && (row.is(ExpectedRow.UNDECIDABLE)
                                || row.is(ExpectedRow.CONTESTED)
                                || row.is(Perturbation.ROW_DOUBLED.mark())
                                || row.is(Perturbation.UNIT_WRONG.mark())
                                || row.is(FigureHabits.HARD)
                                || row.is(Perturbation.TELLING_WORD_LOST.mark())));
    }

    private Set<String> members(Finding finding) {
        return finding.involved().stream()
                .map(each -> rows.get(key(each)))
                .map(row -> row == null ? "?" : row.expected().indicator().orElse("?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String claim(Finding finding) {
        return "%s, not %s (%s)"
                .formatted(
                        finding.observed(),
                        finding.expected(),
                        finding.subject().row().label());
    }

    private static boolean isSame(Oracle.Conflict conflict, Set<String> members) {
        Set<String> common = new TreeSet<>(members);
        common.retainAll(conflict.members());
        return common.size() >= Math.min(2, conflict.members().size());
    }

    private boolean isAt(Finding finding, TrustRow row) {
        return row.equals(rows.get(key(finding.subject())));
    }

    /** Findings carry flagged copies of the observations. */
    private static String key(Observation observed) {
        return observed.row().place() + observed.row().label() + observed.row().value();
    }

    private void add(boolean fine, String measure, String detail) {
        result.computeIfAbsent((fine ? "+" : "-") + measure, any -> new ArrayList<>())
                .add(detail);
    }
}
