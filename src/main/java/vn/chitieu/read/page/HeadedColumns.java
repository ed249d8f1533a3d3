package vn.chitieu.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Column borders that nobody drew, of a table with a head: one between every two parts of the head. It stands where the
 * fewest lines below stand across; just left of where many lines begin, as those of a column do on every page.
 */
final class HeadedColumns {
    /** Lines that begin at one place, in points. */
    private static final float SAME = 0.6f;

    private static final float BEFORE = 1f;
    private static final int MANY = 3;

    private final List<TextSegment> body;
    private final boolean leftAligned;

    private HeadedColumns(List<TextSegment> cells, List<TextSegment> body) {
        this.body = body;
        this.leftAligned =
                2 * cells.stream().filter(cell -> begin(cell.left()) >= MANY).count() > cells.size();
    }

    /**
     * The borders, from left to right.
     *
     * @param cells parts of the head
     * @param body parts of the lines below
     */
    static List<Float> of(List<TextSegment> cells, List<TextSegment> body) {
        HeadedColumns columns = new HeadedColumns(cells, body);
        List<Float> borders = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            borders.add(columns.border(cells.get(i - 1).right(), cells.get(i).left()));
        }
        return borders;
    }

    private float border(float from, float to) {
        float best = to - BEFORE;
        long fewest = crossing(best);
        int most = begin(to);
        for (TextSegment segment : body) {
            float place = segment.left() - BEFORE;
            if (place <= from || place >= to) {
                continue;
            }
            long crossing = crossing(place);
            int begin = begin(segment.left());
            if (crossing < fewest || (crossing == fewest && begin > most && begin >= MANY)) {
                best = place;
                fewest = crossing;
                most = begin;
            }
        }
        return most >= MANY || (leftAligned && most == begin(to)) ? best : middle(best, from);
    }

    /** The middle of the white left of a place. */
    private float middle(float place, float from) {
        float right = from;
        for (TextSegment segment : body) {
            right = segment.right() <= place ? Math.max(right, segment.right()) : right;
        }
        return (Math.min(right, place) + place + BEFORE) / 2;
    }

    private long crossing(float place) {
        return body.stream().filter(segment -> segment.standsAcross(place)).count();
    }

    private int begin(float left) {
        return (int) body.stream()
                .filter(segment -> Math.abs(segment.left() - left) <= SAME)
                .count();
    }
}
