package vn.chitieu.read.scan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chitieu.read.scan.image.PixelBox;

/**
 * Reads a line as a figure.
 *
 * <ol>
 *   <li>F1 A line may be cut wherever a column has no ink or little of it. Of all ways to cut it, the one whose signs are
 *       likeliest together is taken.
 *   <li>F2 A sign is no wider than it is high, a percent sign a little; white parts signs, unless it is a crack.
 *   <li>F3 Digits are as high as the highest sign of the line; where only a hyphen or a dot is, as high as the page's
 *       letters tell.
 *   <li>F4 A stroke that leans is a slash, an upright one a 1: in narrow type little else tells them apart.
 * </ol>
 *
 * Safe for many threads.
 */
public final class FigureReader {
    private static final double DIGIT = 1.45;
    private static final double LEAST_DIGIT = 1.1;
    private static final double MOST_DIGIT = 2.0;
    /** In heights of a digit. */
    private static final double WIDEST = 1.35;

    private static final double CRACK = 0.07;
    private static final double THIN = 0.3;
    private static final double CUT_WIDTH = 0.6;
    private static final int MOST_RUNS = 30;
    private static final double IMPOSSIBLE = -1e6;
    /** F4: how far the top of a stroke lies right of its foot, in heights of the stroke. */
    private static final double LEANING = 0.13;

    private final ShapeNetwork network;

    /** A reader with the trained network. */
    public FigureReader() {
        this(ShapeNetwork.trained());
    }

    FigureReader(ShapeNetwork network) {
        this.network = network;
    }

    /**
     * Reads a line.
     *
     * @param grey brightness of its pixels, row by row, 0 for black
     * @param width pixels of a row
     * @param body usual height of small letters on the page, in pixels
     * @return empty if some of it is no digit and no sign of figures
     */
    public Optional<FigureReading> read(byte[] grey, int width, double body) {
        InkLine line = new InkLine(grey, width);
        List<int[]> runs = line.runs();
        if (runs.isEmpty() || runs.size() > MOST_RUNS) {
            return Optional.empty();
        }
        List<PixelBox> parts =
                runs.stream().map(run -> line.around(run[0], run[1])).toList();
        double height = height(parts, body);
        return new Cutting(line, cuts(line, runs, height), height, base(parts, height)).best();
    }

    /** Rule F3: height of a digit. */
    private static double height(List<PixelBox> parts, double body) {
        int tallest = parts.stream().mapToInt(PixelBox::height).max().orElse(0);
        return tallest >= LEAST_DIGIT * body && tallest <= MOST_DIGIT * body ? tallest : DIGIT * body;
    }

    /** Row on which the digits stand: the lowest edge of what is as high as one. */
    private static double base(List<PixelBox> parts, double height) {
        double base = Double.NEGATIVE_INFINITY;
        double lowest = 0;
        for (PixelBox part : parts) {
            lowest = Math.max(lowest, part.bottom());
            if (part.height() > 0.8 * height) {
                base = Math.max(base, part.bottom());
            }
        }
        return base > 0 ? base : lowest;
    }

    /** Rule F1: where a sign may begin or end. */
    private static List<int[]> cuts(InkLine line, List<int[]> runs, double height) {
        int[] profile = line.profile();
        List<int[]> pieces = new ArrayList<>();
        for (int[] run : runs) {
            int from = run[0];
            if (run[1] - run[0] > CUT_WIDTH * height) {
                for (int x = run[0] + 2; x < run[1] - 2; x++) {
                    boolean least = profile[x] <= profile[x - 1]
                            && profile[x] <= profile[x + 1]
                            && (profile[x] < profile[x - 1] || profile[x - 1] <= profile[x - 2]);
                    boolean flat = profile[x] == profile[x - 1] && x - from < 3;
                    if (least && !flat && profile[x] <= THIN * height) {
                        pieces.add(new int[] {from, x});
                        from = x;
                    }
                }
            }
            pieces.add(new int[] {from, run[1]});
        }
        return pieces;
    }

    /** The best way to join pieces to signs. Lives for one line. */
    private final class Cutting {
        private final InkLine line;
        private final List<int[]> pieces;
        private final double height;
        private final double base;
        private final double[] scores;
        private final int[] begins;
        private final char[] signs;
        private final double[] shares;

        Cutting(InkLine line, List<int[]> pieces, double height, double base) {
            this.line = line;
            this.pieces = pieces;
            this.height = height;
            this.base = base;
            this.scores = new double[pieces.size() + 1];
            this.begins = new int[pieces.size() + 1];
            this.signs = new char[pieces.size() + 1];
            this.shares = new double[pieces.size() + 1];
        }

        Optional<FigureReading> best() {
            for (int end = 1; end <= pieces.size(); end++) {
                scores[end] = 10 * IMPOSSIBLE;
                for (int begin = end - 1; begin >= 0 && mayBeOne(begin, end); begin--) {
                    weigh(begin, end);
                }
            }
            StringBuilder text = new StringBuilder();
            double least = 1;
            for (int end = pieces.size(); end > 0; end = begins[end]) {
                text.append(signs[end]);
                least = Math.min(least, shares[end]);
            }
            text.reverse();
            return scores[pieces.size()] <= IMPOSSIBLE
                    ? Optional.empty()
                    : Optional.of(new FigureReading(text.toString(), least));
        }

        /** Rule F2. */
        private boolean mayBeOne(int begin, int end) {
            boolean narrow = pieces.get(end - 1)[1] - pieces.get(begin)[0] <= WIDEST * height;
            boolean whole = begin == end - 1 || pieces.get(begin + 1)[0] - pieces.get(begin)[1] <= CRACK * height;
            return (narrow || begin == end - 1) && whole;
        }

        /** Rule F4. */
        private char stroke(char sign, PixelBox part) {
            if (sign != '1' && sign != '/') {
                return sign;
            }
            return line.lean(part) >= LEANING ? '/' : '1';
        }

        /** A 1 and a slash are one sign to the network: F4 tells them apart. */
        private static float otherStroke(float[] probabilities, int best) {
            int one = ShapeNetwork.SIGNS.indexOf('1');
            int slash = ShapeNetwork.SIGNS.indexOf('/');
            return best == one ? probabilities[slash] : best == slash ? probabilities[one] : 0;
        }

        private void weigh(int begin, int end) {
            PixelBox part = line.around(pieces.get(begin)[0], pieces.get(end - 1)[1]);
            float[] probabilities = network.probabilities(Shape.of(line, part, height, base));
            int best = 0;
            for (int i = 0; i < probabilities.length; i++) {
                best = probabilities[i] > probabilities[best] ? i : best;
            }
            boolean none = best == ShapeNetwork.SIGNS.length() - 1;
            double score = scores[begin] + (none ? IMPOSSIBLE : Math.log(probabilities[best]));
            if (score > scores[end]) {
                scores[end] = score;
                begins[end] = begin;
                signs[end] = stroke(ShapeNetwork.SIGNS.charAt(best), part);
                shares[end] = probabilities[best] + otherStroke(probabilities, best);
            }
        }
    }
}
