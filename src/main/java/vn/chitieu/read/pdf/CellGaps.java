package vn.chitieu.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chitieu.read.page.Area;
import vn.chitieu.read.page.Ruling;

/** The lines that are not drawn but left open between painted cells: thin gaps through which another colour shows. */
final class CellGaps {
    private static final double TOUCHING = 0.2;
    /** More areas than that are a drawing. */
    private static final int MOST_AREAS = 5_000;

    private final Backgrounds backgrounds;

    private CellGaps(Backgrounds backgrounds) {
        this.backgrounds = backgrounds;
    }

    /** The gaps between areas painted on a page. */
    static List<Ruling> of(Backgrounds backgrounds) {
        if (backgrounds.size() < 2 || backgrounds.size() > MOST_AREAS) {
            return List.of();
        }
        CellGaps gaps = new CellGaps(backgrounds);
        List<Ruling> rulings = new ArrayList<>();
        gaps.addUpright(backgrounds.areas(), rulings);
        List<Area> mirrored =
                backgrounds.areas().stream().map(CellGaps::mirrored).toList();
        gaps.addLevel(mirrored, rulings);
        return rulings;
    }

    private static Area mirrored(Area area) {
        return Area.around(area.top(), area.left(), area.bottom(), area.right());
    }

    private void addUpright(List<Area> areas, List<Ruling> rulings) {
        for (Area gap : gaps(areas)) {
            if (isSeen(gap, 1, 0)) {
                rulings.add(Ruling.of(gap, false));
            }
        }
    }

    private void addLevel(List<Area> mirrored, List<Ruling> rulings) {
        for (Area each : gaps(mirrored)) {
            Area gap = mirrored(each);
            if (isSeen(gap, 0, 1)) {
                rulings.add(Ruling.of(gap, true));
            }
        }
    }

    /** Gaps between areas that stand side by side. */
    private static List<Area> gaps(List<Area> areas) {
        List<Area> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingDouble(Area::left));
        List<Area> gaps = new ArrayList<>();
        for (Area area : areas) {
            int next = firstFrom(sorted, area.right() + TOUCHING);
            while (next < sorted.size() && sorted.get(next).left() <= area.right() + PageMarks.THIN) {
                Area other = sorted.get(next++);
                double top = Math.max(area.top(), other.top());
                double bottom = Math.min(area.bottom(), other.bottom());
                if (bottom - top > PageMarks.THIN) {
                    gaps.add(Area.around(area.right(), top, other.left(), bottom));
                }
            }
        }
        return gaps;
    }

    private static int firstFrom(List<Area> sorted, double left) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle).left() < left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the colour in the gap is neither of its sides'. */
    private boolean isSeen(Area gap, double sideways, double upwards) {
        double x = (gap.left() + gap.right()) / 2;
        double y = (gap.top() + gap.bottom()) / 2;
        double aside = sideways * (gap.width() / 2 + TOUCHING);
        double above = upwards * (gap.height() / 2 + TOUCHING);
        int colour = backgrounds.colourAt(x, y);
        return ColourSpace.differ(colour, backgrounds.colourAt(x - aside, y - above))
                && ColourSpace.differ(colour, backgrounds.colourAt(x + aside, y + above));
    }
}
