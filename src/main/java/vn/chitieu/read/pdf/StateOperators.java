package vn.chitieu.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** The operators that set the graphics state, save and restore it (ISO 32000-1, 8.4.4 and 8.6.8). */
final class StateOperators {
    private static final int MOST_SAVED = 100_000;

    private final FileResources file;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private GraphicsState state;

    StateOperators(FileResources file, GraphicsState state) {
        this.file = file;
        this.state = state;
    }

    GraphicsState now() {
        return state;
    }

    /** How many states are saved. */
    int depth() {
        return saved.size();
    }

    void save() throws UnreadableException {
        if (saved.size() >= MOST_SAVED) {
            throw Limits.exceeded(MOST_SAVED, "saved graphics states on one page");
        }
        saved.push(state.copy());
    }

    /** Restores the last saved state, unless that belongs to an outer stream. */
    void restore(int floor) {
        if (saved.size() > floor) {
            state = saved.pop();
        }
    }

    /** Restores what a stream saved and forgot. */
    void restoreTo(int floor) {
        while (saved.size() > floor) {
            restore(floor);
        }
    }

    /** Carries an operator out if it is one of these. */
    boolean carryOut(int operator, Operands operands, Optional<COSDictionary> resources) {
        switch (operator) {
            case Operator.CONCATENATE -> state.matrix = Numbers.matrix(operands).then(state.matrix);
            case Operator.LINE_WIDTH -> state.lineWidth = operands.fromEnd(1);
            case Operator.LINE_CAP -> state.capped = operands.fromEnd(1) != 0;
            case Operator.STATE ->
                FileResources.entry(resources, COSName.EXT_G_STATE, operands.lastName())
                        .ifPresent(this::set);
            case Operator.FILL_GRAY -> fill(ColourSpace.GRAY, operands);
            case Operator.FILL_RGB -> fill(ColourSpace.RGB, operands);
            case Operator.FILL_CMYK -> fill(ColourSpace.CMYK, operands);
            case Operator.FILL_COLOUR, Operator.FILL_COLOUR_OR_PATTERN -> fill(state.fillSpace, operands);
            case Operator.STROKE_GRAY -> stroke(ColourSpace.GRAY, operands);
            case Operator.STROKE_RGB -> stroke(ColourSpace.RGB, operands);
            case Operator.STROKE_CMYK -> stroke(ColourSpace.CMYK, operands);
            case Operator.STROKE_COLOUR, Operator.STROKE_COLOUR_OR_PATTERN -> stroke(state.strokeSpace, operands);
            case Operator.FILL_SPACE -> {
                state.fillSpace = file.space(resources, operands.lastName());
                state.fillColour = state.fillSpace.initial();
            }
            case Operator.STROKE_SPACE -> {
                state.strokeSpace = file.space(resources, operands.lastName());
                state.strokeColour = state.strokeSpace.initial();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fill(ColourSpace space, Operands operands) {
        state.fillSpace = space;
        state.fillColour = space.colour(operands.numbers());
    }

    private void stroke(ColourSpace space, Operands operands) {
        state.strokeSpace = space;
        state.strokeColour = space.colour(operands.numbers());
    }

    /** Sets what a dictionary of parameters holds (8.4.5). */
    private void set(COSDictionary parameters) {
        state.lineWidth = parameters.getFloat(COSName.LW, (float) state.lineWidth);
        state.fillAlpha = parameters.getFloat(COSName.CA_NS, (float) state.fillAlpha);
        state.strokeAlpha = parameters.getFloat(COSName.CA, (float) state.strokeAlpha);
        COSBase mode = parameters.getDictionaryObject(COSName.BM);
        if (mode != null) {
            COSBase first = mode instanceof COSArray modes ? modes.getObject(0) : mode;
            state.blends = !COSName.NORMAL.equals(first) && !COSName.COMPATIBLE.equals(first);
        }
    }
}
