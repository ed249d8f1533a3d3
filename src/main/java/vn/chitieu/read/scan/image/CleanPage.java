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

    private CleanPage(PageImage source, Grey upright, int quarters) {
        this.source = source;
        this.quarters = quarters;
        dotsPerInch = source.dotsPerInch();
        reduction = reduction(source);
        Grey small = upright.reduced(reduction);
        Bitmap dark = DarkEdges.of(small, Paper.of(small), dotsPerInch / reduction);
        Paper paper = Paper.around(small, dark);
        Grey sheet = DarkEdges.painted(upright, dark, paper, reduction);
        Turning level = new Turning(sheet, Skew.of(coarseInk(small, paper).without(dark)));
        Straight bent = new Straight(level, paper);
        Warp warp = bent.warp();
        Straight straight = warp.isNone() ? bent : new Straight(level.without(warp), paper);
        turning = straight.turning;
        grey = straight.grey;
        grid = straight.grid();
        Bitmap clean = straight.ink.copy();
        grid.level().forEach(new LineEraser(clean, true)::erase);
        grid.upright().forEach(new LineEraser(clean, false)::erase);
        ink = Specks.without(clean, dotsPerInch);
        whiten(grey, straight.ink.without(ink), ink);
    }

    private static int reduction(PageImage source) {
        return Math.max(1, (int) Math.round(source.dotsPerInch() / COARSE));
    }

    private static Bitmap coarseInk(Grey small, Paper paper) {
        return Bitmap.darker(new Turning(small, 0).turned(paper, 1), Turning.PAPER * 6 / 10);
    }

    /** A page turned level, and the lines on it. */
    private final class Straight {
        private final Turning turning;
        private final Grey grey;
        private final Bitmap ink;
        private final Strokes across;
        private final Strokes down;
        private final List<Trace> level;
        private final List<Trace> upright;

        Straight(Turning turning, Paper paper) {
            this.turning = turning;
            grey = turning.turned(paper, reduction);
            int threshold = Threshold.of(grey);
            ink = Bitmap.darker(grey, threshold);
            Bitmap faint = Bitmap.darker(grey, (threshold + Turning.PAPER) / 2);
            Grey small = grey.reduced(reduction);
            Relief rows = new Relief(small, faint, reduction, dotsPerInch);
            across = Strokes.of(rows, FaintLines.findLong(small, faint, reduction));
            Bitmap turned = faint.transposed();
            Relief columns = new Relief(small.transposed(), turned, reduction, dotsPerInch);
            down = Strokes.of(columns, FaintLines.find(columns.even(), turned, reduction));
            List<Trace> rowsFound = LineFinder.find(across, dotsPerInch, SHORTEST_ROW);
            List<Trace> columnsFound = LineFinder.find(down, dotsPerInch, SHORTEST_COLUMN);
            List<Trace> allRows = SparseLines.rows(across, rowsFound, columnsFound);
            List<Trace> allColumns = SparseLines.columns(down, columnsFound, allRows);
            level = SparseLines.ending(allRows, allColumns);
            upright = SparseLines.ending(allColumns, level);
        }

        Warp warp() {
            return Warp.of(ink, level, upright, dotsPerInch);
        }

        PageGrid grid() {
            return PageGrid.of(level, upright, across, down);
        }
    }

    /** Reads a page. Costs about a quarter of a second for an A4 sheet at 300 dots per inch. */
    public static CleanPage of(PageImage image) {
        Grey given = ColouredInk.of(image).grey();
        int reduction = reduction(image);
        Grey small = given.reduced(reduction);
        int quarters = TextDirection.quarters(coarseInk(small, Paper.of(small)), image.dotsPerInch() / reduction);
        return new CleanPage(image, given.turned(quarters), quarters);
    }

    /** The same page the other way up, for one that makes no sense as it was put. */
    public CleanPage turnedOver() {
        int other = (quarters + 2) % 4;
        return new CleanPage(source, ColouredInk.of(source).grey().turned(other), other);
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

    /** The colour, red, green and blue, that the picture which was given has at a place of the upright page. */
    public int rgb(double x, double y) {
        Point place = original(x, y);
        double scale = dotsPerInch / Point.A_INCH;
        return source.rgb((int) Math.floor(place.x() * scale), (int) Math.floor(place.y() * scale));
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
