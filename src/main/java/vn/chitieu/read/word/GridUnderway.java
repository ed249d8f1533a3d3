package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;

/** A table of a DOCX file while its rows come in; places cells by the table's own grid (ECMA-376 17.4.48). */
final class GridUnderway {
    /** Width of a grid column that the table does not tell, in twips. */
    private static final int UNKNOWN = 1_440;

    private final List<List<GridCell>> rows = new ArrayList<>();
    private final List<Integer> edges = new ArrayList<>(List.of(0));
    private List<GridCell> row = new ArrayList<>();
    private int column;

    /**
     * What a cell says of its place.
     *
     * @param span grid columns
     * @param continuesAbove whether it is merged with the cell above
     * @param continuesLeft whether it is merged with the cell before, as old versions of Word did
     * @param isDeleted whether tracked changes delete it
     */
    record CellProperties(int span, boolean continuesAbove, boolean continuesLeft, boolean isDeleted) {
        static final CellProperties PLAIN = new CellProperties(1, false, false, false);
    }

    /** Adds a grid column; one without a width makes all widths unreliable but keeps their order. */
    void gridColumn(int width) {
        edges.add(last() + (width > 0 ? width : UNKNOWN));
    }

    void beginRow() {
        row = new ArrayList<>();
        column = 0;
    }

    /** Leaves grid columns empty before the next cell. */
    void skip(int columns) {
        column += Math.max(0, columns);
    }

    /** Adds a cell with what it holds. */
    void cell(CellProperties cell, List<Piece> pieces) {
        if (cell.isDeleted()) {
            return;
        }
        int next = column + Math.max(1, Math.min(cell.span(), 1_000));
        if (cell.continuesLeft() && !row.isEmpty()) {
            GridCell before = row.remove(row.size() - 1);
            row.add(new GridCell(before.left(), edge(next), before.continues(), joined(before.pieces(), pieces)));
        } else {
            row.add(new GridCell(edge(column), edge(next), cell.continuesAbove(), pieces));
        }
        column = next;
    }

    void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    Grid end() {
        return new Grid(rows);
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> second) {
        List<Piece> pieces = new ArrayList<>(first);
        pieces.addAll(second);
        return pieces;
    }

    private int edge(int index) {
        while (edges.size() <= index) {
            gridColumn(UNKNOWN);
        }
        return edges.get(index);
    }

    private int last() {
        return edges.get(edges.size() - 1);
    }
}
