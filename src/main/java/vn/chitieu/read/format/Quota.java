package vn.chitieu.read.format;

/** Counts what is under way while a document is read, so that a bomb ends before it is in memory. */
public final class Quota {
    private static final long CELLS_OF_ROW = 5;

    private final Limits limits;
    private long cells;
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
            throw limits.tooManyRows("rows");
        }
    }

    /**
     * Takes a cell of a table.
     *
     * @throws UnreadableException if there are more than {@value #CELLS_OF_ROW} times the rows that a document may have
     */
    public void cell() throws UnreadableException {
        cells++;
        if (cells > CELLS_OF_ROW * limits.rows()) {
            throw Limits.exceeded(CELLS_OF_ROW * limits.rows(), "cells");
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
