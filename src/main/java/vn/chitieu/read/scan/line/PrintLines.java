package vn.chitieu.read.scan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of print among the ink of a cell, or of what lies outside cells.
 *
 * <ol>
 *   <li>N1 The middle halves of letters that stand on one line overlap; those of different lines are parted by white.
 *   <li>N2 What is too small for a letter (marks, dots, hyphens) goes to the line of the nearest letter; what stands
 *       right above or below one is nearer than what is beside it.
 *   <li>N3 Where nothing is as large as a letter, everything counts as one: a cell may hold a hyphen only.
 *   <li>N4 What is too small for a letter and far from any makes lines of its own: dots to write on, hyphens.
 *   <li>N5 A wide gap parts a line into several.
 * </ol>
 */
final class PrintLines {
    /** Of the usual height of letters: what counts as one, what is two lines that touch, what parts a line. */
    private static final double LETTER = 0.6;

    private static final double TOUCHING = 3.2;
    private static final double WIDE = 3.0;
    /** Of the same: white above or below a letter beyond which nothing is its mark. */
    private static final double FAR = 1.0;

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
        List<Piece> loose = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!letters.isEmpty() && !isLetter(piece)) {
                int nearest = nearest(piece, letterLines);
                (nearest < 0 ? loose : lines.get(nearest)).add(piece);
            }
        }
        List<PrintLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (List<Piece> part : parts(lines.get(i))) {
                found.add(PrintLine.of(part, baselines.get(i)));
            }
        }
        found.addAll(of(loose, body));
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

    /** Rules N2 and N4: the line of a small piece; -1 if it is far from all. */
    private int nearest(Piece piece, List<List<Piece>> letterLines) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < letterLines.size(); i++) {
            for (Piece letter : letterLines.get(i)) {
                double across = between(
                        piece.box().left(),
                        piece.box().right(),
                        letter.box().left(),
                        letter.box().right());
                double down = between(
                        piece.box().top(),
                        piece.box().bottom(),
                        letter.box().top(),
                        letter.box().bottom());
                if (across + down < least && across <= WIDE * body && down <= FAR * body) {
                    least = across + down;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    /** Pixels between two stretches; 0 if they overlap. */
    private static int between(int from, int to, int otherFrom, int otherTo) {
        return Math.max(0, Math.max(from - otherTo, otherFrom - to));
    }

    /** Rule N5. */
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
