package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.scan.image.PixelBox;

/**
 * The lines of print among the ink of a cell, or of what lies outside cells.
 *
 * <ol>
 *   <li>N1 The middle halves of letters that stand on one line overlap; those of different lines are parted by white.
 *   <li>N2 What is too small for a letter (marks, dots, hyphens) goes to the line of the nearest letter; what stands
 *       right above or below one is nearer than what is beside it.
 *   <li>N3 Where nothing is as large as a letter, everything counts as one: a cell may hold a hyphen only.
 *   <li>N4 A wide gap parts a line into several.
 * </ol>
 */
final class PrintLines {
    /** Of the usual height of letters: what counts as one, what is two lines that touch, what parts a line. */
    private static final double LETTER = 0.6;

    private static final double TOUCHING = 3.2;
    private static final double WIDE = 3.0;

    private final List<Piece> pieces;
    private final double body;
    private final List<List<Piece>> lines = new ArrayList<>();

    private PrintLines(List<Piece> pieces, double body) {
        this.pieces = pieces;
        this.body = body;
    }

    /**
     * The lines, from top to bottom.
     *
     * @param body usual height of the letters of the page, in pixels
     */
    static List<PrintLine> of(List<Piece> pieces, double body) {
        return pieces.isEmpty() ? List.of() : new PrintLines(pieces, body).lines();
    }

    private List<PrintLine> lines() {
        List<Piece> letters = pieces.stream().filter(this::isLetter).toList();
        List<Piece> cores = letters.isEmpty() ? pieces : letters;
        parted(cores);
        List<Integer> baselines = lines.stream().map(PrintLines::baseline).toList();
        List<List<Piece>> letterLines = lines.stream().map(List::copyOf).toList();
        for (Piece piece : pieces) {
            if (!letters.isEmpty() && !isLetter(piece)) {
                lines.get(nearest(piece, letterLines)).add(piece);
            }
        }
        List<PrintLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (List<Piece> part : parts(lines.get(i))) {
                found.add(PrintLine.of(part, baselines.get(i)));
            }
        }
        return found;
    }

    private boolean isLetter(Piece piece) {
        return piece.height() >= LETTER * body && piece.height() <= TOUCHING * body;
    }

    /** Rule N1. */
    private void parted(List<Piece> letters) {
        List<Piece> sorted = letters.stream()
                .sorted(Comparator.comparingDouble(PrintLines::upperQuarter))
                .toList();
        double end = Double.NEGATIVE_INFINITY;
        for (Piece piece : sorted) {
            if (upperQuarter(piece) > end) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(piece);
            end = Math.max(end, piece.box().bottom() - piece.height() / 4.0);
        }
    }

    private static double upperQuarter(Piece piece) {
        return piece.box().top() + piece.height() / 4.0;
    }

    private static int baseline(List<Piece> letters) {
        int[] bottoms = letters.stream()
                .mapToInt(piece -> piece.box().bottom())
                .sorted()
                .toArray();
        return bottoms[bottoms.length / 2];
    }

    /** Rule N2. */
    private int nearest(Piece piece, List<List<Piece>> letterLines) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < letterLines.size(); i++) {
            for (Piece letter : letterLines.get(i)) {
                double distance = distance(piece.box(), letter.box());
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private static double distance(PixelBox one, PixelBox other) {
        double across = Math.max(0, Math.max(one.left() - other.right(), other.left() - one.right()));
        double down = Math.max(0, Math.max(one.top() - other.bottom(), other.top() - one.bottom()));
        return across + down;
    }

    /** Rule N4. */
    private List<List<Piece>> parts(List<Piece> line) {
        List<Piece> sorted = line.stream()
                .sorted(Comparator.comparingInt(piece -> piece.box().left()))
                .toList();
        List<List<Piece>> parts = new ArrayList<>();
        int end = Integer.MIN_VALUE / 2;
        for (Piece piece : sorted) {
            if (piece.box().left() - end > WIDE * body) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece);
            end = Math.max(end, piece.box().right());
        }
        return parts;
    }

    /** Usual height of letters: the middle one of all pieces that may be some; 0 if there are none. */
    static double body(List<Piece> pieces, double dotsPerInch) {
        int[] heights = pieces.stream()
                .mapToInt(Piece::height)
                .filter(height -> height >= 0.04 * dotsPerInch && height <= 0.2 * dotsPerInch)
                .sorted()
                .toArray();
        return heights.length == 0 ? 0.08 * dotsPerInch : heights[heights.length / 2];
    }
}
