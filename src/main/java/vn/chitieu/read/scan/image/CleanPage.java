package vn.chitieu.read.scan.image;

import java.util.List;
import java.util.Optional;

/**
 * A scanned page made upright, level, even and clean. All boxes and lines are in pixels of {@link #grey}, which has as
 * many pixels to the inch as the picture that was given, from its upper left corner.
 *
 * <p>Lines and specks are already taken out of {@link #grey} and {@link #ink}: what is left is print, handwriting and
 * drawings. Never throws for what a picture shows; a page without tables has no {@link #cells}.
 */
public final class CleanPage {
    private static final double SHORTEST_ROW = 0.4;
    private static final double SHORTEST_COLUMN = 0.2;
    /** Resolution at which paper and skew are measured. */
    private static final double COARSE = 150;

    private final PageImage source;
    private final double dotsPerInch;
    private final int reduction;
    private final int quarters;
    private final Turning turning;
    private final Grey grey;
    private final Bitmap ink;
    private final PageGrid grid;

    private CleanPage(PageImage source) {
        this.source = source;
        dotsPerInch = source.dotsPerInch();
        reduction = Math.max(1, (int) Math.round(dotsPerInch / COARSE));
        Grey given = ColouredInk.of(source).grey();
        quarters = TextDirection.quarters(coarseInk(given.reduced(reduction)), dotsPerInch / reduction);
        Grey upright = given.turned(quarters);
        Grey small = upright.reduced(reduction);
        turning = new Turning(upright, Skew.of(coarseInk(small)));
        grey = turning.turned(Paper.of(small), reduction);
        int threshold = Threshold.of(grey);
        Bitmap all = Bitmap.darker(grey, threshold);
        grid = grid(Bitmap.darker(grey, (threshold + Turning.PAPER) / 2));
        Bitmap clean = all.copy();
        grid.level().forEach(new LineEraser(clean, true)::erase);
        grid.upright().forEach(new LineEraser(clean, false)::erase);
        ink = Specks.without(clean, dotsPerInch);
        whiten(grey, all.without(ink), ink);
    }

    private static Bitmap coarseInk(Grey small) {
        return Bitmap.darker(new Turning(small, 0).turned(Paper.of(small), 1), Turning.PAPER * 6 / 10);
    }

    private PageGrid grid(Bitmap faint) {
        Grey small = grey.reduced(reduction);
        Strokes across = Strokes.of(faint, FaintLines.find(small, faint, reduction), dotsPerInch);
        Bitmap turned = faint.transposed();
        Strokes down = Strokes.of(turned, FaintLines.find(small.transposed(), turned, reduction), dotsPerInch);
        List<Trace> level = LineFinder.find(across, dotsPerInch, SHORTEST_ROW);
        List<Trace> upright = LineFinder.find(down, dotsPerInch, SHORTEST_COLUMN);
        return PageGrid.of(level, upright, across, down);
    }

    /** Reads a page. Costs about a quarter of a second for an A4 sheet at 300 dots per inch. */
    public static CleanPage of(PageImage image) {
        return new CleanPage(image);
    }

    /** Paints paper over what was taken out and its soft edges, but not over what stays. */
    private static void whiten(Grey grey, Bitmap out, Bitmap stays) {
        Bitmap painted = out.grown().without(stays.grown());
        for (int y = 0; y < grey.height(); y++) {
            int x = painted.next(y, 0, true);
            while (x < grey.width()) {
                int end = painted.next(y, x, false);
                java.util.Arrays.fill(grey.values(), y * grey.width() + x, y * grey.width() + end, Grey.WHITE);
                x = painted.next(y, end, true);
            }
        }
    }

    /** The page in grey: paper evenly white, lines and specks painted over. */
    public Grey grey() {
        return grey;
    }

    /** Where there is ink, lines and specks left out. */
    public Bitmap ink() {
        return ink;
    }

    /** Pixels to the inch. */
    public double dotsPerInch() {
        return dotsPerInch;
    }

    /** Lines drawn on the page: those of tables, joined and straight, then others, such as underlines. */
    public List<PixelLine> rulings() {
        return grid.lines();
    }

    /** Cells of ruled tables, table by table, row by row; together those of a table cover it. */
    public List<GridCell> cells() {
        return grid.cells();
    }

    /**
     * What is written in a box: the smallest box around its ink. Empty if there is nothing but specks and rests of lines;
     * only then is a cell blank.
     */
    public Optional<PixelBox> inkIn(PixelBox box) {
        return CellInk.in(ink, box, dotsPerInch);
    }

    /** Width of the upright page in points. */
    public double width() {
        return grey.width() * Point.A_INCH / dotsPerInch;
    }

    /** Height of the upright page in points. */
    public double height() {
        return grey.height() * Point.A_INCH / dotsPerInch;
    }

    /** By how many quarters of a circle the picture that was given was turned clockwise, 0 to 3. */
    public int quarters() {
        return quarters;
    }

    /** Where a pixel of the upright page lies on the picture that was given, in points from that one's corner. */
    public Point original(double x, double y) {
        double across = turning.sourceX(x, y);
        double down = turning.sourceY(x, y);
        double unit = Point.A_INCH / dotsPerInch;
        return switch (quarters) {
            case 1 -> new Point(down * unit, (source.height() - across) * unit);
            case 2 -> new Point((source.width() - across) * unit, (source.height() - down) * unit);
            case 3 -> new Point((source.width() - down) * unit, across * unit);
            default -> new Point(across * unit, down * unit);
        };
    }
}
