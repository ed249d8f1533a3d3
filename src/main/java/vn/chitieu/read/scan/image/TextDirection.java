package vn.chitieu.read.scan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which way up a page lies, from its letters.
 *
 * <ol>
 *   <li>D1 Letters stand nearer to each other along a line of print than lines stand to each other: where the nearest
 *       neighbours of most letters lie above or below them, the page lies on its side.
 *   <li>D2 Vietnamese is full of small marks above letters (ă, ê, ớ, ỹ, the dots of i) and has few below (ạ): where most
 *       stand below, the page is upside down.
 * </ol>
 */
final class TextDirection {
    /** Letters on a page below which nothing is decided. */
    private static final int FEWEST = 40;

    private static final double CLEARLY = 1.6;
    private static final int MOST = 6000;
    /** Heights of print in inches. */
    private static final double SMALLEST = 0.04;

    private static final double LARGEST = 0.3;

    private final List<PixelBox> letters;
    private final List<PixelBox> marks;
    private final int size;

    private TextDirection(Bitmap ink, double dotsPerInch) {
        Components pieces = Components.of(ink);
        List<PixelBox> printed = new ArrayList<>();
        for (int i = 0; i < pieces.count() && printed.size() < MOST; i++) {
            PixelBox box = pieces.box(i);
            int most = Math.max(box.width(), box.height());
            if (most >= SMALLEST * dotsPerInch && most <= LARGEST * dotsPerInch) {
                printed.add(box);
            }
        }
        int[] sizes = printed.stream()
                .mapToInt(box -> Math.max(box.width(), box.height()))
                .sorted()
                .toArray();
        size = sizes.length == 0 ? 1 : sizes[sizes.length / 2];
        letters = printed.stream()
                .filter(box -> Math.max(box.width(), box.height()) <= 2 * size)
                .toList();
        marks = new ArrayList<>();
        for (int i = 0; i < pieces.count() && marks.size() < MOST; i++) {
            PixelBox box = pieces.box(i);
            int most = Math.max(box.width(), box.height());
            if (most < 0.55 * size && pieces.area(i) > 1) {
                marks.add(box);
            }
        }
    }

    /**
     * By how many quarters of a circle the page must be turned clockwise, 0 to 3; 0 if nothing tells.
     *
     * @param ink about 150 dots per inch
     */
    static int quarters(Bitmap ink, double dotsPerInch) {
        TextDirection direction = new TextDirection(ink, dotsPerInch);
        if (direction.letters.size() < FEWEST) {
            return 0;
        }
        int beside = direction.neighbours(direction.letters);
        int stacked = direction.neighbours(turned(direction.letters));
        boolean onItsSide = stacked > CLEARLY * beside;
        List<PixelBox> letters = onItsSide ? turned(direction.letters) : direction.letters;
        List<PixelBox> marks = onItsSide ? turned(direction.marks) : direction.marks;
        int balance = direction.balance(letters, marks);
        // Columns and rows changed, a page that was turned clockwise hangs upside down, one turned the other way does
        // not.
        return (onItsSide ? 1 : 0) + (balance >= 0 ? 0 : 2);
    }

    private static List<PixelBox> turned(List<PixelBox> boxes) {
        return boxes.stream().map(PixelBox::transposed).toList();
    }

    /** Rule D1: letters with another close by on their right. */
    private int neighbours(List<PixelBox> boxes) {
        int[][] rows = buckets(boxes);
        int found = 0;
        for (PixelBox box : boxes) {
            int from = Math.max(0, box.top() / size - 1);
            boolean near = false;
            for (int row = from; row < Math.min(rows.length, box.bottom() / size + 2) && !near; row++) {
                for (int other : rows[row]) {
                    near |= isBeside(box, boxes.get(other));
                }
            }
            found += near ? 1 : 0;
        }
        return found;
    }

    private boolean isBeside(PixelBox box, PixelBox other) {
        int gap = other.left() - box.right();
        int common = Math.min(box.bottom(), other.bottom()) - Math.max(box.top(), other.top());
        return gap >= -1 && gap <= 0.3 * size && 2 * common >= Math.min(box.height(), other.height());
    }

    /** Boxes by the band of rows in which their upper edge lies. */
    private int[][] buckets(List<PixelBox> boxes) {
        int last = boxes.stream().mapToInt(box -> box.top() / size).max().orElse(0);
        int[][] rows = new int[last + 1][0];
        for (int i = 0; i < boxes.size(); i++) {
            int row = boxes.get(i).top() / size;
            rows[row] = Arrays.copyOf(rows[row], rows[row].length + 1);
            rows[row][rows[row].length - 1] = i;
        }
        return rows;
    }

    /** Rule D2: marks right above letters less marks right below; 0 unless one is clearly more. */
    private int balance(List<PixelBox> boxes, List<PixelBox> small) {
        int[][] rows = buckets(boxes);
        int above = 0;
        int below = 0;
        for (PixelBox mark : small) {
            int up = distance(boxes, rows, mark, true);
            int down = distance(boxes, rows, mark, false);
            if (Math.min(up, down) <= 0.5 * size) {
                above += down < up ? 1 : 0;
                below += up < down ? 1 : 0;
            }
        }
        boolean clear =
                Math.max(above, below) >= FEWEST / 2 && Math.max(above, below) > CLEARLY * Math.min(above, below);
        return clear ? above - below : 0;
    }

    /** How far the next letter stands above, or below, a mark; large if none is near. */
    private int distance(List<PixelBox> boxes, int[][] rows, PixelBox mark, boolean upwards) {
        int nearest = Integer.MAX_VALUE;
        int middle = (mark.left() + mark.right()) / 2;
        int from = Math.max(0, mark.top() / size - 3);
        for (int row = from; row < Math.min(rows.length, mark.bottom() / size + 2); row++) {
            for (int other : rows[row]) {
                PixelBox box = boxes.get(other);
                int gap = upwards ? mark.top() - box.bottom() : box.top() - mark.bottom();
                if (box.left() <= middle && middle < box.right() && gap >= -1) {
                    nearest = Math.min(nearest, gap);
                }
            }
        }
        return nearest;
    }
}
