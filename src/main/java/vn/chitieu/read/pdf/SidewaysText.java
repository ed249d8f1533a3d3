package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Glyph;
import vn.chitieu.read.page.GlyphLine;
import vn.chitieu.read.page.Ruling;

/**
 * Text that runs another way than its page, as in narrow columns of a header, laid out so that it can be read with the
 * rest: each stretch keeps its rectangle and is squeezed into its width, its lines from top to bottom.
 *
 * <ol>
 *   <li>T1 A gap wider than the letters are high parts stretches.
 *   <li>T2 Lines that lie close beside each other are one stretch unless a ruling runs between them.
 * </ol>
 */
final class SidewaysText {
    private static final float CAPITALS = 0.75f;
    private static final float CLOSE = 1.8f;

    private final Quarter quarter;
    private final Quarter reading;
    private final double width;
    private final double height;
    private final List<Ruling> rulings;
    private final List<Glyph> read = new ArrayList<>();

    private SidewaysText(Quarter quarter, Quarter reading, PageMarks page, List<Ruling> rulings) {
        this.quarter = quarter;
        this.reading = reading;
        this.width = page.width();
        this.height = page.height();
        this.rulings = rulings;
    }

    /**
     * The glyphs as the page is read.
     *
     * @param quarter the way they run
     * @param reading the way the page's text runs
     * @param rulings lines of the page as read
     */
    static List<Glyph> read(
            List<Glyph> glyphs, Quarter quarter, Quarter reading, PageMarks page, List<Ruling> rulings) {
        SidewaysText text = new SidewaysText(quarter, reading, page, rulings);
        text.addAll(stretches(glyphs));
        return text.read;
    }

    /** Rule T1. */
    private static List<GlyphLine> stretches(List<Glyph> glyphs) {
        List<GlyphLine> stretches = new ArrayList<>();
        for (GlyphLine line : GlyphLine.of(glyphs)) {
            List<Glyph> all = line.glyphs();
            int first = 0;
            for (int i = 1; i <= all.size(); i++) {
                if (i == all.size() || all.get(i).left() - all.get(i - 1).right() > line.size()) {
                    stretches.add(new GlyphLine(all.subList(first, i), line.baseline(), line.size()));
                    first = i;
                }
            }
        }
        return stretches;
    }

    private void addAll(List<GlyphLine> stretches) {
        List<GlyphLine> left = new ArrayList<>(stretches);
        while (!left.isEmpty()) {
            List<GlyphLine> together = new ArrayList<>();
            together.add(left.remove(0));
            for (int i = 0; i < left.size(); i++) {
                if (goesOn(together.get(together.size() - 1), left.get(i))) {
                    together.add(left.remove(i));
                    i--;
                }
            }
            add(together);
        }
    }

    /** Rule T2. */
    private boolean goesOn(GlyphLine line, GlyphLine next) {
        float pitch = next.baseline() - line.baseline();
        boolean beside = next.left() < line.right() && line.left() < next.right();
        return beside && pitch > 0 && pitch <= CLOSE * line.size() && !isParted(line, next);
    }

    private boolean isParted(GlyphLine line, GlyphLine next) {
        double from = Math.max(line.left(), next.left());
        double to = Math.min(line.right(), next.right());
        double x = (from + to) / 2;
        Area between = asRead(new Area(x, line.baseline() - CAPITALS * line.size() / 2, x, next.baseline()));
        for (Ruling ruling : rulings) {
            if (!between.and(ruling.area()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Area asRead(Area turned) {
        boolean sideways = quarter.isSideways();
        Area held = quarter.back().area(turned, sideways ? height : width, sideways ? width : height);
        return reading.area(held, width, height);
    }

    private void add(List<GlyphLine> lines) {
        GlyphLine first = lines.get(0);
        double left = lines.stream().mapToDouble(GlyphLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(GlyphLine::right).max().orElse(0);
        double top = first.baseline() - CAPITALS * first.size();
        Area area =
                asRead(new Area(left, top, right, lines.get(lines.size() - 1).baseline()));
        double squeeze = Math.min(1, area.width() / Math.max(1, right - left));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = area.top() + area.height() * (i + 1) / (lines.size() + 1);
            for (Glyph glyph : lines.get(i).glyphs()) {
                read.add(new Glyph(
                        glyph.text(),
                        (float) (area.left() + (glyph.left() - left) * squeeze),
                        (float) (area.left() + (glyph.right() - left) * squeeze),
                        (float) baseline,
                        (float) (glyph.size() * squeeze),
                        (float) (glyph.blank() * squeeze),
                        glyph.parted()));
            }
        }
    }
}
