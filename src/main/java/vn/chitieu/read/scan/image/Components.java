package vn.chitieu.read.scan.image;

import java.util.Arrays;

/**
 * Pieces of ink of a bitmap that hang together, also over corners, with the room and the number of pixels of each.
 *
 * <p>A picture with more runs than a page can have (a photograph, a screen of dots) has no pieces.
 */
final class Components {
    /** Runs for each pixel of the picture at most. */
    private static final int PIXELS_A_RUN = 12;

    private static final int FEWEST = 4096;

    private final InkRuns runs;
    private final int[] labels;
    private final PixelBox[] boxes;
    private final int[] areas;

    private Components(InkRuns runs) {
        this.runs = runs;
        labels = new int[runs.count()];
        int count = 0;
        for (int run = 0; run < labels.length; run++) {
            int first = runs.first(run);
            labels[run] = first == run ? count++ : labels[first];
        }
        areas = new int[count];
        boxes = boxes(count);
    }

    static Components of(Bitmap bitmap) {
        return of(bitmap, bitmap.bounds());
    }

    /** The pieces of what lies in a box of the picture. */
    static Components of(Bitmap bitmap, PixelBox box) {
        PixelBox inside = box.and(bitmap.bounds());
        long most = FEWEST + (long) inside.width() * inside.height() / PIXELS_A_RUN;
        return new Components(InkRuns.of(bitmap, inside, most));
    }

    private PixelBox[] boxes(int count) {
        int[] edges = new int[4 * count];
        for (int i = 0; i < count; i++) {
            edges[4 * i] = Integer.MAX_VALUE;
            edges[4 * i + 1] = Integer.MAX_VALUE;
        }
        for (int run = 0; run < labels.length; run++) {
            int at = 4 * labels[run];
            edges[at] = Math.min(edges[at], runs.from(run));
            edges[at + 1] = Math.min(edges[at + 1], runs.row(run));
            edges[at + 2] = Math.max(edges[at + 2], runs.to(run));
            edges[at + 3] = Math.max(edges[at + 3], runs.row(run) + 1);
            areas[labels[run]] += runs.to(run) - runs.from(run);
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
        for (int run = 0; run < labels.length; run++) {
            if (chosen[labels[run]]) {
                target.fill(runs.row(run), runs.from(run), runs.to(run), ink);
            }
        }
    }
}
