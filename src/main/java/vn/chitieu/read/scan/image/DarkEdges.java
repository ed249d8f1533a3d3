package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * Finds what is black on a scan but no ink: the glass beside the sheet, the shadow of its edge, punched holes.
 *
 * <ol>
 *   <li>B1 Only what is solid black farther than any stroke of a letter is wide, both ways, counts.
 *   <li>B2 What reaches the edge of the picture is beside the sheet.
 *   <li>B3 What is about as high as wide, no larger than a hole and near the edge is a hole.
 * </ol>
 */
final class DarkEdges {
    /** Inches. */
    private static final double SOLID = 0.075;

    /** Part of the paper's brightness. */
    private static final double BLACK = 0.4;

    private static final double MARGIN = 0.06;
    private static final double HOLE = 0.5;
    private static final double HOLE_FROM_EDGE = 1;
    private static final double ROUND = 1.6;
    private static final double FULL = 0.6;
    private static final double RIM = 0.05;

    private final Bitmap ink;
    private final double dotsPerInch;

    private DarkEdges(Bitmap ink, double dotsPerInch) {
        this.ink = ink;
        this.dotsPerInch = dotsPerInch;
    }

    /** What is to be taken away, with its rim. */
    static Bitmap of(Grey page, Paper paper, double dotsPerInch) {
        return new DarkEdges(Bitmap.darker(page, (int) (BLACK * paper.common())), dotsPerInch).find();
    }

    /** Paints paper over places of a picture that is as many times larger as the reduction says. */
    static Grey painted(Grey grey, Bitmap places, Paper paper, int reduction) {
        if (places.count(places.bounds()) == 0) {
            return grey;
        }
        Grey painted = new Grey(grey.width(), grey.height(), grey.bytes());
        for (int y = 0; y < grey.height(); y++) {
            int row = Math.min(places.height() - 1, y / reduction);
            int x = places.next(row, 0, true);
            while (x < places.width()) {
                int end = places.next(row, x, false);
                int to = end == places.width() ? grey.width() : end * reduction;
                byte level = (byte) paper.level((x + end) / 2.0, row);
                Arrays.fill(painted.values(), y * grey.width() + x * reduction, y * grey.width() + to, level);
                x = places.next(row, end, true);
            }
        }
        return painted;
    }

    private Bitmap find() {
        int length = Math.max(2, (int) Math.round(SOLID * dotsPerInch));
        Bitmap solid = ink.tall(length).transposed().tall(length).transposed();
        Bitmap found = new Bitmap(ink.width(), ink.height());
        if (solid.count(solid.bounds()) == 0) {
            return found;
        }
        Components pieces = Components.of(solid);
        boolean[] chosen = new boolean[pieces.count()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = isBeside(pieces.box(i)) || isHole(pieces.box(i), pieces.area(i));
        }
        pieces.fill(found, chosen, true);
        int rim = Math.max(1, (int) Math.round(RIM * dotsPerInch));
        return found.spread(rim, rim);
    }

    /** Rule B2. */
    private boolean isBeside(PixelBox box) {
        return !ink.bounds().widened(-(int) Math.ceil(MARGIN * dotsPerInch)).holds(box);
    }

    /** Rule B3. */
    private boolean isHole(PixelBox box, int area) {
        int most = Math.max(box.width(), box.height());
        int least = Math.min(box.width(), box.height());
        return !ink.bounds().widened(-(int) (HOLE_FROM_EDGE * dotsPerInch)).holds(box)
                && most <= HOLE * dotsPerInch
                && most <= ROUND * least
                && area >= FULL * box.width() * box.height();
    }
}
