package vn.chitieu.read.scan.figure;

import vn.chitieu.read.scan.image.PixelBox;

/**
 * What a network is told of a sign: its ink in a square of 16 by 16, as large as fits, and how large and how high it stands
 * on its line.
 */
final class Shape {
    static final int SIDE = 16;
    private static final int MEASURES = 5;
    /** Number of inputs of a network. */
    static final int INPUTS = SIDE * SIDE + MEASURES;

    private Shape() {}

    /**
     * The inputs for a part of a line.
     *
     * @param line ink of its pixels, 0 for paper to 1
     * @param box the part, drawn close around its ink
     * @param height that of a digit of this line, in pixels
     * @param base row on which the line's digits stand
     */
    static float[] of(InkLine line, PixelBox box, double height, double base) {
        float[] inputs = new float[INPUTS];
        int wide = box.width();
        int high = box.height();
        double scale = Math.max(wide, high) / (double) SIDE;
        double left = (box.left() + box.right()) / 2.0 - scale * SIDE / 2;
        double top = (box.top() + box.bottom()) / 2.0 - scale * SIDE / 2;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                inputs[y * SIDE + x] = line.mean(
                        left + x * scale, top + y * scale, left + (x + 1) * scale, top + (y + 1) * scale, box);
            }
        }
        int at = SIDE * SIDE;
        inputs[at] = (float) (wide / height);
        inputs[at + 1] = (float) (high / height);
        inputs[at + 2] = (float) ((base - box.bottom()) / height);
        inputs[at + 3] = (float) ((base - box.top()) / height);
        inputs[at + 4] = wide / (float) (wide + high);
        return inputs;
    }
}
