package vn.chitieu.recognise.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    /** Letters of the shortest row. */
    private static final int SHORTEST = 8;

    private final Knowledge knowledge;
    private final List<Paragraph> lines;
    /** Numbers of the lines that are rows as forms have them: a known label, and its unit. */
    private final BitSet rows = new BitSet();

    FlatStart(Knowledge knowledge, List<Paragraph> lines) {
        this.knowledge = knowledge;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            rows.set(i, isRow(lines.get(i).text()));
        }
    }

    /**
     * A beginning.
     *
     * @param line the first line of the head, or of the table if there is none
     * @param end the line behind the head; that very line if there is none
     * @param doubtful whether nobody can tell whose the figures are
     */
    record Start(int line, int end, boolean doubtful) {
        boolean hasHead() {
            return end > line;
        }
    }

    private boolean isRow(String text) {
        if (text.length() < SHORTEST || !knowledge.mayBeginLabel(FlatLine.withoutCode(text))) {
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
            int from = i + 1;
            boolean proven = isHead(names) && countFrom(from, rows::get) >= FEWEST;
            if (proven || (isWholeHead(names) && countFrom(from, this::hasUnit) >= FEWEST)) {
                int end = numbersColumns(from) ? from + 1 : from;
                starts.add(new Start(i, end, !proven || figures(names) > 1));
            }
        }
        return starts.isEmpty() ? headless() : starts;
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

    private boolean hasUnit(int line) {
        return !FlatLine.of(lines.get(line).text(), knowledge.units()).unit().isEmpty();
    }

    private long countFrom(int from, IntPredicate wanted) {
        return IntStream.range(from, Math.min(lines.size(), from + REACH))
                .filter(wanted)
                .count();
    }

    /** Rule S2. */
    private List<Start> headless() {
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
            boolean near = last >= 0 && i - last <= NEAR;
            first = near ? first : i;
            count = near ? count + 1 : 1;
            last = i;
            if (count >= FEWEST) {
                int begin = above(first);
                return List.of(new Start(begin, begin, true));
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
