package vn.chitieu.read.sheet;

import java.util.Optional;

/** A rectangle of cells, all ordinals from 1, both ends in it. */
record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** More rows and columns than any program knows. */
    private static final int MOST = 1 << 22;

    /** The rectangle that a reference names, {@code B2:D7}; empty if it names none or one cell. */
    static Optional<Region> of(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        Region region = new Region(row(first), column(first), row(last), column(last));
        return Optional.of(region).filter(Region::isSound);
    }

    boolean isSound() {
        return firstRow > 0 && firstColumn > 0 && lastRow >= firstRow && lastColumn >= firstColumn;
    }

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** The column of a reference: 3 of {@code C7}; 0 if it names none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && column < MOST; i++) {
            char letter = Character.toUpperCase(reference.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else if (letter != '$') {
                break;
            }
        }
        return column < MOST ? column : 0;
    }

    /** The row of a reference: 7 of {@code C7}; 0 if it names none. */
    static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length(); i++) {
            char digit = reference.charAt(i);
            if (digit >= '0' && digit <= '9') {
                row = Math.min(MOST, row * 10 + digit - '0');
            }
        }
        return row < MOST ? row : 0;
    }

    /** Letters of a column: {@code AA} of 27. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** How a person names a cell: {@code C7}. */
    static String reference(int row, int column) {
        return letters(column) + row;
    }
}
