package vn.chitieu.read.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.chitieu.read.format.UnreadableException;

/** The operators that set, place and show text (ISO 32000-1, 9.3 and 9.4). */
final class TextOperators {
    private final FileResources file;
    private final TextPainter painter;

    TextOperators(FileResources file, TextPainter painter) {
        this.file = file;
        this.painter = painter;
    }

    TextPainter painter() {
        return painter;
    }

    /** Carries an operator out if it is one of these. */
    boolean carryOut(int operator, Operands operands, GraphicsState state, Optional<COSDictionary> resources)
            throws UnreadableException {
        switch (operator) {
            case Operator.SHOW -> show(operands, state);
            case Operator.SHOW_SPACED -> showSpaced(operands, state);
            case Operator.TEXT_MATRIX -> painter.place(Numbers.matrix(operands));
            case Operator.MOVE_TEXT -> painter.nextLine(operands.fromEnd(2), operands.fromEnd(1));
            case Operator.MOVE_TEXT_LEADING -> {
                state.leading = -operands.fromEnd(1);
                painter.nextLine(operands.fromEnd(2), operands.fromEnd(1));
            }
            case Operator.NEXT_LINE -> painter.nextLine(0, -state.leading);
            case Operator.NEXT_LINE_SHOW -> {
                painter.nextLine(0, -state.leading);
                show(operands, state);
            }
            case Operator.NEXT_LINE_SHOW_SPACED -> {
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                painter.nextLine(0, -state.leading);
                show(operands, state);
            }
            case Operator.BEGIN_TEXT -> painter.place(Affine.IDENTITY);
            case Operator.FONT -> font(operands, state, resources);
            default -> {
                return set(operator, operands.fromEnd(1), state);
            }
        }
        return true;
    }

    private static boolean set(int operator, double value, GraphicsState state) {
        switch (operator) {
            case Operator.CHARACTER_SPACING -> state.characterSpacing = value;
            case Operator.WORD_SPACING -> state.wordSpacing = value;
            case Operator.STRETCH -> state.stretch = value / 100;
            case Operator.LEADING -> state.leading = value;
            case Operator.RISE -> state.rise = value;
            case Operator.TEXT_MODE -> state.textMode = (int) value;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(Operands operands, GraphicsState state, Optional<COSDictionary> resources)
            throws UnreadableException {
        Optional<COSDictionary> font =
                FileResources.entry(resources, COSName.FONT, operands.name(operands.count() - 2));
        state.font = font.isPresent() ? Optional.of(file.font(font.get())) : Optional.empty();
        state.fontSize = operands.fromEnd(1);
    }

    private void show(Operands operands, GraphicsState state) throws UnreadableException {
        int last = operands.count() - 1;
        if (operands.kind(last) == Operands.STRING) {
            painter.show(operands.store(), operands.start(last), operands.end(last), state);
        }
    }

    private void showSpaced(Operands operands, GraphicsState state) throws UnreadableException {
        for (int i = 0; i < operands.count(); i++) {
            if (operands.kind(i) == Operands.STRING) {
                painter.show(operands.store(), operands.start(i), operands.end(i), state);
            } else {
                painter.kern(operands.number(i), state);
            }
        }
    }
}
