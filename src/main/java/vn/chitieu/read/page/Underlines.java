package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lines under words. In cells without padding they look like borders: rule D1 a horizontal piece right below a baseline,
 * nearer than a border can be, that begins where a glyph begins and ends where one ends, or a blank behind it.
 */
final class Underlines {
    private static final float NEAREST = 0.02f;
    private static final float FARTHEST = 0.2f;
    private static final float EXACT = 1f;
    private static final int MOST_LOOKS = 5_000_000;

    private final Glyph[] glyphs;
    private final double[] baselines;
    private int looks;

    private Underlines(List<Glyph> all) {
        this.glyphs = all.toArray(new Glyph[0]);
        Arrays.sort(glyphs, Comparator.comparingDouble(Glyph::baseline));
        this.baselines = Arrays.stream(glyphs).mapToDouble(Glyph::baseline).toArray();
    }

    /** The rulings without those under words. */
    static List<Ruling> without(List<Ruling> rulings, List<Glyph> glyphs) {
        Underlines underlines = new Underlines(glyphs);
        List<Ruling> kept = new ArrayList<>(rulings.size());
        for (Ruling ruling : rulings) {
            if (!ruling.horizontal() || !underlines.isUnderline(ruling)) {
                kept.add(ruling);
            }
        }
        return kept;
    }

    private boolean isUnderline(Ruling ruling) {
        boolean begins = false;
        boolean ends = false;
        // No font is larger than what a page's title has.
        for (int i = below(ruling.at()); i >= 0 && ruling.at() - baselines[i] < FARTHEST * 40; i--) {
            if (++looks > MOST_LOOKS || (begins && ends)) {
                break;
            }
            Glyph glyph = glyphs[i];
            float distance = (ruling.at() - glyph.baseline()) / glyph.size();
            if (distance >= NEAREST && distance <= FARTHEST) {
                begins |= Math.abs(glyph.left() - ruling.from()) <= EXACT;
                float behind = ruling.to() - glyph.right();
                ends |= behind >= -EXACT && behind <= EXACT + glyph.blank();
            }
        }
        return begins && ends && looks <= MOST_LOOKS;
    }

    /** The last glyph whose baseline is not below a place; -1 if there is none. */
    private int below(double place) {
        int found = Arrays.binarySearch(baselines, place);
        int index = found < 0 ? -found - 2 : found;
        while (index + 1 < baselines.length && baselines[index + 1] <= place) {
            index++;
        }
        return index;
    }
}
