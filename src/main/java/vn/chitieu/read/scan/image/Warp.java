package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * By how much each place of a page is moved by bends: a sheet drawn in unevenly, a page that does not lie flat, a
 * photograph taken from aside.
 *
 * <ol>
 *   <li>W1 What a long ruled line departs from its mean, the page departs there; between two lines it changes evenly,
 *       beyond the outermost it stays.
 *   <li>W2 A page is bent if two or more long lines of a direction, and a quarter of them, are.
 * </ol>
 */
final class Warp {
    /** Distance of the places at which the shift is held, in pixels. */
    private static final int CELL = 64;

    /** Inches over which a line must depart. */
    private static final double BENT = 0.012;
    /** Part of the longest line's length that a line must have to count. */
    private static final double LONG = 0.8;

    private static final double LONG_INCHES = 1.5;

    private final int columns;
    private final int rows;
    private final float[] sideways;
    private final float[] downwards;

    private Warp(int width, int height) {
        columns = width / CELL + 2;
        rows = height / CELL + 2;
        sideways = new float[columns * rows];
        downwards = new float[columns * rows];
    }

    /** A page without bends. */
    static Warp none() {
        return new Warp(0, 0);
    }

    /** The bends that lines of a page show. */
    static Warp of(Bitmap page, List<Trace> level, List<Trace> upright, double dotsPerInch) {
        List<Trace> bentLevel = bent(level, dotsPerInch);
        List<Trace> bentUpright = bent(upright, dotsPerInch);
        if (bentLevel.isEmpty() && bentUpright.isEmpty()) {
            return none();
        }
        Warp warp = new Warp(page.width(), page.height());
        for (int i = 0; i < warp.sideways.length; i++) {
            int x = i % warp.columns * CELL;
            int y = i / warp.columns * CELL;
            warp.downwards[i] = shift(bentLevel, y, x);
            warp.sideways[i] = shift(bentUpright, x, y);
        }
        return warp;
    }

    /** Rule W2: the long lines of one direction in rising order; none if they are straight. */
    private static List<Trace> bent(List<Trace> lines, double dotsPerInch) {
        int longest = lines.stream().mapToInt(Trace::length).max().orElse(0);
        List<Trace> counting = new ArrayList<>(lines.stream()
                .filter(line -> line.length() >= Math.max(LONG * longest, LONG_INCHES * dotsPerInch))
                .sorted(Comparator.comparingDouble(Trace::middle))
                .toList());
        long bent = counting.stream()
                .filter(line -> line.bend() > BENT * dotsPerInch)
                .count();
        return bent >= 2 && 4 * bent >= counting.size() ? counting : List.of();
    }

    /** Rule W1. */
    private static float shift(List<Trace> lines, double across, double along) {
        if (lines.isEmpty()) {
            return 0;
        }
        int after = 0;
        while (after < lines.size() && lines.get(after).middle() < across) {
            after++;
        }
        Trace next = lines.get(Math.min(after, lines.size() - 1));
        Trace before = lines.get(Math.max(0, after - 1));
        double gap = next.middle() - before.middle();
        double part = gap < 1 ? 0 : Math.max(0, Math.min(1, (across - before.middle()) / gap));
        double first = before.at(along) - before.middle();
        double second = next.at(along) - next.middle();
        return (float) (first * (1 - part) + second * part);
    }

    boolean isNone() {
        return columns * rows <= 4;
    }

    /** How far to the right of a place lies what belongs there. */
    double sideways(double x, double y) {
        return isNone() ? 0 : between(sideways, x, y);
    }

    /** How far below a place lies what belongs there. */
    double downwards(double x, double y) {
        return isNone() ? 0 : between(downwards, x, y);
    }

    private double between(float[] shifts, double x, double y) {
        double column = Math.max(0, Math.min(columns - 1.001, x / CELL));
        double row = Math.max(0, Math.min(rows - 1.001, y / CELL));
        int at = ((int) row) * columns + (int) column;
        double right = column - (int) column;
        double down = row - (int) row;
        double upper = shifts[at] * (1 - right) + shifts[at + 1] * right;
        double lower = shifts[at + columns] * (1 - right) + shifts[at + columns + 1] * right;
        return upper * (1 - down) + lower * down;
    }
}
