package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Parts a sheet into tables and free text: letterhead and title above, signatures below. Rules for the rows between two
 * gaps:
 *
 * <ol>
 *   <li>S1 Consecutive rows with lines at the sides of their cells are a table, if at least two rows and two columns are
 *       filled. Rows of one cell at their top are its title.
 *   <li>S2 Without lines, a table goes from the first row of three filled cells to the last one, if there are two; three
 *       where the sheet has a table with lines: then such rows are rather signatures. One is enough if it heads rows of
 *       two.
 *   <li>S3 Without rows of three cells, rows of two are a table if in most of them the left one is a code or the right one
 *       a number.
 *   <li>S4 A row that begins with a code or bullet goes on the table above it; so does, without lines, a label alone behind
 *       the column of codes, if the table has such rows or the row above begins there too, or with a unit that the table
 *       has in that column.
 *   <li>S5 Rows behind a gap that begin like a body and stay within the columns of the table before go on it, also if they
 *       are fewer than S1 and S2 ask.
 * </ol>
 */
final class SheetParts {
    private static final int WIDE = 3;
    private static final int MOST_HEAD_ROWS = 3;

    private final List<SheetPart> parts = new ArrayList<>();
    private final boolean ruled;
    private Optional<SheetPart> lastTable = Optional.empty();
    private List<SheetLine> group = List.of();

    private SheetParts(List<SheetLine> lines) {
        this.ruled = hasRuledTable(lines);
    }

    private record Span(int from, int to) {}

