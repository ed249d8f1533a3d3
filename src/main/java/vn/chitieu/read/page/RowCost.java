package vn.chitieu.read.page;

import java.util.Arrays;

/**
 * How implausible it is that lines which follow each other are one row; grows line by line. Rules S1 to S4 of
 * {@link RowSplit}.
 */
final class RowCost {
    /** The least cost of a row that nobody should believe in. */
    static final float DOUBTFUL = 0.75f;

    private static final float NO_CODE = 0.2f;
    private static final float LABEL_ONLY = 0.6f;
    private static final float LOWER_CASE = 1f;
    private static final float BULLET_INSIDE = 0.8f;
    private static final float TWO_FIGURES = 2f;
    private static final float NOT_CENTRED = 0.1f;
    private static final float LOOSE = 1.25f;

    private final int label;
    private final float pitch;
    private final float[] first;
    private final float[] last;
    private final boolean[] figure;
    private boolean code;
    private boolean bullet;
    private float cost;

    /**
     * A row without lines.
     *
     * @param columns number of columns
     * @param label the column of the labels, from 0
     * @param pitch usual distance of lines within a cell, in points
     */
    RowCost(int columns, int label, float pitch) {
        this.label = label;
        this.pitch = pitch;
        this.first = new float[columns];
        this.last = new float[columns];
        this.figure = new boolean[columns];
        Arrays.fill(first, Float.NaN);
    }

    /** Adds the next line; says whether this can still become a row. */
    boolean add(SplitLine line) {
        int column = line.column();
        boolean again = !Float.isNaN(first[column]);
        // Rules S1 and S3.
        boolean secondCode = column == 0 && (code || line.isCode()) && line.hasWord();
        if (again && (secondCode || line.baseline() - last[column] > LOOSE * pitch)) {
            return false;
        }
        cost += line.isFigure() && figure[column] && column > 0 ? TWO_FIGURES : 0;
        if (column == label) {
            cost += again && line.isBullet() ? BULLET_INSIDE : 0;
            cost += !again && line.isLowerCase() ? LOWER_CASE : 0;
            bullet |= !again && line.isBullet();
        }
        figure[column] |= line.isFigure();
        code |= column == 0 && line.isCode();
        first[column] = again ? first[column] : line.baseline();
        last[column] = line.baseline();
        return cost < DOUBTFUL;
    }

    /** The cost of the lines so far as a row; infinite if they cannot be one. */
    float cost() {
        float codeless = Float.isNaN(first[0]) && !bullet ? NO_CODE : 0;
        return cost + codeless + sideBySide() + (hasLabelOnly() ? LABEL_ONLY : 0);
    }

    private boolean hasLabelOnly() {
        for (int column = 0; column < first.length; column++) {
            if (column != label && !Float.isNaN(first[column])) {
                return false;
            }
        }
        return true;
    }

    /** Rule S2. */
    private float sideBySide() {
        float top = Float.POSITIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int column = 0; column < first.length; column++) {
            top = Float.isNaN(first[column]) ? top : Math.min(top, first[column]);
            bottom = Float.isNaN(first[column]) ? bottom : Math.max(bottom, last[column]);
        }
        boolean centred = true;
        boolean level = true;
        for (int column = 0; column < first.length; column++) {
            if (!Float.isNaN(first[column])) {
                centred &= Math.abs(first[column] + last[column] - top - bottom) / 2 <= 0.3f * pitch;
                level &= first[column] - top <= 0.25f * pitch;
            }
        }
        return centred ? 0 : level ? NOT_CENTRED : Float.POSITIVE_INFINITY;
    }
}
