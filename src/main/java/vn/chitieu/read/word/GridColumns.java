package vn.chitieu.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grid columns of a table, from the edges of all its cells. Edges less than {@value #SNAP} twips (under 2 mm) apart are
 * one: rows that were widened by hand miss each other by as much, and no column that narrow holds text. Only a cell that
 * is itself so narrow keeps its edges apart.
 */
final class GridColumns {
    private static final int SNAP = 100;

    private final int[] edges;
    /** For each edge the column that begins there. */
    private final int[] columns;

    private GridColumns(int[] edges, int[] columns) {
        this.edges = edges;
        this.columns = columns;
    }

    static GridColumns of(List<List<GridCell>> rows) {
        Set<Integer> distinct = new HashSet<>();
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                distinct.add(cell.left());
                distinct.add(cell.right());
            }
        }
        int[] edges = distinct.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new GridColumns(edges, columns(edges, narrow(rows)));
    }

    /** Column, counted from 0, that begins at the edge of a cell. */
    int at(int edge) {
        return columns[Arrays.binarySearch(edges, edge)];
    }

    private static int[] columns(int[] edges, Map<Integer, Integer> narrow) {
        int[] columns = new int[edges.length];
        int first = 0;
        for (int i = 1; i < edges.length; i++) {
            boolean apart =
                    edges[i] - edges[first] > SNAP || narrow.getOrDefault(edges[i], Integer.MIN_VALUE) >= edges[first];
            columns[i] = columns[i - 1] + (apart ? 1 : 0);
            first = apart ? i : first;
        }
        return columns;
    }

    /** Right edges of narrow cells, each with the nearest left one. */
    private static Map<Integer, Integer> narrow(List<List<GridCell>> rows) {
        Map<Integer, Integer> narrow = new HashMap<>();
        for (List<GridCell> row : rows) {
            for (GridCell cell : row) {
                if (cell.right() - cell.left() <= SNAP) {
                    narrow.merge(cell.right(), cell.left(), Math::max);
                }
            }
        }
        return narrow;
    }
}
