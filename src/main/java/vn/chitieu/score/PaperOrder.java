package vn.chitieu.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a paper's rows again in a document that has them in other places, so that one truth serves all formats of a
 * paper.
 *
 * <ol>
 *   <li>Where more than half of the rows that a person read are found at their very lines, lines decide.
 *   <li>Elsewhere it is the longest common sequence of the rows that a person read and those that were found, where two
 *       rows are one if they have the same code and the label begins as the person read it. Each row found is moved to
 *       the line of its partner; those without partner are moved to line 0, where no truth has a row.
 *   <li>Rows of a scan that have no such partner are one if their codes have the same digits (one of three or more may be
 *       misread), or that of the scan was not read, and their labels are alike but for a few letters: a slip of OCR in a
 *       label is no error. A row as a person read it counts for more.
 * </ol>
 */
final class PaperOrder {
    private static final int AS_READ = 1000;
    private static final int ALIKE = 1;

    private final List<TruthRow> truth;
    private final List<FoundRow> found;
    /** The best that the rows from here on can make. */
    private final int[][] pairs;

    private final int[][] gains;

    private PaperOrder(List<TruthRow> truth, List<FoundRow> found) {
        this.truth = truth;
        this.found = found;
        pairs = new int[truth.size() + 1][found.size() + 1];
        gains = new int[truth.size()][found.size()];
        for (int row = truth.size() - 1; row >= 0; row--) {
            for (int other = found.size() - 1; other >= 0; other--) {
                gains[row][other] = gain(truth.get(row), found.get(other));
                int without = Math.max(pairs[row + 1][other], pairs[row][other + 1]);
                pairs[row][other] = Math.max(gains[row][other] + pairs[row + 1][other + 1], without);
            }
        }
    }

    /** The same report with every row at the line that the truth has for it. */
    static FoundReport of(List<TruthRow> truth, FoundReport report) {
        boolean inPlace = 2 * atTheirLines(truth, report.rows()) > truth.size();
        return inPlace ? report : report.at(new PaperOrder(truth, report.rows()).lines()); // rules 1 and 2
    }

    private static long atTheirLines(List<TruthRow> truth, List<FoundRow> found) {
        Map<Integer, FoundRow> byLine = new HashMap<>();
        found.forEach(row -> byLine.putIfAbsent(row.row(), row));
        return truth.stream()
                .filter(row ->
                        byLine.containsKey(row.row()) && byLine.get(row.row()).isPrintOf(row))
                .count();
    }

    /** A line for each row found. */
    private List<Integer> lines() {
        List<Integer> lines = new ArrayList<>(Collections.nCopies(found.size(), 0));
        int row = 0;
        int other = 0;
        while (row < truth.size() && other < found.size()) {
            if (gains[row][other] > 0 && pairs[row][other] == gains[row][other] + pairs[row + 1][other + 1]) {
                lines.set(other++, truth.get(row++).row());
            } else if (pairs[row][other + 1] >= pairs[row + 1][other]) {
                other++;
            } else {
                row++;
            }
        }
        return lines;
    }

    private static int gain(TruthRow truth, FoundRow found) {
        if (found.isPrintOf(truth)) {
            return AS_READ;
        }
        return found.isLike(truth) ? ALIKE : 0; // rule 3
    }
}
