package vn.chitieu.read.sheet;

/**
 * A piece of a number format's section.
 *
 * @param kind what it stands for
 * @param text the literal; the letters or digits of the code otherwise
 */
record FormatToken(Kind kind, String text) {
    /** What a piece of a format code stands for (ECMA-376 18.8.31). */
    enum Kind {
        /** Printed as it is. */
        LITERAL,
        /** {@code 0}, {@code #} or {@code ?}: room for a digit. */
        DIGIT,
        /** The decimal separator. */
        POINT,
        /** Groups digits, or divides by a thousand at the end. */
        COMMA,
        /** Multiplies by a hundred and is printed. */
        PERCENT,
        /** {@code E+} or {@code E-}. */
        EXPONENT,
        /** Fraction bar, or a date's slash. */
        SLASH,
        /** A run of {@code y}, {@code m}, {@code d}, {@code h} or {@code s}. */
        DATE,
        /** {@code [h]}, {@code [mm]}, {@code [s]}: time that has passed. */
        ELAPSED,
        /** {@code AM/PM} or {@code A/P}. */
        HALF_DAY,
        /** The text of the cell. */
        TEXT,
        /** The number in its simplest form. */
        GENERAL,
        /** {@code <100}: when the section holds. */
        CONDITION,
        /** A colour. */
        COLOUR,
        /** Language of month names, hexadecimal. */
        LANGUAGE
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
