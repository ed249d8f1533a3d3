package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * Pieces of ink that hang together, also over corners, of a bitmap: found run by run, joined with the runs of the row
 * above.
 *
 * <p>A picture with more runs than a page can have (a photograph, a screen of dots) has no pieces.
 */
final class Components {
    /** Runs for each pixel of the picture at most. */
    private static final int PIXELS_A_RUN = 12;

    private static final int FEWEST = 4096;

    private final int[] rows;
    private final int[] froms;
    private final int[] tos;
    private final int[] labels;
    private final int runs;
    private final PixelBox[] boxes;
    private final int[] areas;

    private Components(Runs found) {
        rows = found.rows;
        froms = found.froms;
        tos = found.tos;
        runs = found.count;
        labels = new int[runs];
        int count = 0;
        for (int run = 0; run < runs; run++) {
            int root = found.root(run);
            labels[run] = root == run ? count++ : labels[root];
        }
        areas = new int[count];
        boxes = boxes(count);
    }

    static Components of(Bitmap bitmap) {
        return of(bitmap, bitmap.bounds());
    }

    /** The pieces of what lies in a box of the picture. */
    static Components of(Bitmap bitmap, PixelBox box) {
        Runs found = new Runs();
        PixelBox inside = box.and(bitmap.bounds());
        long most = FEWEST + (long) inside.width() * inside.height() / PIXELS_A_RUN;
        for (int y = inside.top(); y < inside.bottom(); y++) {
            found.addRow(bitmap, y, inside);
            if (found.count > most) {
                return new Components(new Runs());
            }
        }
        return new Components(found);
    }

    private PixelBox[] boxes(int count) {
        int[] edges = new int[4 * count];
        for (int i = 0; i < count; i++) {
            edges[4 * i] = Integer.MAX_VALUE;
            edges[4 * i + 1] = Integer.MAX_VALUE;
        }
        for (int run = 0; run < runs; run++) {
            int at = 4 * labels[run];
            edges[at] = Math.min(edges[at], froms[run]);
            edges[at + 1] = Math.min(edges[at + 1], rows[run]);
            edges[at + 2] = Math.max(edges[at + 2], tos[run]);
            edges[at + 3] = Math.max(edges[at + 3], rows[run] + 1);
            areas[labels[run]] += tos[run] - froms[run];
        }
        PixelBox[] found = new PixelBox[count];
        Arrays.setAll(found, i -> new PixelBox(edges[4 * i], edges[4 * i + 1], edges[4 * i + 2], edges[4 * i + 3]));
        return found;
    }

    /** Number of pieces; they are numbered from 0 in the order of their uppermost pixels. */
    int count() {
        return boxes.length;
    }

    PixelBox box(int piece) {
        return boxes[piece];
    }

    /** Number of pixels of a piece. */
    int area(int piece) {
        return areas[piece];
    }

    /** Sets or clears in a picture the pixels of the chosen pieces. */
    void fill(Bitmap target, boolean[] chosen, boolean ink) {
        for (int run = 0; run < runs; run++) {
            if (chosen[labels[run]]) {
                target.fill(rows[run], froms[run], tos[run], ink);
            }
        }
    }

    /** Runs of ink, and which of them belong together. */
    private static final class Runs {
        private int[] rows = new int[FEWEST];
        private int[] froms = new int[FEWEST];
        private int[] tos = new int[FEWEST];
        private int[] parents = new int[FEWEST];
        private int count;
        private int above;
        private int begin;

        private void addRow(Bitmap bitmap, int y, PixelBox box) {
            above = begin;
            begin = count;
            int first = above;
            int x = bitmap.next(y, box.left(), true);
            while (x < box.right()) {
                int end = Math.min(box.right(), bitmap.next(y, x, false));
                int run = add(y, x, end);
                while (first < begin && tos[first] < x) {
                    first++;
                }
                for (int other = first; other < begin && froms[other] <= end; other++) {
                    join(other, run);
                }
                x = bitmap.next(y, end, true);
            }
        }

        private int add(int y, int from, int to) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                froms = Arrays.copyOf(froms, 2 * count);
                tos = Arrays.copyOf(tos, 2 * count);
                parents = Arrays.copyOf(parents, 2 * count);
            }
            rows[count] = y;
            froms[count] = from;
            tos[count] = to;
            parents[count] = count;
            return count++;
        }

        private int root(int run) {
            int root = run;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        private void join(int a, int b) {
            int first = root(a);
            int second = root(b);
            parents[Math.max(first, second)] = Math.min(first, second);
        }
    }
}
