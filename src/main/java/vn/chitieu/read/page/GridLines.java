package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The places at which a grid has lines of one direction, and where they are drawn.
 *
 * <ol>
 *   <li>L1 Lines of a group at most {@link RulingJoin#NEAR} apart share one place, that of the longest.
 *   <li>L2 Where lines of the other direction stick out beyond the outermost place by more than {@link #OVERHANG}, two of
 *       them at least and as far as each other, a border is missing there and is added: tables without outer borders,
 *       rows cut by the page's end.
 * </ol>
 */
final class GridLines {
    private static final float OVERHANG = 7f;

    private final float[] places;
    private final List<List<Ruling>> lines;
    private final boolean openFirst;
    private final boolean openLast;

    private GridLines(float[] places, List<List<Ruling>> lines, boolean openFirst, boolean openLast) {
        this.places = places;
        this.lines = lines;
        this.openFirst = openFirst;
        this.openLast = openLast;
    }

    /** Lines of one direction, sorted by place, with those that cross them. */
    static GridLines of(List<Ruling> along, List<Ruling> across) {
        List<Float> places = new ArrayList<>();
        List<List<Ruling>> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= along.size(); i++) {
            if (i == along.size() || along.get(i).at() - along.get(first).at() > RulingJoin.NEAR) {
                List<Ruling> near = along.subList(first, i);
                places.add(longest(near).at());
                lines.add(near);
                first = i;
            }
        }
        float from = end(across.stream().map(line -> -line.from()).toList());
        float to = end(across.stream().map(Ruling::to).toList());
        boolean openFirst = Float.isFinite(from) && (places.isEmpty() || -from < places.get(0) - OVERHANG);
        if (openFirst) {
            places.add(0, -from);
            lines.add(0, List.of());
        }
        boolean openLast = Float.isFinite(to) && to > places.get(places.size() - 1) + OVERHANG;
        if (openLast) {
            places.add(to);
            lines.add(List.of());
        }
        float[] sorted = new float[places.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places.get(i);
        }
        return new GridLines(sorted, lines, openFirst, openLast);
    }

    private static Ruling longest(List<Ruling> near) {
        Ruling longest = near.get(0);
        for (Ruling line : near) {
            longest = line.length() > longest.length() ? line : longest;
        }
        return longest;
    }

    /** The farthest place that two lines reach; not finite if none. */
    private static float end(List<Float> ends) {
        float[] sorted = new float[ends.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ends.get(i);
        }
        Arrays.sort(sorted);
        for (int i = sorted.length - 1; i > 0; i--) {
            if (sorted[i] - sorted[i - 1] <= RulingJoin.NEAR) {
                return sorted[i];
            }
        }
        return Float.NaN;
    }

    float[] places() {
        return places.clone();
    }

    boolean openFirst() {
        return openFirst;
    }

    boolean openLast() {
        return openLast;
    }

    /**
     * Which edges of the grid are drawn: for each place and each gap between the other direction's places. The outermost
     * count as drawn.
     */
    boolean[][] edges(float[] others) {
        boolean[][] edges = new boolean[places.length][others.length - 1];
        Arrays.fill(edges[0], true);
        Arrays.fill(edges[places.length - 1], true);
        for (int i = 0; i < places.length; i++) {
            for (Ruling line : lines.get(i)) {
                mark(edges[i], line, others);
            }
        }
        return edges;
    }

    private static void mark(boolean[] edges, Ruling line, float[] others) {
        for (int k = 0; k < edges.length; k++) {
            float slack = Math.min(RulingJoin.NEAR, 0.35f * (others[k + 1] - others[k]));
            edges[k] |= line.from() <= others[k] + slack && line.to() >= others[k + 1] - slack;
        }
    }
}
