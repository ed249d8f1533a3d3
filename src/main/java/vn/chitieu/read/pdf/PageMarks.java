package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.PageContent;
import vn.chitieu.read.page.Ruling;

/**
 * What was painted on a page so far, as held, and still can be seen: text, lines, areas, images. Paint covers what lies
 * below it. Lives for one page.
 */
final class PageMarks {
    /** Areas up to this thickness, in points, are lines. */
    static final double THIN = 4;

    /** What no page of a report comes near. */
    private static final int MOST_MARKS = 500_000;

    /** Glyphs that may be compared with areas painted over them, all together. */
    private static final long MOST_COMPARISONS = 1_000_000_000;

    private final double width;
    private final double height;
    private final Backgrounds backgrounds = new Backgrounds();
    private final GlyphRuns visible = new GlyphRuns();
    private final GlyphRuns hidden = new GlyphRuns();
    private final List<Ruling> rulings = new ArrayList<>();
    private double imageArea;
    private int glyphs;
    private long comparisons;

    /** A white page as held, in points. */
    PageMarks(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Text that can be seen. */
    GlyphRuns visible() {
        return visible;
    }

    /** Invisible text: drawn so, or lying under an image. */
    GlyphRuns hidden() {
        return hidden;
    }

    /** Area that images cover, in square points; counted again where they overlap. */
    double imageArea() {
        return imageArea;
    }

    /** Number of glyphs on the page so far, those included that were covered since. */
    int glyphs() {
        return glyphs;
    }

    /**
     * Counts a glyph.
     *
     * @throws UnreadableException if there are too many
     */
    void countGlyph() throws UnreadableException {
        if (++glyphs > MOST_MARKS) {
            throw Limits.exceeded(MOST_MARKS, "glyphs on one page");
        }
    }

    /** Whether ink of this colour cannot be seen at this place. */
    boolean hides(int colour, double x, double y) {
        return backgrounds.hides(colour, x, y);
    }

    /**
     * Paints an upright area: a line if it is thin, else a background that covers what it is painted on.
     *
     * @throws UnreadableException if there are too many
     */
    void paint(Area area, Ink ink, GraphicsState state) throws UnreadableException {
        Area seen = area.and(state.clip);
        if (seen.isEmpty() || ink.isInvisible()) {
            return;
        }
        if (seen.thickness() <= THIN) {
            line(seen, ink.onPaper());
            return;
        }
        if (ink.covers() && state.clipIsExact) {
            cover(seen, false);
        }
        background(seen, ink.onPaper());
    }

    /**
     * Paints an image: unless one sees through it, text below it cannot be seen.
     *
     * @throws UnreadableException if there are too many
     */
    void image(Area area, boolean opaque, GraphicsState state) throws UnreadableException {
        Area seen = area.and(state.clip);
        if (seen.isEmpty()) {
            return;
        }
        if (seen.thickness() <= THIN) {
            line(seen, ColourSpace.UNKNOWN);
            return;
        }
        imageArea += seen.width() * seen.height();
        if (opaque && state.clipIsExact) {
            cover(seen, true);
            background(seen, ColourSpace.UNKNOWN);
        }
    }

    private void background(Area area, int colour) throws UnreadableException {
        if (backgrounds.size() >= MOST_MARKS) {
            throw Limits.exceeded(MOST_MARKS, "painted areas on one page");
        }
        backgrounds.add(area, colour);
    }

    private void line(Area area, int colour) throws UnreadableException {
        double x = (area.left() + area.right()) / 2;
        double y = (area.top() + area.bottom()) / 2;
        if (backgrounds.hides(colour, x, y)
                && backgrounds.hides(colour, area.left(), area.top())
                && backgrounds.hides(colour, area.right(), area.bottom())) {
            return;
        }
        if (rulings.size() >= MOST_MARKS) {
            throw Limits.exceeded(MOST_MARKS, "lines on one page");
        }
        boolean dot = area.extent() <= THIN && area.extent() < 2 * area.thickness();
        if (dot || area.width() >= area.height()) {
            rulings.add(Ruling.of(area, true));
        }
        if (dot || area.width() < area.height()) {
            rulings.add(Ruling.of(area, false));
        }
    }

    /** Takes away what lies under opaque paint; text under an image may be what the image shows. */
    private void cover(Area area, boolean keepHidden) throws UnreadableException {
        comparisons += glyphs + rulings.size();
        if (comparisons > MOST_COMPARISONS) {
            throw Limits.exceeded(MOST_MARKS, "painted areas on one page");
        }
        Area inside = area.widened(-1, -1);
        rulings.removeIf(ruling -> inside.holds(ruling.area()));
        for (Quarter quarter : Quarter.values()) {
            Area turned = quarter.area(area, width, height);
            List<Glyph> covered =
                    visible.of(quarter).take(glyph -> turned.holds((glyph.left() + glyph.right()) / 2, glyph.middle()));
            if (keepHidden) {
                hidden.of(quarter).glyphs().addAll(covered);
            }
        }
    }

    /** Part of the page that images cover, 0 to 1. */
    double imageShare() {
        return Math.min(1, imageArea / Math.max(1, width * height));
    }

    /** The page turned so that most of its text runs to the right. */
    PageContent content(int number) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.addAll(CellGaps.of(backgrounds));
        return new PageTurn(this).content(number, all);
    }

    /** Which way most of the page's text runs. */
    Quarter reading() {
        return new PageTurn(this).reading();
    }
}
