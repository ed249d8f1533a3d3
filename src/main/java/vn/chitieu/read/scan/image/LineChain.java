package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;

/** A line while it is being followed from strip to strip. */
final class LineChain {
    /** How many knots back its direction is measured. */
    private static final int MEMORY = 6;

    private final List<Knot> knots = new ArrayList<>();
    private int cover;

    LineChain(Knot first) {
        add(first);
    }

    /**
     * A place where a line may pass.
     *
     * @param strip number of the strip, from 0
     * @param at middle of the line's thickness
     * @param thickness in pixels
     * @param cover number of columns of the strip that it covers
     */
    record Knot(int strip, double at, int thickness, int cover) {}

    void add(Knot knot) {
        knots.add(knot);
        cover += knot.cover();
    }

    List<Knot> knots() {
        return knots;
    }

    Knot first() {
        return knots.get(0);
    }

    Knot last() {
        return knots.get(knots.size() - 1);
    }

    /** Drops at either end what is shorter than the gap before it: a letter in the way of the line. */
    void trim() {
        int first = 0;
        int last = knots.size() - 1;
        for (int i = 1; i < knots.size(); i++) {
            int gap = knots.get(i).strip() - knots.get(i - 1).strip() - 1;
            if (gap > 0 && knots.get(i - 1).strip() - knots.get(first).strip() + 1 <= gap) {
                first = i;
            }
        }
        for (int i = knots.size() - 1; i > first; i--) {
            int gap = knots.get(i).strip() - knots.get(i - 1).strip() - 1;
            if (gap > 0 && knots.get(last).strip() - knots.get(i).strip() + 1 <= gap) {
                last = i - 1;
            }
        }
        List<Knot> kept = List.copyOf(knots.subList(first, last + 1));
        knots.clear();
        cover = 0;
        kept.forEach(this::add);
    }

    /** Number of strips from the first knot to the last. */
    int strips() {
        return last().strip() - first().strip() + 1;
    }

    /** Columns covered in all strips together. */
    int cover() {
        return cover;
    }

    /** Where the line should pass in a later strip. */
    double expected(int strip) {
        Knot before = knots.get(Math.max(0, knots.size() - MEMORY));
        int strips = last().strip() - before.strip();
        if (strips < 2) {
            return last().at();
        }
        double slope = (last().at() - before.at()) / strips;
        return last().at() + Math.max(-1, Math.min(1, slope)) * (strip - last().strip());
    }
}
