package vn.chitieu.read.sheet;

import java.util.function.BooleanSupplier;
import vn.chitieu.read.format.RaisedText;

/** Gathers the runs of a text; footnote marks among them are left out. */
final class RichText {
    private final StringBuilder text = new StringBuilder();

    void add(String run, boolean raised) {
        if (!raised || run.isBlank() || !RaisedText.isMark(text, run)) {
            text.append(run);
        }
    }

    /** Adds a run whose height is looked up only if it could be a mark. */
    void add(String run, BooleanSupplier raised) {
        boolean digits = !run.isBlank() && RaisedText.isMark("", run);
        add(run, digits && raised.getAsBoolean());
    }

    /** The text, its lines cleaned. */
    String cleaned() {
        return CellText.cleaned(text.toString());
    }
}
