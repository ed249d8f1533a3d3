package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.document.Paragraph;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.text.Vietnamese;

/**
 * Where a flattened table begins whose head does not say {@code STT}.
 *
 * <ol>
 *   <li>S1 A line of which gaps part two names of columns or more, a label's and a unit's or a figure's
 *       ({@code Nội dung → Đơn vị → Kết quả}), is a head if below it at least {@link #FEWEST} lines have a label that is
 *       known word for word, and with it a unit. A line that numbers the columns belongs to it.
 *   <li>S2 Without any head the table begins where as many such lines stand close to each other, each no more than
 *       {@link #NEAR} lines behind the one before. What stands above the first of them, back to a line that ends a
 *       sentence, belongs to it.
 *   <li>S3 Figures below a head that names several columns of them, or below none, may be another column's.
 *   <li>S4 A head that names label, unit and figure needs only as many lines with a unit: labels may all be wrapped. Then
 *       every figure is doubted.
 * </ol>
 */
final class FlatStart {
    private static final int FEWEST = 4;
    private static final int NEAR = 12;
    private static final int REACH = 60;
    private static final int ABOVE = 6;

    private final Knowledge knowledge;
    private final List<Paragraph> lines;
    private final List<Boolean> known = new ArrayList<>();

    FlatStart(Knowledge knowledge, List<Paragraph> lines) {
        this.knowledge = knowledge;
        this.lines = lines;
        lines.forEach(line -> known.add(isRow(line.text())));
    }

    /**
     * A beginning.
     *
     * @param line the first line of the head, or of the table if there is none
     * @param end the line behind the head
     * @param doubtful whether nobody can tell whose the figures are
     */
    record Start(int line, int end, boolean doubtful) {}

    /** Whether a line is a row as forms have it: a known label, and its unit. */
    private boolean isRow(String text) {
        if (text.length() < 8) {
            return false;
        }
        FlatLine line = FlatLine.of(text, knowledge.units());
        return !line.label().isEmpty() && !line.unit().isEmpty() && knowledge.isKnown(line.label());
    }

    /** Every beginning, in order. */
    List<Start> all() {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<ColumnName> names = names(lines.get(i).text());
            boolean proven = isHead(names) && rowsFrom(i + 1) >= FEWEST;
            if (proven || (isWholeHead(names) && unitsFrom(i + 1) >= FEWEST)) {
                int end = numbersColumns(i + 1) ? i + 2 : i + 1;
                starts.add(new Start(i, end, !proven || figures(names) > 1));
            }
        }
        if (starts.isEmpty() && !headless().isEmpty()) {
            starts.addAll(headless());
        }
        return starts;
    }

    /** Rule S1. */
    private static boolean isHead(List<ColumnName> names) {
        boolean label = names.stream().anyMatch(name -> name.role() == ColumnName.Role.LABEL);
        boolean unit = names.stream().anyMatch(name -> name.role() == ColumnName.Role.UNIT);
        return names.size() > 1 && label && (unit || figures(names) > 0);
    }

    private static long figures(List<ColumnName> names) {
        return names.stream()
                .filter(name -> name.role() == ColumnName.Role.VALUE)
                .count();
    }

    private static List<ColumnName> names(String text) {
        if (text.indexOf('\t') < 0) {
            return List.of();
        }
        List<ColumnName> names = new ArrayList<>();
        for (String part : text.split("\t", -1)) {
            names.add(ColumnName.of(part));
        }
        return names;
    }

    /** {@code 1 → 2 → 3 → 4}. */
    private boolean numbersColumns(int index) {
        if (index >= lines.size()) {
            return false;
        }
        String[] parts = Vietnamese.fold(lines.get(index).text()).split(" ", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return parts.length > 1;
    }

    /** Rule S4. */
    private static boolean isWholeHead(List<ColumnName> names) {
        return isHead(names)
                && figures(names) > 0
                && names.stream().anyMatch(name -> name.role() == ColumnName.Role.UNIT);
    }

    private int rowsFrom(int from) {
        int rows = 0;
        for (int i = from; i < Math.min(lines.size(), from + REACH); i++) {
            rows += known.get(i) ? 1 : 0;
        }
        return rows;
    }

    private int unitsFrom(int from) {
        int units = 0;
        for (int i = from; i < Math.min(lines.size(), from + REACH); i++) {
            units += FlatLine.of(lines.get(i).text(), knowledge.units()).unit().isEmpty() ? 0 : 1;
        }
        return units;
    }

    /** Rule S2. */
    private List<Start> headless() {
        int first = -1;
        int last = -1;
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (known.get(i)) {
                boolean near = last >= 0 && i - last <= NEAR;
                first = near ? first : i;
                rows = near ? rows + 1 : 1;
                last = i;
                if (rows >= FEWEST) {
                    int begin = above(first);
                    return List.of(new Start(begin, begin, true));
                }
            }
        }
        return List.of();
    }

    private int above(int first) {
        int begin = first;
        while (begin > 0
                && first - begin < ABOVE
                && belongs(lines.get(begin - 1).text())) {
            begin--;
        }
        return begin;
    }

    private static boolean belongs(String text) {
        return !text.isBlank() && ".;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
