package vn.chitieu.document;

/**
 * Where on the paper something stands. All ordinals count from 1; 0 says that the format does not have it.
 *
 * @param page page of the document; 0 where the format has no pages (plain text)
 * @param table ordinal of the table in the document; 0 outside tables
 * @param row row of the table; in plain text the line of the file, so that a person can go there
 * @param column first grid column of a cell; 0 where not a cell
 */
public record Place(int page, int table, int row, int column) {
    /** Checks that no ordinal is negative. */
    public Place {
        if (page < 0 || table < 0 || row < 0 || column < 0) {
            throw new IllegalArgumentException("negative place: %d/%d/%d/%d".formatted(page, table, row, column));
        }
    }

    /** A line of a text file that has no pages and belongs to no table. */
    public static Place line(int line) {
        return new Place(0, 0, line, 0);
    }

    /** The same place inside a numbered table. */
    public Place inTable(int number) {
        return new Place(page, number, row, column);
    }
}
