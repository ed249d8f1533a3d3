package vn.chitieu.read.scan.image;

/**
 * Takes away dirt.
 *
 * <ol>
 *   <li>D1 Dirt is a piece of ink too small for a dot of a letter.
 *   <li>D2 Above or below other ink, and near it, it is a mark of a letter, of which faint print leaves no more.
 * </ol>
 */
final class Specks {
    /** Widest speck in inches: a third of the dot of an i at 12 points. */
    private static final double WIDEST = 0.0105;

    /** Rule D2: white between a letter and its mark, in inches. */
    private static final double MARK = 0.025;

    private Specks() {}

    /** The picture without its specks. */
    static Bitmap without(Bitmap ink, double dotsPerInch) {
        int widest = (int) Math.floor(WIDEST * dotsPerInch);
        Components pieces = Components.of(ink);
        boolean[] specks = new boolean[pieces.count()];
        for (int i = 0; i < specks.length; i++) {
            PixelBox box = pieces.box(i);
            specks[i] = Math.max(box.width(), box.height()) <= widest;
        }
        Bitmap clean = ink.copy();
        pieces.fill(clean, specks, false);
        int near = (int) Math.ceil(MARK * dotsPerInch);
        boolean[] marks = new boolean[specks.length];
        for (int i = 0; i < specks.length; i++) {
            marks[i] = specks[i] && isMark(pieces.box(i), clean, near);
        }
        pieces.fill(clean, marks, true);
        return clean;
    }

    private static boolean isMark(PixelBox speck, Bitmap letters, int near) {
        PixelBox above = new PixelBox(speck.left() - near, speck.top() - near, speck.right() + near, speck.top());
        PixelBox below = new PixelBox(speck.left() - near, speck.bottom(), speck.right() + near, speck.bottom() + near);
        return letters.count(above) > 0 || letters.count(below) > 0;
    }
}
