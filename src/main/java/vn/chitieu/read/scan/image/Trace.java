package vn.chitieu.read.scan.image;

import java.util.Arrays;

/** A ruled line as it was found, followed along its direction even where it bends. */
final class Trace {
    private final int from;
    private final int to;
    private final int thickness;
    private final double[] places;
    private final double firstKnot;
    private final int step;
    private final boolean assumed;
    private final boolean sparse;

    /**
     * A line through knots.
     *
     * @param places middles of its thickness, one for each knot
     * @param firstKnot where along the line the first knot lies
     * @param step distance between knots along the line
     */
    Trace(PixelRange range, int thickness, double[] places, double firstKnot, int step) {
        this(range, thickness, places, new Knots(firstKnot, step, false, false));
    }

    private Trace(PixelRange range, int thickness, double[] places, Knots knots) {
        this.from = range.from();
        this.to = range.to();
        this.thickness = thickness;
        this.places = places.clone();
        this.firstKnot = knots.first();
        this.step = knots.step();
        this.assumed = knots.assumed();
        this.sparse = knots.sparse();
    }

    /** Pixels along a line: the first, and the first beyond it. */
    record PixelRange(int from, int to) {}

    /** Where knots lie, and whether the line was not seen at all, or only here and there. */
    private record Knots(double first, int step, boolean assumed, boolean sparse) {}

    /** A straight line that is not drawn but must be meant. */
    static Trace assumed(double at, int from, int to) {
        return new Trace(new PixelRange(from, to), 1, new double[] {at}, new Knots(from, 1, true, false));
    }

    /** A line of which only specks are left, through knots of which the first lies at its beginning. */
    static Trace sparse(PixelRange range, int thickness, double[] places, int step) {
        return new Trace(range, thickness, places, new Knots(range.from(), step, false, true));
    }

    /** A straight line. */
    static Trace straight(double at, int from, int to, int thickness) {
        return new Trace(new PixelRange(from, to), thickness, new double[] {at}, from, 1);
    }

    /** The same line with other ends. */
    Trace cut(int newFrom, int newTo) {
        return new Trace(
                new PixelRange(newFrom, newTo), thickness, places, new Knots(firstKnot, step, assumed, sparse));
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /** Whether it is not drawn but meant. */
    boolean isAssumed() {
        return assumed;
    }

    /** Whether only specks of it are left. */
    boolean isSparse() {
        return sparse;
    }

    int thickness() {
        return thickness;
    }

    /** The middle of its thickness at a place along it; beyond its ends as at its ends. */
    double at(double along) {
        double knot = Math.max(0, Math.min(places.length - 1, (along - firstKnot) / step));
        int before = (int) knot;
        int after = Math.min(places.length - 1, before + 1);
        return places[before] * (1 - knot + before) + places[after] * (knot - before);
    }

    /** The mean of its places. */
    double middle() {
        return Arrays.stream(places).average().orElse(0);
    }

    /** How far its places lie apart. */
    double bend() {
        return Arrays.stream(places).max().orElse(0)
                - Arrays.stream(places).min().orElse(0);
    }

    /** The straight line in its place. */
    PixelLine level(boolean horizontal) {
        return new PixelLine(horizontal, (int) Math.round(middle()), from, to, thickness);
    }
}
