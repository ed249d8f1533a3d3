package vn.chitieu.read.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/**
 * Carries out a page's content: text, straight lines, filled rectangles, the state they depend on, forms; of images only
 * where they lie (ISO 32000-1, annex A lists the operators). Lives for one page.
 */
final class ContentInterpreter {
    private static final int MOST_OPERATORS = 20_000_000;
    private static final int DEEPEST_FORM = 24;
    private static final int MOST_FORMS = 50_000;

    private final FileResources file;
    private final PageMarks marks;
    private final TextOperators text;
    private final PathOperators path;
    private final StateOperators states;
    private final MarkedContent marked;
    private int operators;
    private long bytes;
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;
    private boolean whole = true;

    /** Paints on the marks of a page, beginning with a state. */
    ContentInterpreter(FileResources file, PageMarks marks, GraphicsState state) {
        this.file = file;
        this.marks = marks;
        this.states = new StateOperators(file, state);
        this.text = new TextOperators(file, new TextPainter(marks));
        this.path = new PathOperators(new PathPainter(marks));
        this.marked = new MarkedContent(marks, file.layers());
    }

    /** Whether all content could be decoded. */
    boolean isWhole() {
        return whole;
    }

    /** Whether anything was painted: text, lines, shapes, images. */
    boolean hasPainted() {
        return marks.glyphs() > 0 || marks.imageArea() > 0 || path.hasPainted();
    }

    /** What became of the text. */
    TextPainter text() {
        return text.painter();
    }

    /**
     * Carries out a stream with the resources that belong to it.
     *
     * @throws UnreadableException if it is beyond the limits
     */
    void run(StreamBytes content, Optional<COSDictionary> resources) throws UnreadableException {
        bytes += content.length();
        if (bytes > file.mostBytes()) {
            throw Limits.exceeded(file.mostBytes(), "bytes of content on one page");
        }
        whole &= content.isWhole();
        Operands operands = new Operands();
        ContentLexer lexer = new ContentLexer(content.bytes(), content.length(), operands);
        int floor = states.depth();
        for (int operator = lexer.next(); operator != ContentLexer.END; operator = lexer.next()) {
            if (++operators > MOST_OPERATORS) {
                throw Limits.exceeded(MOST_OPERATORS, "operators on one page");
            }
            carryOut(operator, operands, resources, floor);
        }
        states.restoreTo(floor);
    }

    private void carryOut(int operator, Operands operands, Optional<COSDictionary> resources, int floor)
            throws UnreadableException {
        switch (operator) {
            case Operator.SAVE -> states.save();
            case Operator.RESTORE -> states.restore(floor);
            case Operator.XOBJECT ->
                object(FileResources.entry(resources, COSName.XOBJECT, operands.lastName()), resources);
            case Operator.INLINE_IMAGE -> image(true);
            case Operator.BEGIN_MARKED -> marked.begin();
            case Operator.BEGIN_MARKED_WITH -> {
                marked.begin(operands, resources);
                silence();
            }
            case Operator.END_MARKED -> {
                marked.end();
                silence();
            }
            default -> {
                GraphicsState state = states.now();
                boolean done = text.carryOut(operator, operands, state, resources)
                        || path.carryOut(operator, operands, state)
                        || states.carryOut(operator, operands, resources);
                operators += done ? 0 : 1;
            }
        }
    }

    private void silence() {
        text.painter().silence(marked.hides());
        path.silence(marked.hides());
    }

    private void object(Optional<COSDictionary> object, Optional<COSDictionary> resources) throws UnreadableException {
        if (object.isEmpty() || marked.hides()) {
            return;
        }
        COSDictionary dictionary = object.get();
        if (file.layers().hide(Optional.ofNullable(dictionary.getCOSDictionary(COSName.OC)))) {
            return;
        }
        String kind =
                Optional.ofNullable(dictionary.getNameAsString(COSName.SUBTYPE)).orElse("");
        if (kind.equals("Image")) {
            boolean seeThrough = dictionary.getBoolean(COSName.IMAGE_MASK, false)
                    || dictionary.containsKey(COSName.SMASK)
                    || dictionary.containsKey(COSName.MASK);
            image(!seeThrough);
        } else if (dictionary instanceof COSStream form) {
            form(form, Affine.IDENTITY, resources);
        }
    }

    private void image(boolean opaque) throws UnreadableException {
        GraphicsState state = states.now();
        if (!marked.hides() && !state.fillInk().isInvisible()) {
            boolean covers = opaque && state.fillAlpha == 1 && !state.blends && state.matrix.keepsAxes();
            marks.image(state.matrix.area(0, 0, 1, 1), covers, state);
        }
    }

    /**
     * Carries out a form in the current state.
     *
     * @param placed where its own space lies in user space, beyond what the form itself says
     * @throws UnreadableException if it is beyond the limits
     */
    void form(COSStream form, Affine placed, Optional<COSDictionary> resources) throws UnreadableException {
        if (open.size() >= DEEPEST_FORM || !open.add(form)) {
            whole = false;
            return;
        }
        if (++forms > MOST_FORMS) {
            throw Limits.exceeded(MOST_FORMS, "forms on one page");
        }
        states.save();
        int floor = states.depth();
        GraphicsState state = states.now();
        state.matrix =
                Numbers.matrix(form.getCOSArray(COSName.MATRIX)).then(placed).then(state.matrix);
        COSArray box = form.getCOSArray(COSName.BBOX);
        if (box != null && box.size() >= 4) {
            state.clipTo(Numbers.area(box, state.matrix), state.matrix.keepsAxes());
        }
        try {
            Optional<COSDictionary> own = Optional.ofNullable(form.getCOSDictionary(COSName.RESOURCES));
            run(file.form(form), own.or(() -> resources));
        } catch (IOException broken) {
            whole = false;
        }
        states.restoreTo(floor);
        states.restore(0);
        open.remove(form);
    }
}
