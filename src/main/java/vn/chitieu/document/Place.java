package vn.chitieu.document;

import java.util.Optional;

/**
 * Where on the paper something stands. All ordinals count from 1; 0 says that the format does not have it.
 *
 * @param page page of the document, sheet of a workbook; 0 where the format has neither (plain text, Word)
 * @param table ordinal of the table in the document; 0 outside tables
 * @param row row of the table; in plain text the line of the file, so that a person can go there; in a workbook the row
 *     of the sheet
 * @param column first grid column of a cell; 0 where not a cell
 * @param box rectangle on the page; empty where the format has none
 */
public record Place(int page, int table, int row, int column, Optional<Box> box) {
    /** Checks that no ordinal is negative. */
    public Place {
        if (page < 0 || table < 0 || row < 0 || column < 0) {
            throw new IllegalArgumentException("negative place: %d/%d/%d/%d".formatted(page, table, row, column));
        }
    }

    /** A place in a format without rectangles. */
    public Place(int page, int table, int row, int column) {
        this(page, table, row, column, Optional.empty());
    }

    /** A line of a text file that has no pages and belongs to no table. */
    public static Place line(int line) {
        return new Place(0, 0, line, 0);
    }

    /** The same place inside a numbered table. */
    public Place inTable(int number) {
        return new Place(page, number, row, column, box);
    }

    /** The place of the row or line in which this place lies: without column and rectangle. */
    public Place ofRow() {
        return new Place(page, table, row, 0);
    }

    /** The same place with a rectangle. */
    public Place within(Box rectangle) {
        return new Place(page, table, row, column, Optional.of(rectangle));
    }
}
