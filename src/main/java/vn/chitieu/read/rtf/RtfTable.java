package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.TableDraft;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.rtf.RtfRowShape.CellShape;
import vn.chitieu.read.rtf.RtfRowShape.Merge;

/**
 * A table while its cells come.
 *
 * <ol>
 *   <li>M1 A cell merged with the one to its left belongs to it, with what it holds.
 *   <li>M2 A cell merged with the one above is covered if the cell above it has the same edges and is merged too; else it
 *       is a cell. What it holds goes to the cell above.
 * </ol>
 */
final class RtfTable {
    private final Quota quota;
    private final List<RtfRow> rows = new ArrayList<>();
    private List<Passage> cells = new ArrayList<>();
    private Passage cell;

    RtfTable(Quota quota) {
        this.quota = quota;
        this.cell = new Passage(quota);
    }

    /** The cell under way. */
    Passage cell() {
        return cell;
    }

    /** Ends the cell under way. */
    void endCell() throws UnreadableException {
        quota.cell();
        cells.add(cell);
        cell = new Passage(quota);
    }

    /** Ends the row under way. */
    void endRow(RtfRowShape shape) throws UnreadableException {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            quota.rows(1);
            rows.add(RtfRow.of(shape, cells, quota));
            cells = new ArrayList<>();
        }
    }

    /** Whether any row has ended. */
    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** The table with its merged cells, all rows having ended. */
    TableDraft draft() throws UnreadableException {
        RtfGrid grid = new RtfGrid(rows);
        List<List<Merged>> merged = new ArrayList<>(rows.size());
        Map<Integer, Merged> above = Map.of();
        for (RtfRow row : rows) {
            List<Merged> inRow = across(row, grid.columns(row));
            above = down(inRow, above);
            merged.add(inRow);
        }
        TableDraft draft = new TableDraft(quota);
        for (List<Merged> row : merged) {
            draft.row();
            add(row, draft);
        }
        return draft;
    }

    /** M1 */
    private static List<Merged> across(RtfRow row, int[] edges) {
        List<Merged> cells = new ArrayList<>(edges.length);
        for (int i = 0; i + 1 < edges.length; i++) {
            CellShape shape = row.shape().cells().get(i);
            Passage content = row.cells().get(i);
            if (shape.across() == Merge.FURTHER && !cells.isEmpty()) {
                cells.get(cells.size() - 1).widen(edges[i + 1], content);
            } else {
                cells.add(new Merged(edges[i], edges[i + 1], shape.down(), content));
            }
        }
        return cells;
    }

    /** M2; the cells that those of the next row may belong to, by their first column. */
    private static Map<Integer, Merged> down(List<Merged> row, Map<Integer, Merged> above) {
        Map<Integer, Merged> open = new HashMap<>();
        for (Merged cell : row) {
            Merged upper = above.get(cell.left);
            if (cell.down == Merge.FURTHER && upper != null && upper.right == cell.right) {
                upper.cover(cell);
                open.put(cell.left, upper);
            } else if (cell.down != Merge.NONE) {
                open.put(cell.left, cell);
            }
        }
        return open;
    }

    private static void add(List<Merged> row, TableDraft draft) throws UnreadableException {
        int column = 0;
        for (Merged cell : row) {
            if (!cell.covered) {
                draft.skip(cell.left - column);
                draft.cell(cell.content, cell.right - cell.left, cell.rowSpan);
                column = cell.right;
            }
        }
    }

    /** A cell with its grid columns, from 0 and up to the first behind it. */
    private static final class Merged {
        private final int left;
        private int right;
        private final Merge down;
        private final Passage content;
        private int rowSpan = 1;
        private boolean covered;

        Merged(int left, int right, Merge down, Passage content) {
            this.left = left;
            this.right = right;
            this.down = down;
            this.content = content;
        }

        void widen(int edge, Passage more) {
            right = edge;
            content.append(more);
        }

        void cover(Merged below) {
            rowSpan++;
            content.append(below.content);
            below.covered = true;
        }
    }
}
