package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where columns begin on a page, as far as nothing is drawn.
 *
 * <ol>
 *   <li>A1 On a page that was pulled awry while it was scanned lines are level and columns slant. The slant is that with
 *       which most beginnings of lines stand upon each other; none if it hardly makes more of them do.
 *   <li>A2 A column begins where several lines begin, or parts of lines behind white that is wider than a blank.
 * </ol>
 */
public final class PageColumns {
    /** Columns to the right for each row down; more is no slip of a scanner. */
    private static final double STEEPEST = 0.03;

    private static final double STEP = 0.0005;
    /** A1: how much better beginnings must stand upon each other. */
    private static final double BETTER = 1.25;
    /** In usual heights of small letters. */
    private static final double SAME = 0.2;

    private static final int FEWEST = 4;
    /** A2: in usual blanks. */
    private static final double WIDER = 1.25;

    private final double slant;
    private final double middle;
    private final double same;
    private final double wide;
    private final double[] starts;

    private PageColumns(double slant, double middle, double same, double wide, double[] starts) {
        this.slant = slant;
        this.middle = middle;
        this.same = same;
        this.wide = wide;
        this.starts = starts;
    }

    /**
     * The columns of a page.
     *
     * @param lines what stands outside drawn cells
     * @param drawn whether there are drawn cells, which tell whether the page is straight
     * @param body usual height of small letters, in pixels
     */
    static PageColumns of(List<PrintLine> lines, boolean drawn, WordGaps gaps, double body) {
        double middle = lines.stream().mapToInt(PrintLine::baseline).average().orElse(0);
        double wide = WIDER * gaps.usual();
        List<double[]> begins = new ArrayList<>();
        for (PrintLine line : lines) {
            for (InkWord part : InkWord.of(line, wide, body)) {
                begins.add(new double[] {part.left(), line.baseline() - middle});
            }
        }
        double slant = drawn ? 0 : slant(begins, SAME * body);
        double[] places = places(begins, slant);
        return new PageColumns(slant, middle, SAME * body, wide, starts(places, SAME * body));
    }

    /** Rule A1. */
    private static double slant(List<double[]> begins, double same) {
        int upright = pairs(places(begins, 0), same);
        int most = upright;
        double first = 0;
        double last = 0;
        for (double slant = -STEEPEST; slant <= STEEPEST; slant += STEP) {
            int pairs = pairs(places(begins, slant), same);
            first = pairs > most ? slant : first;
            last = pairs > most || (pairs == most && most > upright) ? slant : last;
            most = Math.max(most, pairs);
        }
        return most >= BETTER * upright ? (first + last) / 2 : 0;
    }

    private static double[] places(List<double[]> begins, double slant) {
        return begins.stream()
                .mapToDouble(begin -> begin[0] - slant * begin[1])
                .sorted()
                .toArray();
    }

    /** Number of pairs of beginnings that stand upon each other. */
    private static int pairs(double[] sorted, double same) {
        int[] firsts = firsts(sorted, same);
        return IntStream.range(0, sorted.length).map(i -> i - firsts[i]).sum();
    }

    /** For each place the first before it that counts as the same. */
    private static int[] firsts(double[] sorted, double same) {
        int[] firsts = new int[sorted.length];
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[i] - sorted[first] > same) {
                first++;
            }
            firsts[i] = first;
        }
        return firsts;
    }

    /** Rule A2. */
    private static double[] starts(double[] sorted, double same) {
        int[] firsts = firsts(sorted, same);
        return IntStream.range(0, sorted.length)
                .filter(i -> i - firsts[i] + 1 >= FEWEST)
                .mapToDouble(i -> sorted[(firsts[i] + i) / 2])
                .toArray();
    }

    /** By how many pixels something at a row is to be moved to the left so that columns are upright. */
    public double shift(int row) {
        return slant * (row - middle);
    }

    /** The parts of a line that stand in columns of their own. */
    List<PrintLine> parted(PrintLine line) {
        List<PrintLine> parts = new ArrayList<>();
        List<Piece> part = new ArrayList<>();
        int end = 0;
        for (Piece piece : line.pieces()) {
            if (!part.isEmpty() && isStart(end, piece.box().left(), line.baseline())) {
                parts.add(PrintLine.of(part, line.baseline()));
                part = new ArrayList<>();
                end = 0;
            }
            part.add(piece);
            end = Math.max(end, piece.box().right());
        }
        parts.add(PrintLine.of(part, line.baseline()));
        return parts;
    }

    private boolean isStart(int end, int left, int row) {
        double place = left - shift(row);
        return left - end >= wide && Arrays.stream(starts).anyMatch(start -> Math.abs(start - place) <= same);
    }
}
