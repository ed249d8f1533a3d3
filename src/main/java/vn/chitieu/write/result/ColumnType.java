package vn.chitieu.write.result;

/** What the cells of a column hold; each may be empty. */
public enum ColumnType {
    /** Text; codes such as {@code 6.10} too. */
    TEXT,
    /** A day as text, {@code 2023-06-30}. */
    DATE,
    /** A whole number, not negative. */
    INTEGER,
    /** A decimal number; its scale is the printed precision. */
    NUMBER,
    /** A number where there is one, printed text otherwise: {@code 95.84}, {@code 4/33}. */
    NUMBER_OR_TEXT
}
