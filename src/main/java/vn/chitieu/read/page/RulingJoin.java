package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Drawn pieces of lines to whole lines. Word draws a border cell by cell, Chromium side by side, spreadsheets twice.
 *
 * <ol>
 *   <li>R1 Lines of one direction that lie at most {@link #NEAR} apart are one: double lines, neighbours' borders. They
 *       lie where the longest piece lies.
 *   <li>R2 Pieces of one line that overlap or leave a gap of at most {@link #NEAR} are one.
 *   <li>R3 What is shorter than {@link #SHORTEST} once joined is no ruling: dots, dashes, parts of letters.
 * </ol>
 */
final class RulingJoin {
    /** Points; more than the gap of a double line, less than the height of the smallest print. */
    static final float NEAR = 4f;

    private static final float SHORTEST = 6f;

    private final List<Ruling> joined = new ArrayList<>();

    private RulingJoin() {}

    /** The lines of one direction, from the upper left on: by place, then by where they begin. */
    static List<Ruling> join(List<Ruling> drawn, boolean horizontal) {
        RulingJoin join = new RulingJoin();
        List<Ruling> sorted = new ArrayList<>();
        for (Ruling ruling : drawn) {
            if (ruling.horizontal() == horizontal && Float.isFinite(ruling.at() + ruling.from() + ruling.to())) {
                sorted.add(ruling);
            }
        }
        sorted.sort(Comparator.comparingDouble(Ruling::at));
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(first).at() > NEAR) {
                join.addAll(sorted.subList(first, i));
                first = i;
            }
        }
        join.joined.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        return join.joined;
    }

    /** Rule R1: pieces that lie side by side. */
    private void addAll(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::from));
        Ruling longest = sorted.get(0);
        float from = longest.from();
        float to = longest.to();
        for (Ruling piece : sorted) {
            if (piece.from() > to + NEAR) {
                add(longest, from, to);
                longest = piece;
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
            longest = piece.length() > longest.length() ? piece : longest;
        }
        add(longest, from, to);
    }

    private void add(Ruling longest, float from, float to) {
        if (to - from >= SHORTEST) {
            joined.add(new Ruling(longest.horizontal(), longest.at(), from, to));
        }
    }
}
