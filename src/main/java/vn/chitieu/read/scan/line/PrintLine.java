package vn.chitieu.read.scan.line;

import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.scan.image.PixelBox;

/**
 * A line of print, or the part of one between two wide gaps.
 *
 * @param pieces its ink, from left to right; at least one
 * @param box what it fills
 * @param baseline row of pixels on which its letters stand, roughly
 */
public record PrintLine(List<Piece> pieces, PixelBox box, int baseline) {
    /** Copies the pieces. */
    public PrintLine {
        pieces = pieces.stream()
                .sorted(Comparator.comparingInt(piece -> piece.box().left()))
                .toList();
    }

    /** The line that some pieces make. */
    static PrintLine of(List<Piece> pieces, int baseline) {
        PixelBox box = pieces.get(0).box();
        for (Piece piece : pieces) {
            box = box.or(piece.box());
        }
        return new PrintLine(pieces, box, baseline);
    }

    /** What of the line lies between two columns of the page; at least one piece does. */
    public PrintLine between(int left, int right) {
        List<Piece> within = pieces.stream()
                .filter(piece -> piece.box().left() >= left && piece.box().right() <= right)
                .toList();
        return of(within, baseline);
    }
}
