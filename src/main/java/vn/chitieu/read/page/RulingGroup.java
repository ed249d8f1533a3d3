package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rulings that hang together, each crossing or touching another of the group.
 *
 * <ol>
 *   <li>G1 A vertical and a horizontal ruling that cross or touch belong together.
 *   <li>G2 Vertical rulings that touch no horizontal one belong together if they are three or more from the same place to
 *       the same place: a row that is cut at both ends of the page.
 *   <li>G3 Horizontal rulings that touch no vertical one belong together if they are three or more from the same place to
 *       the same place; with them those that lie within.
 * </ol>
 *
 * @param horizontal from top to bottom
 * @param vertical from left to right
 */
record RulingGroup(List<Ruling> horizontal, List<Ruling> vertical) {
    private static final float NEAR = RulingJoin.NEAR;
    private static final int FEWEST_ALONE = 3;
    private static final int MOST_ALIKE = 50;
    /** Pairs looked at before the page is taken for a drawing. */
    private static final int MOST_PAIRS = 3_000_000;

    /** The groups of a page, from joined rulings, those with one direction only last; none if too many for tables. */
    static List<RulingGroup> of(List<Ruling> horizontal, List<Ruling> vertical) {
        Forest forest = new Forest(horizontal.size() + vertical.size());
        if (!link(horizontal, vertical, forest)) {
            return List.of();
        }
        Map<Integer, RulingGroup> groups = new TreeMap<>();
        for (int i = 0; i < horizontal.size(); i++) {
            group(groups, forest.root(i)).horizontal.add(horizontal.get(i));
        }
        for (int i = 0; i < vertical.size(); i++) {
            group(groups, forest.root(horizontal.size() + i)).vertical.add(vertical.get(i));
        }
        List<RulingGroup> crossing = new ArrayList<>();
        List<Ruling> columns = new ArrayList<>();
        List<Ruling> rows = new ArrayList<>();
        for (RulingGroup group : groups.values()) {
            if (group.horizontal.isEmpty()) {
                columns.addAll(group.vertical);
            } else if (group.vertical.isEmpty()) {
                rows.addAll(group.horizontal);
            } else {
                crossing.add(group);
            }
        }
        for (List<Ruling> alike : alike(columns)) {
            crossing.add(new RulingGroup(List.of(), alike));
        }
        for (List<Ruling> alike : alike(rows)) {
            crossing.add(new RulingGroup(within(alike, rows), List.of()));
        }
        return crossing;
    }

    private static RulingGroup group(Map<Integer, RulingGroup> groups, int root) {
        return groups.computeIfAbsent(root, key -> new RulingGroup(new ArrayList<>(), new ArrayList<>()));
    }

    /** Rule G1; says whether there were few enough to look at. */
    private static boolean link(List<Ruling> horizontal, List<Ruling> vertical, Forest forest) {
        double[] ats = vertical.stream().mapToDouble(Ruling::at).toArray();
        int pairs = 0;
        for (int i = 0; i < horizontal.size(); i++) {
            Ruling line = horizontal.get(i);
            for (int k = firstFrom(ats, line.from() - NEAR); k < ats.length && ats[k] <= line.to() + NEAR; k++) {
                if (++pairs > MOST_PAIRS) {
                    return false;
                }
                Ruling other = vertical.get(k);
                if (other.from() - NEAR <= line.at() && line.at() <= other.to() + NEAR) {
                    forest.join(i, horizontal.size() + k);
                }
            }
        }
        return true;
    }

    private static int firstFrom(double[] sorted, double from) {
        int index = Arrays.binarySearch(sorted, from);
        int at = index < 0 ? -index - 1 : index;
        while (at > 0 && sorted[at - 1] >= from) {
            at--;
        }
        return at;
    }

    /** Rules G2 and G3: three or more from the same place to the same place, sorted by place. */
    private static List<List<Ruling>> alike(List<Ruling> alone) {
        List<List<Ruling>> groups = new ArrayList<>();
        alone.sort(Comparator.comparingDouble(Ruling::from).thenComparingDouble(Ruling::to));
        int first = 0;
        for (int i = 1; i <= alone.size(); i++) {
            if (i == alone.size() || !isAlike(alone.get(first), alone.get(i))) {
                if (i - first >= FEWEST_ALONE) {
                    List<Ruling> alike = new ArrayList<>(alone.subList(first, i));
                    alike.sort(Comparator.comparingDouble(Ruling::at));
                    groups.add(alike);
                }
                first = i;
            }
        }
        return groups.size() > MOST_ALIKE ? List.of() : groups;
    }

    private static List<Ruling> within(List<Ruling> alike, List<Ruling> all) {
        Ruling first = alike.get(0);
        Ruling last = alike.get(alike.size() - 1);
        List<Ruling> within = new ArrayList<>();
        for (Ruling ruling : all) {
            boolean inside = ruling.at() >= first.at()
                    && ruling.at() <= last.at()
                    && ruling.from() >= first.from() - NEAR
                    && ruling.to() <= first.to() + NEAR;
            if (inside) {
                within.add(ruling);
            }
        }
        within.sort(Comparator.comparingDouble(Ruling::at));
        return within;
    }

    private static boolean isAlike(Ruling a, Ruling b) {
        return Math.abs(a.from() - b.from()) <= NEAR && Math.abs(a.to() - b.to()) <= NEAR;
    }
}
