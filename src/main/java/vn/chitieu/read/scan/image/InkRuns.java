package vn.chitieu.read.scan.image;

import java.util.Arrays;
import vn.chitieu.read.page.Forest;

/** Runs of ink in a picture, row by row, and which of them hang together, also over corners. */
public final class InkRuns {
    private static final int START = 1024;

    private int[] rows = new int[START];
    private int[] froms = new int[START];
    private int[] tos = new int[START];
    private final Forest pieces = new Forest(0);
    private int count;
    private int above;
    private int begin;

    private InkRuns() {}

    /** The runs of what lies in a box of a picture. */
    public static InkRuns of(Bitmap ink, PixelBox box) {
        return of(ink, box, Integer.MAX_VALUE);
    }

    /** The runs of what lies in a box of a picture; none if there are more than {@code most}. */
    static InkRuns of(Bitmap ink, PixelBox box, long most) {
        InkRuns found = new InkRuns();
        PixelBox inside = box.and(ink.bounds());
        for (int y = inside.top(); y < inside.bottom(); y++) {
            found.addRow(ink, y, inside);
            if (found.count > most) {
                return new InkRuns();
            }
        }
        return found;
    }

    private void addRow(Bitmap ink, int y, PixelBox box) {
        above = begin;
        begin = count;
        int first = above;
        int x = ink.next(y, box.left(), true);
        while (x < box.right()) {
            int end = Math.min(box.right(), ink.next(y, x, false));
            int run = add(y, x, end);
            while (first < begin && tos[first] < x) {
                first++;
            }
            for (int other = first; other < begin && froms[other] <= end; other++) {
                pieces.join(other, run);
            }
            x = ink.next(y, end, true);
        }
    }

    private int add(int y, int from, int to) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            froms = Arrays.copyOf(froms, 2 * count);
            tos = Arrays.copyOf(tos, 2 * count);
        }
        rows[count] = y;
        froms[count] = from;
        tos[count] = to;
        pieces.add();
        return count++;
    }

    /** Number of runs; they are numbered from 0, row by row and from left to right. */
    public int count() {
        return count;
    }

    public int row(int run) {
        return rows[run];
    }

    /** First pixel of a run. */
    public int from(int run) {
        return froms[run];
    }

    /** First pixel beyond a run. */
    public int to(int run) {
        return tos[run];
    }

    /** The first run of the piece of ink that a run belongs to. */
    public int first(int run) {
        return pieces.root(run);
    }
}
