package vn.chitieu.read.pdf;

import vn.chitieu.read.format.UnreadableException;

/** The operators that construct, paint and clip paths (ISO 32000-1, 8.5). */
final class PathOperators {
    private final PathPainter path;
    private double x;
    private double y;
    private boolean clips;
    private boolean silent;
    private boolean painted;

    PathOperators(PathPainter path) {
        this.path = path;
    }

    /** Whether paths are constructed and clip but are not painted. */
    void silence(boolean on) {
        silent = on;
    }

    /** Whether any path was painted. */
    boolean hasPainted() {
        return painted;
    }

    /** Carries an operator out if it is one of these. */
    boolean carryOut(int operator, Operands operands, GraphicsState state) throws UnreadableException {
        switch (operator) {
            case Operator.MOVE -> {
                reach(operands, 2);
                path.move(state.matrix.x(x, y), state.matrix.y(x, y));
            }
            case Operator.LINE -> {
                reach(operands, 2);
                path.line(state.matrix.x(x, y), state.matrix.y(x, y));
            }
            case Operator.CURVE -> curve(operands, 6, state);
            case Operator.CURVE_FROM_HERE, Operator.CURVE_TO_END -> curve(operands, 4, state);
            case Operator.CLOSE -> path.close();
            case Operator.RECTANGLE ->
                path.rectangle(
                        state.matrix,
                        operands.fromEnd(4),
                        operands.fromEnd(3),
                        operands.fromEnd(2),
                        operands.fromEnd(1));
            case Operator.CLIP, Operator.CLIP_EVEN_ODD -> clips = true;
            default -> {
                return paint(operator, state);
            }
        }
        return true;
    }

    /** Goes to the point whose coordinates stand at a distance from the end. */
    private void reach(Operands operands, int distance) {
        x = operands.fromEnd(distance);
        y = operands.fromEnd(distance - 1);
    }

    private void curve(Operands operands, int numbers, GraphicsState state) {
        for (int distance = numbers; distance > 0; distance -= 2) {
            reach(operands, distance);
            path.curve(state.matrix.x(x, y), state.matrix.y(x, y));
        }
    }

    private boolean paint(int operator, GraphicsState state) throws UnreadableException {
        boolean evenOdd = false;
        boolean fill = false;
        boolean stroke = false;
        switch (operator) {
            case Operator.NO_PAINT -> {}
            case Operator.FILL, Operator.FILL_OLD -> fill = true;
            case Operator.FILL_EVEN_ODD -> fill = evenOdd = true;
            case Operator.STROKE -> stroke = true;
            case Operator.FILL_STROKE -> fill = stroke = true;
            case Operator.FILL_STROKE_EVEN_ODD -> fill = stroke = evenOdd = true;
            case Operator.CLOSE_STROKE -> {
                path.close();
                stroke = true;
            }
            case Operator.CLOSE_FILL_STROKE, Operator.CLOSE_FILL_STROKE_EVEN_ODD -> {
                path.close();
                fill = stroke = true;
                evenOdd = operator == Operator.CLOSE_FILL_STROKE_EVEN_ODD;
            }
            default -> {
                return false;
            }
        }
        painted |= (fill || stroke) && !silent;
        if (fill && !silent) {
            path.fill(state, evenOdd);
        }
        if (stroke && !silent) {
            path.stroke(state);
        }
        if (clips) {
            path.clip(state);
            clips = false;
        }
        path.clear();
        return true;
    }
}
