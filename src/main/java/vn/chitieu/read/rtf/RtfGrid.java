package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The grid columns of a table: every edge that any of its rows has.
 *
 * <ol>
 *   <li>G1 Edges of different rows less than a millimetre apart are one: programs round.
 *   <li>G2 Edges of one row are never one, however near.
 * </ol>
 */
final class RtfGrid {
    private static final int TOLERANCE = 57;

    private final Map<RtfRowShape, int[]> columns = new HashMap<>();

    /** The grid that the rows share. */
    RtfGrid(List<RtfRow> rows) {
        Set<RtfRowShape> shapes = new LinkedHashSet<>();
        rows.forEach(row -> shapes.add(row.shape()));
        List<Edge> edges = new ArrayList<>();
        for (RtfRowShape shape : shapes) {
            int[] own = new int[shape.cells().size() + 1];
            columns.put(shape, own);
            edges.add(new Edge(shape.left(), own, 0));
            for (int i = 1; i < own.length; i++) {
                edges.add(new Edge(shape.cells().get(i - 1).right(), own, i));
            }
        }
        number(edges.toArray(Edge[]::new));
    }

    /** The grid column, from 0, at which each edge of a row lies: the left one, then each cell's right one. */
    int[] columns(RtfRow row) {
        return columns.getOrDefault(row.shape(), new int[0]);
    }

    private static void number(Edge[] edges) {
        Arrays.sort(edges, (one, other) -> Integer.compare(one.twips, other.twips));
        int column = -1;
        int first = 0;
        for (Edge edge : edges) {
            boolean near = column >= 0 && edge.twips - first <= TOLERANCE;
            // G2
            boolean taken = near && edge.index > 0 && edge.columns[edge.index - 1] == column;
            if (!near || taken) {
                column++;
                first = edge.twips;
            }
            edge.columns[edge.index] = column;
        }
    }

    /** An edge, and where its grid column is to be put. */
    private static final class Edge {
        private final int twips;
        private final int[] columns;
        private final int index;

        Edge(int twips, int[] columns, int index) {
            this.twips = twips;
            this.columns = columns;
            this.index = index;
        }
    }
}
