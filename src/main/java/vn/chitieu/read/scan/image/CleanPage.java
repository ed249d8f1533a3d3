package vn.chitieu.read.scan.image;

import java.util.ArrayList;
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
    private final Turning turning;
    private final Grey grey;
    private final Bitmap ink;
    private final PageGrid grid;

    private CleanPage(PageImage source) {
        this.source = source;
        dotsPerInch = source.dotsPerInch();
        Grey given = ColouredInk.of(source).grey();
        int reduction = Math.max(1, (int) Math.round(dotsPerInch / COARSE));
        Grey small = given.reduced(reduction);
        Paper paper = Paper.of(small);
        double slope = Skew.of(Bitmap.darker(new Turning(small, 0).turned(paper, 1), Turning.PAPER * 6 / 10));
        turning = new Turning(given, slope);
        Grey even = turning.turned(paper, reduction);
        int threshold = Threshold.of(even);
        Bitmap all = Bitmap.darker(even, threshold);
        Bitmap faint = Bitmap.darker(even, (threshold + Turning.PAPER) / 2);
        Strokes across = Strokes.of(faint, dotsPerInch);
        Strokes down = Strokes.of(faint.transposed(), dotsPerInch);
        List<Trace> rows = LineFinder.find(across, dotsPerInch, SHORTEST_ROW);
        List<Trace> columns = LineFinder.find(down, dotsPerInch, SHORTEST_COLUMN);
        grid = PageGrid.of(straight(rows, true), straight(columns, false), across, down, dotsPerInch);
        Bitmap clean = all.copy();
        rows.forEach(new LineEraser(clean, true)::erase);
        columns.forEach(new LineEraser(clean, false)::erase);
        ink = Specks.without(clean, dotsPerInch);
        grey = even;
        whiten(grey, all.without(ink), ink);
    }

    /** Reads a page. Costs about a quarter of a second for an A4 sheet at 300 dots per inch. */
    public static CleanPage of(PageImage image) {
        return new CleanPage(image);
    }

    private static List<PixelLine> straight(List<Trace> traces, boolean horizontal) {
        List<PixelLine> lines = new ArrayList<>();
        traces.forEach(trace -> lines.add(trace.level(horizontal)));
        return lines;
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

    /** Where a pixel of the upright page lies on the picture that was given, in points from that one's corner. */
    public Point original(double x, double y) {
        double unit = Point.A_INCH / source.dotsPerInch();
        return new Point(turning.sourceX(x, y) * unit, turning.sourceY(x, y) * unit);
    }
}