    /** The parts from top to bottom. */
    static List<SheetPart> of(List<SheetLine> lines) {
        SheetParts parts = new SheetParts(lines);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).afterGap()) {
                parts.addGroup(lines.subList(start, i));
                start = i;
            }
        }
        return parts.parts;
    }

    private static boolean hasRuledTable(List<SheetLine> lines) {
        int together = 0;
        for (SheetLine line : lines) {
            together = !line.ruled() || line.afterGap() ? 0 : line.filled() > 1 ? together + 1 : together;
            if (together > 1) {
                return true;
            }
        }
        return false;
    }

    private void addGroup(List<SheetLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        group = lines;
        int next = 0;
        while (next < group.size()) {
            Optional<Span> table = ruledFrom(next);
            if (table.isEmpty()) {
                break;
            }
            addText(next, table.get().from());
            addTable(table.get());
            next = table.get().to();
        }
        int rest = next;
        Optional<Span> table = wide(rest).or(() -> paired(rest));
        if (table.isPresent()) {
            addText(next, table.get().from());
            addTable(table.get());
            next = table.get().to();
        }
        addText(next, group.size());
    }

    /** S1: the first ruled table at or below a row. */
    private Optional<Span> ruledFrom(int start) {
        for (int from = start; from < group.size(); from++) {
            if (group.get(from).ruled()) {
                int to = ruledEnd(from);
                int begin = withoutTitle(from, to);
                if (isGrid(begin, to) || continues(begin, to)) {
                    return Optional.of(new Span(begin, to));
                }
                from = to - 1;
            }
        }
        return Optional.empty();
    }

    private int ruledEnd(int from) {
        NavigableSet<Integer> columns = columns(from, from + 1);
        int to = from + 1;
        while (to < group.size()) {
            SheetLine line = group.get(to);
            if (!line.ruled() && line.filled() > 0 && !goesOn(columns, line)) {
                break;
            }
            columns.addAll(line.cells().keySet());
            to++;
        }
        return withoutBlank(from, to);
    }

    /** Columns in which cells begin that show something. */
    private NavigableSet<Integer> columns(int from, int to) {
        NavigableSet<Integer> columns = new TreeSet<>();
        group.subList(from, to).forEach(line -> columns.addAll(line.cells().keySet()));
        return columns;
    }

    private int withoutBlank(int from, int to) {
        int end = to;
        while (end > from + 1 && group.get(end - 1).filled() == 0) {
            end--;
        }
        return end;
    }

    private int withoutTitle(int from, int to) {
        int begin = from;
        while (begin < to - 1 && group.get(begin).filled() <= 1 && !RowMark.begins(group.get(begin))) {
            begin++;
        }
        return isGrid(begin, to) ? begin : from;
    }

    private boolean isGrid(int from, int to) {
        long filled = group.subList(from, to).stream()
                .filter(line -> line.filled() > 0)
                .count();
        return filled > 1 && columns(from, to).size() > 1;
    }

    /** S5. */
    private boolean continues(int from, int to) {
        return lastTable
                .filter(before -> before.isContinuedBy(group.subList(from, to)))
                .isPresent();
    }

    /** S4: whether a row goes on the table above it, which fills these columns. */
    private static boolean goesOn(NavigableSet<Integer> columns, SheetLine line) {
        if (!RowMark.begins(line) || columns.isEmpty()) {
            return false;
        }
        boolean lonelyFigure = line.filled() == 1 && isFigure(line.first());
        return !lonelyFigure && (line.firstColumn() == columns.first() || !RowMark.isCode(line.first()));
    }

    private static boolean isFigure(SheetCell cell) {
        return cell.shown().number().isPresent() || cell.shown().date().isPresent();
    }

    /** S2. */
    private Optional<Span> wide(int start) {
        int first = -1;
        int last = -1;
        int rows = 0;
        for (int i = start; i < group.size(); i++) {
            if (group.get(i).filled() >= WIDE) {
                first = first < 0 ? i : first;
                last = i;
                rows++;
            }
        }
        boolean enough = rows >= (ruled ? WIDE : 2) || (rows == 1 && !ruled && isHead(first));
        if (first < 0 || !(enough || continues(first, last + 1))) {
            return Optional.empty();
        }
        NavigableSet<Integer> columns = columns(first, last + 1);
        NavigableSet<Integer> labels = labelColumns(columns, first, last + 1);
        int to = last + 1;
        while (to < group.size()
                && (goesOnUnruled(columns, group.get(to))
                        || isLabel(labels, group.get(to))
                        || isHeading(columns, to)
                        || (!ruled && isLikeAbove(columns, first, to)))) {
            columns.addAll(group.get(to).cells().keySet());
            to++;
        }
        return Optional.of(new Span(first, withoutBlank(first, to)));
    }

    /**
     * Columns in which rows of the table may have their only cell: behind the column of codes those where rows have it; of a
     * table that is hardly more than its head so far, both.
     */
    private NavigableSet<Integer> labelColumns(NavigableSet<Integer> columns, int from, int to) {
        NavigableSet<Integer> labels = new TreeSet<>();
        Integer second = columns.higher(columns.first());
        if (to - from <= MOST_HEAD_ROWS && second != null) {
            labels.add(columns.first());
            labels.add(second);
            return labels;
        }
        group.subList(from, to).stream()
                .filter(line -> line.filled() == 1
                        && columns.headSet(line.firstColumn(), false).size() == 1)
                .forEach(line -> labels.add(line.firstColumn()));
        return labels;
    }

    /** A label without figure, as the table has them. */
    private static boolean isLabel(NavigableSet<Integer> labels, SheetLine line) {
        return line.filled() == 1 && labels.contains(line.firstColumn());
    }

    /** The only cell of a row, with a row behind it that bears a code or letter as only tables have them. */
    private boolean isHeading(NavigableSet<Integer> columns, int index) {
        SheetLine line = group.get(index);
        return line.filled() == 1
                && columns.contains(line.firstColumn())
                && index + 1 < group.size()
                && group.get(index + 1).filled() > 1
                && goesOn(columns, group.get(index + 1));
    }

    /** S2: a row of three cells or more, right below it two rows of two that stand under it. */
    private boolean isHead(int index) {
        NavigableSet<Integer> columns = columns(index, index + 1);
        return index + 2 < group.size()
                && group.subList(index + 1, index + 3).stream()
                        .allMatch(line -> line.filled() == 2
                                && columns.containsAll(line.cells().keySet()));
    }

    private boolean goesOnUnruled(NavigableSet<Integer> columns, SheetLine line) {
        return line.filled() == 0 || goesOn(columns, line) || (!ruled && isUnanswered(columns, line));
    }

    /** A row whose two cells stand side by side at the left of the table: label and unit without a figure. */
    private static boolean isUnanswered(NavigableSet<Integer> columns, SheetLine line) {
        if (line.filled() != 2 || columns.size() <= 2 || !columns.contains(line.firstColumn())) {
            return false;
        }
        Integer next = columns.higher(line.firstColumn());
        boolean left = columns.headSet(line.firstColumn(), false).size() <= 1;
        return left && next != null && line.cells().containsKey(next);
    }

    /**
     * A row behind the column of codes: a label that begins where the row above does, or one with a unit that its column
     * shows further up.
     */
    private boolean isLikeAbove(NavigableSet<Integer> columns, int first, int index) {
        SheetLine line = group.get(index);
        SheetLine above = group.get(index - 1);
        boolean behindCodes =
                line.filled() > 0 && columns.headSet(line.firstColumn(), false).size() == 1;
        boolean label = line.filled() == 1 && above.filled() > 0 && line.firstColumn() == above.firstColumn();
        boolean labelAndUnit =
                line.filled() == 2 && isShown(line.cells().lastEntry().getValue(), first, index);
        return behindCodes && (label || labelAndUnit);
    }

    private boolean isShown(SheetCell cell, int from, int to) {
        return group.subList(from, to).stream()
                .map(line -> line.cells().get(cell.column()))
                .anyMatch(above -> above != null
                        && above.shown().text().equals(cell.shown().text()));
    }

    /** S3. */
    private Optional<Span> paired(int start) {
        int first = -1;
        int last = -1;
        int pairs = 0;
        int proven = 0;
        for (int i = start; i < group.size(); i++) {
            if (group.get(i).filled() == 2) {
                first = first < 0 ? i : first;
                last = i;
                pairs++;
                SheetLine line = group.get(i);
                SheetCell right = line.cells().lastEntry().getValue();
                proven += RowMark.isCode(line.first()) || isFigure(right) ? 1 : 0;
            }
        }
        boolean table = (pairs > 1 && 2 * proven > pairs) || (first >= 0 && continues(first, last + 1));
        return table ? Optional.of(new Span(first, last + 1)) : Optional.empty();
    }

    private void addTable(Span span) {
        List<SheetLine> lines = group.subList(span.from(), span.to());
        boolean goesOn = continues(span.from(), span.to());
        boolean adjacent = !parts.isEmpty() && parts.get(parts.size() - 1).isTable();
        if (goesOn && adjacent) {
            parts.get(parts.size() - 1).add(lines);
            return;
        }
        SheetPart table = SheetPart.table(lines);
        if (goesOn) {
            lastTable.ifPresent(table::align);
        }
        parts.add(table);
        lastTable = Optional.of(table);
    }

    private void addText(int from, int to) {
        List<SheetLine> lines = group.subList(from, to).stream()
                .filter(line -> line.filled() > 0)
                .toList();
        if (!lines.isEmpty()) {
            parts.add(SheetPart.text(lines));
        }
    }
}
