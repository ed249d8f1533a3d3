package vn.chitieu.read.word;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.chitieu.read.format.DocumentBuilder;
import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** What is remarked while stories are read: how much there is, what was left out, what may be lost. */
final class Ledger {
    /** What a line or cell costs beside its characters, counted as characters. */
    private static final int OVERHEAD = 8;

    private final DocumentBuilder count;
    private final Set<String> warnings = new LinkedHashSet<>();
    /** Ids of the footnotes and endnotes that printed text refers to. */
    final Set<String> footnotes = new LinkedHashSet<>();

    final Set<String> endnotes = new LinkedHashSet<>();
    private boolean pictures;

    Ledger(Limits limits) {
        this.count = new DocumentBuilder(limits);
    }

    void row() throws UnreadableException {
        count.count(1, 0);
    }

    void text(int characters) throws UnreadableException {
        count.count(0, characters + OVERHEAD);
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /** Notes that something is hidden, if it held text. */
    void leftOut(boolean text, String what) {
        if (text) {
            warnings.add(what + " was left out");
        }
    }

    void picture() {
        pictures = true;
    }

    boolean hasPictures() {
        return pictures;
    }

    Set<String> warnings() {
        return warnings;
    }
}
