package vn.chitieu.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.learn.LearnedRow.Print;
import vn.chitieu.observation.OutlineRow;

/**
 * The rows of a form, from all papers that follow it.
 *
 * <ol>
 *   <li>F1 A table is part of the form if one of its rows is known, or if at least two rows, and a third of them, have a
 *       unit or a figure.
 *   <li>F2 The tables of a paper follow each other; one that repeats most rows of those before it is another copy (a
 *       workbook with a sheet for each commune).
 *   <li>F3 Copies and papers are laid beside each other in order; rows that only one of them has are kept at their place.
 *   <li>F4 Where most rows of a paper are known, a table of which none is may be a list of something else.
 * </ol>
 */
final class FormUnion {
    private static final double MOST = 0.6;

    private List<LearnedRow> rows = new ArrayList<>();

    private FormUnion() {}

    static List<LearnedRow> of(List<Paper> papers) {
        FormUnion union = new FormUnion();
        for (Paper paper : papers) {
            for (List<Print> copy : copies(paper)) {
                union.add(copy);
            }
        }
        return List.copyOf(union.rows);
    }

    /** Rule F2. */
    private static List<List<Print>> copies(Paper paper) {
        Map<Integer, List<OutlineRow>> tables = new LinkedHashMap<>();
        paper.rows()
                .forEach(row -> tables.computeIfAbsent(row.table(), number -> new ArrayList<>())
                        .add(row));
        List<List<Print>> copies = new ArrayList<>();
        List<Print> current = new ArrayList<>();
        boolean mostlyKnown = 2 * known(paper.rows()) > paper.rows().size();
        for (List<OutlineRow> table : tables.values()) {
            if (isForm(table)) {
                boolean foreign = mostlyKnown && known(table) == 0; // F4
                List<Print> prints = table.stream()
                        .map(row -> new Print(paper.name(), row, foreign))
                        .toList();
                if (repeats(prints, current)) {
                    copies.add(current);
                    current = new ArrayList<>();
                }
                current.addAll(prints);
            }
        }
        copies.add(current);
        return copies;
    }

    private static long known(List<OutlineRow> rows) {
        return rows.stream().filter(row -> row.indicator().isPresent()).count();
    }

    /** Rule F1. */
    private static boolean isForm(List<OutlineRow> table) {
        long asking = table.stream().filter(row -> !row.heading()).count();
        return known(table) > 0 || (asking >= 2 && asking * 3 >= table.size());
    }

    private static boolean repeats(List<Print> table, List<Print> before) {
        long again = table.stream()
                .filter(print -> before.stream().anyMatch(other -> Likeness.isSame(print.row(), other.row())))
                .count();
        return !before.isEmpty() && again > table.size() * MOST;
    }

    /** Rule F3: the longest common sequence of the rows so far and those of a copy. */
    private void add(List<Print> copy) {
        int[][] pairs = new int[rows.size() + 1][copy.size() + 1];
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int other = copy.size() - 1; other >= 0; other--) {
                int both = isPair(row, copy.get(other)) ? 1 + pairs[row + 1][other + 1] : 0;
                pairs[row][other] = Math.max(both, Math.max(pairs[row + 1][other], pairs[row][other + 1]));
            }
        }
        List<LearnedRow> union = new ArrayList<>();
        int row = 0;
        int other = 0;
        while (row < rows.size() || other < copy.size()) {
            boolean both = row < rows.size() && other < copy.size();
            if (both && isPair(row, copy.get(other)) && pairs[row][other] == 1 + pairs[row + 1][other + 1]) {
                union.add(rows.get(row++).and(copy.get(other++)));
            } else if (row < rows.size() && (!both || pairs[row + 1][other] >= pairs[row][other + 1])) {
                union.add(rows.get(row++));
            } else {
                union.add(new LearnedRow(List.of(copy.get(other++))));
            }
        }
        rows = union;
    }

    private boolean isPair(int row, Print print) {
        return rows.get(row).prints().stream().anyMatch(known -> Likeness.isSame(known.row(), print.row()));
    }
}
