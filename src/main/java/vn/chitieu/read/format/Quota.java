package vn.chitieu.read.format;

/** Counts what is under way while a document is read, so that a bomb ends before it is in memory. */
public final class Quota {
    private final Limits limits;
    private long rows;
    private long characters;

    /** Nothing taken yet. */
    public Quota(Limits limits) {
        this.limits = limits;
    }

    /**
     * Takes rows of tables or paragraphs.
     *
     * @throws UnreadableException if there are more than a document may have
     */
    public void rows(int more) throws UnreadableException {
        rows += more;
        if (rows > limits.rows()) {
            throw Limits.exceeded(limits.rows(), "rows");
        }
    }

    /**
     * Takes characters of text.
     *
     * @throws UnreadableException if there are more than a document may have
     */
    public void characters(int more) throws UnreadableException {
        characters += more;
        if (characters > limits.characters()) {
            throw Limits.exceeded(limits.characters(), "characters");
        }
    }
}
