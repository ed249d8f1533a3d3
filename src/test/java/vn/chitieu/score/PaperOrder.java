package vn.chitieu.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.document.Place;
import vn.chitieu.observation.Extraction;
import vn.chitieu.observation.Finding;
import vn.chitieu.observation.Observation;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.observation.Report;

/**
 * Finds a paper's rows again in a document that has them in other places: the longest common sequence of the rows that a
 * person read and those that were found, where two rows are one if they have the same code and the label begins as the
 * person read it. Each row found is moved to the line of its partner, so that one truth serves all formats of a paper;
 * those without partner are moved to line 0, where no truth has a row.
 */
final class PaperOrder {
    private final List<TruthRow> truth;
    private final List<Observation> found;
    /** Most pairs that the rows from here on can make. */
    private final int[][] pairs;

    private PaperOrder(List<TruthRow> truth, List<Observation> found) {
        this.truth = truth;
        this.found = found;
        pairs = new int[truth.size() + 1][found.size() + 1];
        for (int row = truth.size() - 1; row >= 0; row--) {
            for (int other = found.size() - 1; other >= 0; other--) {
                pairs[row][other] = isPair(row, other)
                        ? 1 + pairs[row + 1][other + 1]
                        : Math.max(pairs[row + 1][other], pairs[row][other + 1]);
            }
        }
    }

    /** The same extraction with every row at the line that the truth has for it. */
    static Extraction of(List<TruthRow> truth, Extraction extraction) {
        List<Observation> found = extraction.report().map(Report::observations).orElse(List.of());
        Map<Place, Integer> lines = new PaperOrder(truth, found).lines();
        List<Finding> findings = extraction.findings().stream()
                .map(finding -> moved(finding, lines))
                .toList();
        return new Extraction(
                extraction.document(),
                extraction.sha256(),
                extraction.mediaType(),
                extraction.status(),
                extraction.reason(),
                extraction.pages(),
                extraction.report().map(report -> moved(report, lines)),
                findings,
                extraction.blanks(),
                extraction.elapsedMillis());
    }

    private Map<Place, Integer> lines() {
        Map<Place, Integer> lines = new HashMap<>();
        int row = 0;
        int other = 0;
        while (row < truth.size() && other < found.size()) {
            if (isPair(row, other)) {
                lines.put(found.get(other++).row().place(), truth.get(row++).row());
            } else if (pairs[row][other + 1] >= pairs[row + 1][other]) {
                other++;
            } else {
                row++;
            }
        }
        return lines;
    }

    private boolean isPair(int row, int other) {
        PrintedRow printed = found.get(other).row();
        return printed.stt().equals(truth.get(row).stt())
                && printed.label().startsWith(truth.get(row).label());
    }

    private static Report moved(Report report, Map<Place, Integer> lines) {
        List<Observation> observations = new ArrayList<>();
        report.observations().forEach(each -> observations.add(moved(each, lines)));
        return report.withObservations(observations);
    }

    private static Finding moved(Finding finding, Map<Place, Integer> lines) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                moved(finding.subject(), lines),
                finding.involved(),
                finding.observed(),
                finding.expected(),
                finding.detail());
    }

    private static Observation moved(Observation each, Map<Place, Integer> lines) {
        PrintedRow row = each.row();
        Place place = Place.line(lines.getOrDefault(row.place(), 0));
        PrintedRow moved =
                new PrintedRow(place, row.stt(), row.label(), row.unit(), row.value(), row.note(), row.stored());
        return new Observation(
                moved, each.indicator(), each.match(), each.unit(), each.status(), each.value(), each.flags());
    }
}
