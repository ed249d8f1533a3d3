package vn.chitieu.read.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A table while it is read, its cells still passages.
 *
 * <ol>
 *   <li>T1 A table of a single cell is no table: what it holds stands in its place.
 *   <li>T2 A table whose cells hold no text of their own is layout: the tables in it stand in its place.
 *   <li>T3 Tables nested in cells follow the table; their text is not the cell's.
 *   <li>T4 A letterhead is no table but lines ({@link Letterhead}).
 * </ol>
 */
public final class TableDraft implements Passage.Part {
    private static final int MOST_COLUMNS = 2_000;

    private final Quota quota;
    private final List<List<DraftCell>> rows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Integer> groupEnds = new ArrayList<>(2);
    private int skipped;

    /** An empty table. */
    public TableDraft(Quota quota) {
        this.quota = quota;
    }

    /** Begins the next row. */
    public void row() throws UnreadableException {
        quota.rows(1);
        rows.add(new ArrayList<>(4));
        skipped = 0;
    }

    /** Leaves grid columns of the row without a cell. */
    public void skip(int columns) {
        skipped += columns;
    }

    /** Adds a cell at the next free column of the row; the passage must not be used any more. */
    public void cell(Passage content, int columnSpan, int rowSpan) throws UnreadableException {
        cell(content, columnSpan, rowSpan, Optional.empty());
    }

    /** Adds a cell whose shown text the file also stores as a number. */
    public void cell(Passage content, int columnSpan, int rowSpan, Optional<BigDecimal> number)
            throws UnreadableException {
        if (rows.isEmpty()) {
            row();
        }
        List<DraftCell> row = rows.get(rows.size() - 1);
        if (row.size() >= MOST_COLUMNS) {
            throw Limits.exceeded(MOST_COLUMNS, "columns");
        }
        quota.cell();
        content.endParagraph();
        row.add(new DraftCell(content, skipped, columnSpan, rowSpan, number));
        skipped = 0;
    }

    /** Number of rows begun. */
    public int size() {
        return rows.size();
    }

    /**
     * Ends a group of rows (HTML's {@code tbody}). No row span leaves a group, unless the row behind it has just the cells
     * that the spans leave room for: office programs put the second row of a header into the body.
     */
    public void endGroup() {
        if (!rows.isEmpty()) {
            groupEnds.add(rows.size());
        }
    }

    private void settleGroups() {
        int begin = 0;
        for (int end : groupEnds) {
            if (end == rows.size() || !leavesRoom(begin, end)) {
                cut(begin, end);
            }
            begin = end;
        }
        groupEnds.clear();
    }

    private boolean leavesRoom(int begin, int end) {
        int width = 0;
        int covered = 0;
        for (int i = begin; i < end; i++) {
            width = Math.max(width, columns(rows.get(i)));
            for (DraftCell cell : rows.get(i)) {
                covered += i + (long) cell.rowSpan() > end ? cell.columnSpan() : 0;
            }
        }
        return covered == 0 || columns(rows.get(end)) + covered == width;
    }

    private static int columns(List<DraftCell> row) {
        return row.stream().mapToInt(DraftCell::columnSpan).sum();
    }

    private void cut(int begin, int end) {
        for (int i = begin; i < end; i++) {
            int below = end - i;
            rows.get(i).replaceAll(cell -> cell.atMost(below));
        }
    }

    /** Moves the rows from one index up to another behind all others (HTML's {@code tfoot}). */
    public void moveToEnd(int from, int to) {
        settleGroups();
        Collections.rotate(rows.subList(from, rows.size()), from - to);
    }

    /** Leaves the cells of a grid column, from 1, blank, since the column is not shown. */
    public void hideColumn(int column) {
        hiddenColumns.set(column);
    }

    /** Writes the table into a document; what is still to be written in its place or behind it. */
    List<Passage.Part> writeTo(DocumentBuilder document) throws UnreadableException {
        if (rows.size() == 1 && rows.get(0).size() == 1) {
            // T1
            return rows.get(0).get(0).content().parts();
        }
        if (Letterhead.is(rows)) {
            // T4
            return Letterhead.lines(rows);
        }
        TableBuilder table = build(document);
        if (!table.isBlank() || nested().isEmpty()) {
            // T2
            document.table(table);
        }
        return nested();
    }

    private TableBuilder build(DocumentBuilder document) {
        settleGroups();
        TableBuilder table = new TableBuilder(0);
        for (List<DraftCell> row : rows) {
            table.row();
            for (DraftCell cell : row) {
                table.skip(cell.skipped());
                String text = cell.content().cellText();
                if (!hiddenColumns.isEmpty() && isHidden(table.nextColumn(), cell.columnSpan())) {
                    if (!text.isEmpty()) {
                        document.warn("a hidden column was left out");
                    }
                    text = "";
                }
                table.cell(text, cell.columnSpan(), cell.rowSpan(), text.isEmpty() ? Optional.empty() : cell.number());
            }
        }
        return table;
    }

    private boolean isHidden(int column, int span) {
        return hiddenColumns.nextClearBit(column) >= column + span;
    }

    /** T3 */
    private List<Passage.Part> nested() {
        List<Passage.Part> nested = new ArrayList<>(0);
        for (List<DraftCell> row : rows) {
            for (DraftCell cell : row) {
                for (Passage.Part part : cell.content().parts()) {
                    if (part instanceof TableDraft) {
                        nested.add(part);
                    }
                }
            }
        }
        return nested;
    }

    /** A cell, the grid columns left out before it, and the number that it shows. */
    record DraftCell(Passage content, int skipped, int columnSpan, int rowSpan, Optional<BigDecimal> number) {
        DraftCell atMost(int rowsBelow) {
            return rowSpan <= rowsBelow ? this : new DraftCell(content, skipped, columnSpan, rowsBelow, number);
        }
    }
}
