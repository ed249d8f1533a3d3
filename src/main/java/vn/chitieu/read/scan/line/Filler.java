package vn.chitieu.read.scan.line;

import java.util.List;
import java.util.Optional;

/** Dots and strokes that an office prints for a figure to be written on: {@code ……}, {@code ____}. */
public final class Filler {
    /** In usual heights of small letters: what a dot is no larger than, how long a stroke is. */
    private static final double DOT = 0.45;

    private static final double STROKE = 2.25;
    private static final double THICK = 0.3;
    private static final int FEWEST_DOTS = 3;

    private Filler() {}

    /** Its text if the line is nothing else. */
    public static Optional<String> of(PrintLine line, double body) {
        List<Piece> pieces = line.pieces();
        boolean dots = pieces.stream().allMatch(piece -> piece.width() <= DOT * body && piece.height() <= DOT * body);
        if (dots && pieces.size() >= FEWEST_DOTS) {
            return Optional.of(".".repeat(pieces.size()));
        }
        boolean strokes = pieces.stream().allMatch(piece -> piece.height() <= THICK * body);
        return strokes && line.box().width() >= STROKE * body ? Optional.of("___") : Optional.empty();
    }
}
