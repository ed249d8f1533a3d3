package vn.chitieu.read.scan.image;

/**
 * Takes away dirt: pieces of ink too small for a dot of a letter.
 */
final class Specks {
    /** Widest speck in inches: a third of the dot of an i at 12 points. */
    private static final double WIDEST = 0.0105;

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
        return clean;
    }
}
