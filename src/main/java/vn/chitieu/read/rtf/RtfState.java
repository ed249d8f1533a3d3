package vn.chitieu.read.rtf;

/** What holds inside one group and ends with it. Copied only where a group changes something. */
final class RtfState {
    /** What becomes of text. */
    enum Destination {
        TEXT,
        FONTS,
        INSTRUCTION,
        NOWHERE,
        /** Text in two versions, of which only the Unicode one counts. */
        TWICE
    }

    final int depth;
    Destination destination = Destination.TEXT;
    int font = -1;
    int fallbackLength = 1;
    boolean raised;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    boolean inTable;
    int nesting;
    boolean isNumber;
    boolean isRowProperties;
    boolean isMargin;
    StringBuilder instruction = new StringBuilder(0);

    RtfState(int depth) {
        this.depth = depth;
    }

    /** The same for a deeper group. */
    RtfState at(int deeper) {
        RtfState copy = new RtfState(deeper);
        copy.destination = destination;
        copy.fallbackLength = fallbackLength;
        copy.inTable = inTable;
        copy.nesting = nesting;
        copy.isNumber = isNumber;
        copy.isRowProperties = isRowProperties;
        copy.isMargin = isMargin;
        copy.instruction = instruction;
        copy.font = font;
        copy.raised = raised;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.capitals = capitals;
        return copy;
    }

    /** Character properties as at the beginning. */
    void plain() {
        font = -1;
        raised = false;
        hidden = false;
        deleted = false;
        capitals = false;
    }

    /** Paragraph properties as at the beginning. */
    void paragraphDefaults() {
        inTable = false;
        nesting = 0;
    }

    /** The table level of paragraphs, 0 outside. */
    int level() {
        return inTable || nesting > 0 ? Math.max(1, nesting) : 0;
    }
}
