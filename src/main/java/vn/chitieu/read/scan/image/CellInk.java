package vn.chitieu.read.scan.image;

import java.util.Optional;

/**
 * Tells writing from dirt in a cell.
 *
 * <ol>
 *   <li>I1 A piece of ink as long as a hyphen is writing.
 *   <li>I2 Smaller pieces are writing if those near each other have together the ink of a thin figure: a broken or faint one,
 *       or dots in a row.
 *   <li>I3 A flat piece along an edge of the cell is the rest of its line.
 * </ol>
 */
final class CellInk {
    /** Least length of a piece of writing: a hyphen of 10 points. */
    private static final double LENGTH = 0.027;
    /** Ink in square inches of half a thin figure of 10 points. */
    private static final double FIGURE = 0.0004;

    private static final double NEAR = 0.06;
    private static final double EDGE = 0.02;
    private static final double FLAT = 0.016;

    private CellInk() {}

    /** The smallest box around the writing in a box; empty if there is none. */
    static Optional<PixelBox> in(Bitmap ink, PixelBox box, double dotsPerInch) {
        if (box.isEmpty() || ink.count(box) == 0) {
            return Optional.empty();
        }
        Components pieces = Components.of(ink, box);
        Optional<PixelBox> writing = Optional.empty();
        for (int i = 0; i < pieces.count(); i++) {
            PixelBox piece = pieces.box(i);
            if (!isRest(piece, box, dotsPerInch)) {
                boolean isLong = Math.max(piece.width(), piece.height()) >= LENGTH * dotsPerInch;
                if (isLong || isNearOthers(ink, piece, box, dotsPerInch)) {
                    writing = Optional.of(writing.map(piece::or).orElse(piece));
                }
            }
        }
        return writing;
    }

    /** Rule I2. */
    private static boolean isNearOthers(Bitmap ink, PixelBox piece, PixelBox box, double dotsPerInch) {
        int margin = (int) Math.round(NEAR * dotsPerInch);
        PixelBox around = piece.widened(margin).and(box.widened(-(int) Math.ceil(EDGE * dotsPerInch)));
        return ink.count(around) >= FIGURE * dotsPerInch * dotsPerInch;
    }

    /** Rule I3. */
    private static boolean isRest(PixelBox piece, PixelBox box, double dotsPerInch) {
        double edge = EDGE * dotsPerInch;
        double flat = FLAT * dotsPerInch;
        boolean level =
                piece.height() <= flat && (piece.bottom() <= box.top() + edge || piece.top() >= box.bottom() - edge);
        boolean upright =
                piece.width() <= flat && (piece.right() <= box.left() + edge || piece.left() >= box.right() - edge);
        return level || upright;
    }
}
