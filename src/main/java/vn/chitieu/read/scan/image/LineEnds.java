package vn.chitieu.read.scan.image;

import java.util.Arrays;
import java.util.List;

/**
 * Makes a line of a chain of knots, with its ends to the pixel.
 *
 * @param strokes where the line was found
 * @param dotsPerInch resolution
 */
record LineEnds(Strokes strokes, double dotsPerInch) {
    /** Missing ink, in inches, at which a line ends. */
    private static final double BREAK = 0.03;

    Trace trace(LineChain chain) {
        double[] places = smooth(places(chain));
        int step = strokes.strip();
        double firstKnot = (chain.first().strip() + 0.5) * step;
        int thickness = thickness(chain.knots());
        Trace rough = new Trace(new Trace.PixelRange(0, 1), thickness, places, firstKnot, step);
        int from = end(rough, (int) Math.round(firstKnot), -1);
        int to = end(rough, (int) Math.round(firstKnot + (places.length - 1) * step), 1) + 1;
        return rough.cut(Math.min(from, to - 1), to);
    }

    /** One place for each strip; between knots on the straight line. */
    private static double[] places(LineChain chain) {
        double[] places = new double[chain.strips()];
        int first = chain.first().strip();
        LineChain.Knot before = chain.first();
        for (LineChain.Knot knot : chain.knots()) {
            for (int strip = before.strip(); strip <= knot.strip(); strip++) {
                double part = knot.strip() == before.strip()
                        ? 0
                        : (strip - before.strip()) / (double) (knot.strip() - before.strip());
                places[strip - first] = before.at() + part * (knot.at() - before.at());
            }
            before = knot;
        }
        return places;
    }

    /** Each place the middle one of five, so that a knot drawn aside by a letter does not bend the line. */
    private static double[] smooth(double[] places) {
        double[] smooth = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            int reach = Math.min(2, Math.min(i, places.length - 1 - i));
            double[] around = Arrays.copyOfRange(places, i - reach, i + reach + 1);
            Arrays.sort(around);
            smooth[i] = around[reach];
        }
        return smooth;
    }

    private static int thickness(List<LineChain.Knot> knots) {
        int[] sorted =
                knots.stream().mapToInt(LineChain.Knot::thickness).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The last pixel of the line in a direction, at most two strips beyond the middle of its last. */
    private int end(Trace line, int start, int direction) {
        int gap = 0;
        int most = Math.max(2, (int) Math.round(BREAK * dotsPerInch));
        int end = start - direction * strokes.strip() / 2;
        for (int x = end; gap <= most && Math.abs(x - start) <= 2 * strokes.strip(); x += direction) {
            if (isInk(x, line)) {
                end = x;
                gap = 0;
            } else {
                gap++;
            }
        }
        return Math.max(0, Math.min(strokes.ink().width() - 1, end));
    }

    private boolean isInk(int x, Trace line) {
        int middle = (int) Math.floor(line.at(x));
        for (int y = middle - 1; y <= middle + 1; y++) {
            if (strokes.ink().at(x, y)) {
                return true;
            }
        }
        return false;
    }
}
