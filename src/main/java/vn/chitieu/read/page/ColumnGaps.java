package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Column borders that nobody drew: white from the first line of a table to the last.
 *
 * <ol>
 *   <li>K1 A gap parts columns if it is at least {@link #NARROWEST} wide, more than a blank, and has text on both sides.
 *   <li>K2 Text of the head may stand over several columns; so only text below tells whether a gap is white, and of the
 *       head what does not stand over such a gap.
 * </ol>
 */
final class ColumnGaps {
    private static final float NARROWEST = 3f;

    private ColumnGaps() {}

    /**
     * Middles of the gaps, from left to right.
     *
     * @param head segments of the lines that may be the table's head
     * @param body segments of the lines below
     */
    static List<Float> of(List<TextSegment> head, List<TextSegment> body) {
        List<Float> below = white(body);
        List<TextSegment> all = new ArrayList<>(body);
        for (TextSegment segment : head) {
            if (below.stream().noneMatch(segment::crosses)) {
                all.add(segment);
            }
        }
        return white(all);
    }

    private static List<Float> white(List<TextSegment> segments) {
        return gaps(segments).stream().map(Gap::middle).toList();
    }

    /** All white that goes through some lines, from left to right. */
    static List<Gap> gaps(List<TextSegment> segments) {
        List<TextSegment> sorted = new ArrayList<>(segments);
        sorted.sort(Comparator.comparingDouble(TextSegment::left));
        List<Gap> gaps = new ArrayList<>();
        float right = Float.POSITIVE_INFINITY;
        for (TextSegment segment : sorted) {
            if (segment.left() - right >= NARROWEST) {
                gaps.add(new Gap(right, segment.left()));
            }
            right = right == Float.POSITIVE_INFINITY ? segment.right() : Math.max(right, segment.right());
        }
        return gaps;
    }

    /**
     * White that goes through some lines.
     *
     * @param from where text ends, in points
     * @param to where text begins again
     */
    record Gap(float from, float to) {
        float middle() {
            return (from + to) / 2;
        }

        float width() {
            return to - from;
        }

        boolean holds(float place) {
            return from <= place && place <= to;
        }
    }
}
