package vn.chitieu.read.sheet;

import vn.chitieu.read.format.Limits;
import vn.chitieu.read.format.UnreadableException;

/** Counts what a workbook holds, so that a bomb ends before it is in memory. Lives for one document. */
final class Budget {
    /** Characters for each cell that even a densely filled workbook has. */
    private static final int CHARACTERS_A_CELL = 10;

    private final Limits limits;
    private final long mostCells;
    private long rows;
    private long cells;
    private long characters;
    private long regions;

    Budget(Limits limits) {
        this.limits = limits;
        this.mostCells = limits.characters() / CHARACTERS_A_CELL;
    }

    Limits limits() {
        return limits;
    }

    /** Counts a row that shows something. */
    void row() throws UnreadableException {
        rows++;
        if (rows > limits.rows()) {
            throw limits.tooManyRows("rows");
        }
    }

    /** Counts cells, blank ones of a table too. */
    void cells(long more) throws UnreadableException {
        cells += more;
        if (cells > mostCells) {
            throw Limits.exceeded(mostCells, "cells");
        }
    }

    /** Counts a cell that shows something. */
    void cell(int length) throws UnreadableException {
        cells(1);
        characters += length;
        if (characters > limits.characters()) {
            throw Limits.exceeded(limits.characters(), "characters");
        }
    }

    /** Counts a merged region or a run of hidden columns. */
    void region() throws UnreadableException {
        regions++;
        if (regions > limits.rows()) {
            throw limits.tooManyRows("merged regions");
        }
    }
}
