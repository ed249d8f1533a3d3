package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of which nothing is drawn, told by their heads, and on the next pages by the columns of the page before.
 *
 * <ol>
 *   <li>Y1 A table goes from its head, or from the top of the page if the page before ends with one, to the first line that
 *       is none of its own, or to the next head.
 *   <li>Y2 A line is the table's own if nothing of it stands across a border and it has a code, stands in several columns
 *       or follows closely what does. Its label begins where labels do.
 *   <li>Y3 A line of one part that stands across borders is a heading over several columns, if lines of the table follow or
 *       if it is numbered and the page ends; so is one that holds nothing but a label with its number in it.
 *   <li>Y4 The rows are as {@link RowSplit} cuts them; if that cannot, it is no table.
 * </ol>
 */
final class HeadedTables {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_ABOVE = 3;
    private static final int MOST_SPANNING = 6;
    private static final float CLOSE = 1.5f;
    private static final float FAR = 4.5f;

    private final List<GlyphLine> lines;
    private final List<Float> expected;
    private final List<RulingGroup> groups = new ArrayList<>();

    private HeadedTables(List<GlyphLine> lines, List<Float> expected) {
        this.lines = lines;
        this.expected = expected;
    }

    /**
     * The lines that were not drawn.
     *
     * @param lines printed lines, from top to bottom
     * @param expected column borders of the table on the page before; empty if there was none
     */
    static List<RulingGroup> of(List<GlyphLine> lines, List<Float> expected) {
        if (lines.size() > MOST_LINES || lines.isEmpty()) {
            return List.of();
        }
        HeadedTables tables = new HeadedTables(lines, expected);
        tables.addAll();
        return tables.groups;
    }

    private void addAll() {
        List<TableHead> heads = TableHead.of(lines);
        int next = heads.isEmpty() ? lines.size() : heads.get(0).first();
        if (expected.size() > 3) {
            addRest(next);
        }
        for (int i = 0; i < heads.size(); i++) {
            next = i + 1 < heads.size() ? heads.get(i + 1).first() : lines.size();
            add(heads.get(i), next);
        }
    }

    /** Rule Y1: the rest of the table on the page before. */
    private void addRest(int next) {
        UndrawnColumns columns = new UndrawnColumns(expected.subList(1, expected.size() - 1), lines.subList(0, next));
        int first = 0;
        while (first < next && first < MOST_ABOVE && !columns.holds(lines.get(first))) {
            first++;
        }
        int end = end(first, first, next, columns);
        boolean several = lines.subList(first, end).stream()
                .anyMatch(line -> TextSegment.drawn(line).size() > 1);
        if (several) {
            add(first, end, columns, expected.get(0), expected.get(expected.size() - 1));
        }
    }

    private void add(TableHead head, int next) {
        List<TextSegment> body = new ArrayList<>();
        for (GlyphLine line : lines.subList(head.end(), next)) {
            body.addAll(TextSegment.drawn(line));
        }
        boolean same = expected.size() > 3 && groups.isEmpty() && fits(head, expected.subList(1, expected.size() - 1));
        List<Float> borders = same ? expected.subList(1, expected.size() - 1) : HeadedColumns.of(head.cells(), body);
        UndrawnColumns columns = new UndrawnColumns(borders, lines.subList(head.end(), next));
        int end = end(head.first(), head.end(), next, columns);
        if (end <= head.end()) {
            return;
        }
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (GlyphLine line : lines.subList(head.first(), end)) {
            left = Math.min(left, line.left() - 1);
            right = Math.max(right, line.right() + 1);
        }
        add(
                head.first(),
                end,
                columns,
                same ? expected.get(0) : left,
                same ? expected.get(expected.size() - 1) : right);
    }

    private static boolean fits(TableHead head, List<Float> borders) {
        return head.cells().size() <= borders.size() + 1
                && head.cells().stream().noneMatch(cell -> borders.stream().anyMatch(cell::crosses));
    }

    /** Rules Y2 and Y3: behind the last line of a table. */
    private int end(int first, int from, int next, UndrawnColumns columns) {
        int end = from;
        int spanning = 0;
        for (int i = from; i < next && spanning <= MOST_SPANNING; i++) {
            boolean close = i > first && isCloser(i, CLOSE);
            if (i > first && !isCloser(i, FAR)) {
                return end;
            }
            if (columns.holds(lines.get(i)) || (close && spanning == 0 && columns.goesOn(lines.get(i)))) {
                end = i + 1;
                spanning = 0;
            } else if (columns.mayHold(lines.get(i))) {
                spanning++;
            } else {
                return end;
            }
            if (i + 1 == lines.size() && spanning > 0 && columns.isNumbered(lines.get(end))) {
                return lines.size();
            }
        }
        return end;
    }

    private boolean isCloser(int line, float sizes) {
        return lines.get(line).baseline() - lines.get(line - 1).baseline()
                < sizes * lines.get(line).size();
    }

    private void add(int from, int to, UndrawnColumns columns, float left, float right) {
        List<GlyphLine> table = lines.subList(from, to);
        List<Float> cuts = RowSplit.undrawn(columns.cells(table), true);
        if (cuts.isEmpty() && table.size() > 1) {
            return;
        }
        List<Ruling> horizontal = Ruling.around(table, cuts, left, right);
        groups.add(new RulingGroup(horizontal, columns.rulings(table, horizontal, left, right)));
    }
}
