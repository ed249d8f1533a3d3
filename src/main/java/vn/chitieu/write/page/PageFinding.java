package vn.chitieu.write.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chitieu.observation.CrossFinding;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Sentence;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Statement;

/**
 * A contradiction, in one report or between two.
 *
 * @param rule which kind
 * @param severity how sure it is
 * @param indicator id of what it is about; empty where the row has none
 * @param subject the row that it is reported at
 * @param others the other rows
 * @param observed what the report says
 * @param expected what the other figures imply
 * @param detail what contradicts what
 * @param statement the running text that takes part; empty where only rows do
 */
record PageFinding(
        Rule rule,
        Severity severity,
        Optional<String> indicator,
        Spot subject,
        List<Spot> others,
        String observed,
        String expected,
        Sentence detail,
        String statement) {

    /** Those of one document. */
    static List<PageFinding> of(Extraction extraction) {
        Map<PrintedRow, Integer> numbers =
                numbers(extraction.report().map(Report::observations).orElse(List.of()));
        List<PageFinding> findings = new ArrayList<>();
        for (Finding finding : extraction.findings()) {
            findings.add(of(finding, row -> Spot.of(extraction.document(), numbers.getOrDefault(row.row(), -1), row)));
        }
        return findings;
    }

    private static Map<PrintedRow, Integer> numbers(List<Observation> rows) {
        Map<PrintedRow, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            numbers.putIfAbsent(rows.get(i).row(), i);
        }
        return numbers;
    }

    private static PageFinding of(Finding finding, Function<Observation, Spot> spots) {
        Observation subject = finding.subject();
        return new PageFinding(
                finding.rule(),
                finding.severity(),
                subject.indicator(),
                spots.apply(subject),
                finding.involved().stream()
                        .filter(row -> !row.row().equals(subject.row()))
                        .map(spots)
                        .toList(),
                finding.observed(),
                finding.expected(),
                finding.detail(),
                finding.statement().map(Statement::text).orElse(""));
    }

    static PageFinding of(CrossFinding finding) {
        return new PageFinding(
                finding.rule(),
                finding.severity(),
                Optional.of(finding.indicator()),
                Spot.of(finding.subject()),
                List.of(Spot.of(finding.other())),
                finding.subject().value(),
                finding.expected(),
                finding.detail(),
                "");
    }
}
