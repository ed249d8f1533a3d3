package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Column borders of a table's parts on different pages. They are counted from the left border, as margins of left and
 * right pages differ.
 */
final class SamePlaces {
    private static final float NEAR = RulingJoin.NEAR;

    private SamePlaces() {}

    /**
     * Whether the borders are those of one table: as wide, and each of the part with fewer among those of the other, half
     * of the other's at least.
     */
    static boolean areOne(List<Float> a, List<Float> b) {
        List<Float> fewer = a.size() <= b.size() ? a : b;
        List<Float> more = a.size() <= b.size() ? b : a;
        if (Math.abs(width(fewer) - width(more)) > NEAR) {
            return false;
        }
        for (float x : fewer) {
            if (indexOf(x - fewer.get(0), more) < 0) {
                return false;
            }
        }
        return 2 * (fewer.size() - 1) >= more.size() - 1;
    }

    private static float width(List<Float> xs) {
        return xs.get(xs.size() - 1) - xs.get(0);
    }

    /** The number of the border at a distance from the left one; -1 if there is none. */
    static int indexOf(float offset, List<Float> xs) {
        int nearest = -1;
        float distance = NEAR;
        for (int i = 0; i < xs.size(); i++) {
            float here = Math.abs(xs.get(i) - xs.get(0) - offset);
            if (here <= distance) {
                nearest = i;
                distance = here;
            }
        }
        return nearest;
    }

    /** For each border of a part its number among those of the whole table. */
    static int[] numbers(List<Float> part, List<Float> whole) {
        int[] numbers = new int[part.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = indexOf(part.get(i) - part.get(0), whole);
        }
        return numbers;
    }

    /** The one with more borders. */
    static List<Float> finer(List<Float> a, List<Float> b) {
        return new ArrayList<>(a.size() >= b.size() ? a : b);
    }
}
