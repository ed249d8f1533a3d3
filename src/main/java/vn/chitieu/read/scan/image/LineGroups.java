package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chitieu.read.page.Forest;

/** Parts the lines of a page into groups that hang together: one for each table. */
final class LineGroups {
    /** How far, in inches, a line may end before the one that it should meet. */
    static final double MEETING = 0.06;

    private static final int MOST_PAIRS = 4_000_000;

    private LineGroups() {}

    /** Lines that cross or touch, directly or through others. */
    record LineGroup(List<Trace> horizontal, List<Trace> vertical) {
        LineGroup() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        int top() {
            return vertical.stream().mapToInt(Trace::from).min().orElse(0);
        }
    }

    /** The groups with lines of both directions, from top to bottom; none if there are too many lines for tables. */
    static List<LineGroup> of(List<Trace> horizontal, List<Trace> vertical, double dotsPerInch) {
        if ((long) horizontal.size() * vertical.size() > MOST_PAIRS) {
            return List.of();
        }
        Forest forest = new Forest(horizontal.size() + vertical.size());
        int near = (int) Math.round(MEETING * dotsPerInch);
        for (int i = 0; i < horizontal.size(); i++) {
            for (int k = 0; k < vertical.size(); k++) {
                if (meet(horizontal.get(i), vertical.get(k), near)) {
                    forest.join(i, horizontal.size() + k);
                }
            }
        }
        Map<Integer, LineGroup> groups = new TreeMap<>();
        for (int i = 0; i < horizontal.size() + vertical.size(); i++) {
            LineGroup group = groups.computeIfAbsent(forest.root(i), key -> new LineGroup());
            if (i < horizontal.size()) {
                group.horizontal().add(horizontal.get(i));
            } else {
                group.vertical().add(vertical.get(i - horizontal.size()));
            }
        }
        return groups.values().stream()
                .filter(group ->
                        !group.horizontal().isEmpty() && !group.vertical().isEmpty())
                .sorted(java.util.Comparator.comparingInt(LineGroup::top))
                .toList();
    }

    private static boolean meet(Trace horizontal, Trace vertical, int near) {
        double x = vertical.at(horizontal.middle());
        double y = horizontal.at(x);
        return x >= horizontal.from() - near
                && x <= horizontal.to() + near
                && y >= vertical.from() - near
                && y <= vertical.to() + near;
    }
}
