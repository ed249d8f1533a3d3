package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.chitieu.document.Box;

/**
 * Tells apart tables that stand on each other with nothing between, so that their frames touch: a table of cases below the
 * one of indicators.
 *
 * <ol>
 *   <li>X1 A table begins below another with its own head: a row of three cells or more, each with words and no figure.
 *   <li>X2 The columns are its own too: two borders at least, of the head and of the rows above each, are none of the
 *       other's, and no more than one is common. No cell goes from one table into the other.
 *   <li>X3 Columns are what rows have in common: the row below the head has the head's, and the last two rows above each
 *       other's.
 * </ol>
 */
final class StackedTables {
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_OWN = 2;

    private final PageTable whole;
    private final List<PageTable> tables = new ArrayList<>();

    private StackedTables(PageTable whole) {
        this.whole = whole;
    }

    /** The tables from top to bottom; mostly the one given. */
    static List<PageTable> of(PageTable whole) {
        // Two tables with a head and a row each.
        return whole.rows().size() < 4 || whole.xs().size() <= FEWEST_CELLS + FEWEST_OWN
                ? List.of(whole)
                : new StackedTables(whole).tables();
    }

    private List<PageTable> tables() {
        int first = 0;
        BitSet above = borders(whole.rows().get(0));
        int reach = depth(0);
        for (int i = 1; i < whole.rows().size(); i++) {
            List<PageCell> row = whole.rows().get(i);
            if (reach <= i && isHead(row) && areApart(above, borders(row)) && areColumns(first, i)) {
                tables.add(part(first, i));
                first = i;
                above = new BitSet();
            }
            above.or(borders(row));
            reach = Math.max(reach, depth(i));
        }
        if (tables.isEmpty()) {
            return List.of(whole);
        }
        tables.add(part(first, whole.rows().size()));
        return tables;
    }

    /** Behind the last row that a cell of this row covers. */
    private int depth(int row) {
        return row
                + whole.rows().get(row).stream().mapToInt(PageCell::rows).max().orElse(1);
    }

    /** Rule X1. */
    private static boolean isHead(List<PageCell> row) {
        return row.size() >= FEWEST_CELLS
                && row.stream()
                        .map(PageCell::text)
                        .allMatch(text -> text.chars().anyMatch(Character::isLetter)
                                && text.chars().noneMatch(Character::isDigit));
    }

    /** Rule X2. */
    private static boolean areApart(BitSet above, BitSet below) {
        BitSet common = (BitSet) above.clone();
        common.and(below);
        int own = Math.min(above.cardinality(), below.cardinality()) - common.cardinality();
        return own >= FEWEST_OWN && common.cardinality() <= 1;
    }

    /** Rule X3. */
    private boolean areColumns(int first, int head) {
        List<List<PageCell>> rows = whole.rows();
        return head - first > 1
                && head + 1 < rows.size()
                && borders(rows.get(head - 2)).equals(borders(rows.get(head - 1)))
                && borders(rows.get(head)).equals(borders(rows.get(head + 1)));
    }

    /** Borders within the table, by number. */
    private BitSet borders(List<PageCell> row) {
        BitSet borders = new BitSet();
        for (PageCell cell : row) {
            borders.set(cell.column());
            borders.set(cell.column() + cell.columns());
        }
        borders.clear(0);
        borders.clear(whole.xs().size() - 1);
        return borders;
    }

    private PageTable part(int from, int to) {
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(whole.xs().size() - 1);
        whole.rows().subList(from, to).forEach(row -> kept.or(borders(row)));
        List<List<PageCell>> rows = new ArrayList<>();
        for (List<PageCell> row : whole.rows().subList(from, to)) {
            rows.add(row.stream().map(cell -> renumbered(cell, kept)).toList());
        }
        return new PageTable(
                whole.page(),
                kept.stream().mapToObj(whole.xs()::get).toList(),
                rows,
                from == 0 && whole.openTop(),
                to == whole.rows().size() && whole.openBottom(),
                box(from, to));
    }

    private static PageCell renumbered(PageCell cell, BitSet kept) {
        return cell.renumbered(number(cell.column(), kept), number(cell.column() + cell.columns(), kept));
    }

    private static int number(int border, BitSet kept) {
        return kept.get(0, border).cardinality();
    }

    private Box box(int from, int to) {
        double top = from == 0 ? whole.box().top() : top(from);
        double bottom = to == whole.rows().size() ? whole.box().bottom() : top(to);
        return new Box(whole.box().left(), top, whole.box().right(), bottom);
    }

    private double top(int row) {
        return whole.rows().get(row).stream()
                .mapToDouble(cell -> cell.box().top())
                .min()
                .orElse(whole.box().top());
    }
}
