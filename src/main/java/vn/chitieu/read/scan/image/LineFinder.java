package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds ruled lines from left to right: solid, thin, broken, dotted, bent.
 *
 * <ol>
 *   <li>F1 The page is cut into upright strips. Where thin ink covers a good part of a strip's width in one or two rows, a
 *       line may pass: a knot.
 *   <li>F2 A knot that is not wholly covered counts only if there is hardly any ink right above and right below: the feet
 *       of letters are no dotted line.
 *   <li>F3 Knots of neighbouring strips at about the same height make a line, over a gap too where the line was long
 *       before.
 *   <li>F4 A line is solid, or it is long: {@link #SOLID} of its strips' width over the least length, or {@link #DOTTED}
 *       over {@link #LONG} inches.
 * </ol>
 */
final class LineFinder {
    private static final double STRONG = 0.8;
    private static final double WEAK = 0.36;
    private static final double CLEAR = 0.2;
    private static final double SOLID = 0.72;
    private static final double DOTTED = 0.36;
    private static final double LONG = 1.4;
    /** Strips without the line over which a line goes on. */
    private static final int GAP = 4;

    private static final double DRIFT = 0.006;

    private final Strokes strokes;
    private final double dotsPerInch;
    private final int shortest;
    private final List<LineChain> open = new ArrayList<>();
    private final List<LineChain> closed = new ArrayList<>();

    private LineFinder(Strokes strokes, double dotsPerInch, double shortest) {
        this.strokes = strokes;
        this.dotsPerInch = dotsPerInch;
        this.shortest = (int) Math.round(shortest * dotsPerInch);
    }

    /**
     * The lines of a page, from top to bottom.
     *
     * @param shortest least length of a solid line in inches
     */
    static List<Trace> find(Strokes strokes, double dotsPerInch, double shortest) {
        return new LineFinder(strokes, dotsPerInch, shortest).find();
    }

    private List<Trace> find() {
        byte[] cover = new byte[strokes.ink().height()];
        for (int strip = 0; strip < strokes.strips(); strip++) {
            for (int y = 0; y < cover.length; y++) {
                cover[y] = (byte) strokes.cover(strip, y);
            }
            extend(strip, knots(strip, cover));
        }
        closed.addAll(open);
        List<Trace> traces = new ArrayList<>();
        for (LineChain chain : closed) {
            chain.trim();
            if (isLine(chain)) {
                Trace trace = new LineEnds(strokes, dotsPerInch).trace(chain);
                if (trace.length() >= shortest) {
                    traces.add(trace);
                }
            }
        }
        traces.sort(java.util.Comparator.comparingDouble(Trace::middle));
        return traces;
    }

    /** Rule F4. */
    private boolean isLine(LineChain chain) {
        int length = chain.strips() * strokes.strip();
        double coverage = chain.cover() / (double) length;
        // The strips at both ends are covered only in part.
        boolean isSolid = coverage >= SOLID * Math.max(0.7, 1 - 0.7 / chain.strips());
        boolean isDotted = coverage >= DOTTED && length >= LONG * dotsPerInch;
        return length + strokes.strip() >= shortest && (isSolid || isDotted);
    }

    /** Rules F1 and F2. */
    private List<LineChain.Knot> knots(int strip, byte[] cover) {
        int weak = (int) Math.ceil(WEAK * strokes.strip());
        List<LineChain.Knot> knots = new ArrayList<>();
        for (int y = 0; y < cover.length; y++) {
            if (cover[y] >= weak && (y == 0 || cover[y - 1] < cover[y])) {
                int end = plateauEnd(cover, y);
                addKnot(knots, strip, y, end, cover[peak(cover, y, end)]);
                y = end - 1;
            }
        }
        return knots;
    }

    private static int peak(byte[] cover, int from, int to) {
        int peak = from;
        for (int y = from; y < to; y++) {
            peak = cover[y] > cover[peak] ? y : peak;
        }
        return peak;
    }

    /** First row after one that is covered clearly less than the best one passed. */
    private int plateauEnd(byte[] cover, int from) {
        int best = cover[from];
        int y = from + 1;
        while (y < cover.length && cover[y] >= 0.75 * best && cover[y] >= WEAK * strokes.strip()) {
            best = Math.max(best, cover[y++]);
        }
        return y;
    }

    private void addKnot(List<LineChain.Knot> knots, int strip, int from, int to, int cover) {
        // Pairs of rows begin to be covered one row above the line.
        int top = from + 1;
        int thickness = Math.max(1, to - top);
        boolean strong = cover >= STRONG * strokes.strip();
        if (thickness <= strokes.thickest() && (strong || isClear(strip, top, to))) {
            knots.add(new LineChain.Knot(strip, (top + Math.max(to, top + 1)) / 2.0, thickness, cover));
        }
    }

    private boolean isClear(int strip, int top, int bottom) {
        int above = 0;
        int below = 0;
        int margin = Math.max(2, (int) Math.round(dotsPerInch / 100));
        for (int k = 2; k < 2 + margin; k++) {
            above += strokes.inked(strip, top - k);
            below += strokes.inked(strip, bottom - 1 + k);
        }
        return Math.max(above, below) <= CLEAR * strokes.strip() * margin;
    }

    /** Rule F3. */
    private void extend(int strip, List<LineChain.Knot> knots) {
        boolean[] used = new boolean[knots.size()];
        for (LineChain chain : open) {
            int nearest = nearest(chain, strip, knots, used);
            if (nearest >= 0) {
                used[nearest] = true;
                chain.add(knots.get(nearest));
            }
        }
        open.removeIf(chain -> {
            boolean ended = strip - chain.last().strip() > (chain.strips() > GAP ? GAP : 1);
            if (ended && chain.strips() * strokes.strip() + 2 * strokes.strip() >= shortest) {
                closed.add(chain);
            }
            return ended;
        });
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                open.add(new LineChain(knots.get(i)));
            }
        }
    }

    private int nearest(LineChain chain, int strip, List<LineChain.Knot> knots, boolean[] used) {
        int strips = strip - chain.last().strip();
        double reach = 1.2 + DRIFT * dotsPerInch * Math.min(2, strips);
        double expected = chain.expected(strip);
        int best = -1;
        for (int i = 0; i < used.length; i++) {
            double distance = Math.abs(knots.get(i).at() - expected);
            if (!used[i] && distance <= reach) {
                reach = distance;
                best = i;
            }
        }
        return best;
    }
}
