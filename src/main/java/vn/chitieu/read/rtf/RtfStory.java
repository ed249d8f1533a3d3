package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.read.format.Passage;
import vn.chitieu.read.format.Quota;
import vn.chitieu.read.format.UnreadableException;

/**
 * Paragraphs and tables of the body, a note, a margin or a text box. RTF has no beginning and end of a table: rows of a
 * level are a table until a paragraph of an outer level comes.
 */
final class RtfStory {
    private static final int DEEPEST_TABLE = 50;

    private final Quota quota;
    private final Passage flow;
    private final List<RtfTable> tables = new ArrayList<>(2);
    private final RtfRowDefinition row = new RtfRowDefinition();
    private final RtfRowDefinition nestedRow = new RtfRowDefinition();
    private Passage paragraph;
    private boolean rowDefined;

    RtfStory(Quota quota) {
        this.quota = quota;
        this.flow = new Passage(quota);
        this.paragraph = new Passage(quota);
    }

    /** The paragraph under way. */
    Passage paragraph() {
        return paragraph;
    }

    /** What stands outside tables, finished. */
    Passage flow() {
        return flow;
    }

    /** The row definition under way. */
    RtfRowDefinition definition(boolean nested) {
        return nested ? nestedRow : row;
    }

    /** Begins the definition of a row. */
    void beginRow(boolean nested) {
        definition(nested).begin();
        rowDefined |= !nested;
    }

    /** Ends the paragraph, which stands in a table of that level or in none. Writers of old left {@code \intbl} out. */
    void endParagraph(int level) throws UnreadableException {
        boolean inRow = rowDefined && level == 0;
        target(inRow ? 1 : level).append(paragraph);
    }

    /** Ends a cell of that level, from 1. */
    void endCell(int level) throws UnreadableException {
        endParagraph(level);
        tables.get(tables.size() - 1).endCell();
    }

    /** Ends a row of that level, from 1. */
    void endRow(int level) throws UnreadableException {
        endParagraph(level);
        tables.get(tables.size() - 1).endRow(definition(level > 1).shape());
        rowDefined &= level > 1;
    }

    /** Ends everything under way. */
    Passage end() throws UnreadableException {
        endParagraph(0);
        closeTo(0);
        return flow;
    }

    private Passage target(int level) throws UnreadableException {
        int depth = Math.min(level, DEEPEST_TABLE);
        closeTo(depth);
        while (tables.size() < depth) {
            tables.add(new RtfTable(quota));
        }
        return passage(depth);
    }

    private Passage passage(int depth) {
        return depth == 0 ? flow : tables.get(depth - 1).cell();
    }

    private void closeTo(int depth) throws UnreadableException {
        while (tables.size() > depth) {
            RtfTable table = tables.remove(tables.size() - 1);
            table.endRow(definition(!tables.isEmpty()).shape());
            if (table.hasRows()) {
                passage(tables.size()).table(table.draft());
            }
        }
    }
}
