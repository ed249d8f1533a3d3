package vn.chitieu.write.parquet;

import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;
import vn.chitieu.write.result.Meaning;

/**
 * A field of a Parquet file.
 *
 * @param name its name
 * @param kind what it holds
 * @param cell number of the cell it is made of, from 0
 */
record Field(String name, FieldKind kind, int cell) {
    /** The figure of a report digit for digit, beside the number that programs calculate with. */
    private static final String EXACT = "_exact";
    /** The number of a cell that holds a number or text. */
    private static final String NUMBER = "_number";

    /**
     * The fields of a listing, in the order of its columns. Each column is one, but figures, which no binary number holds
     * in every case, are two: a number, and text with all digits as the CSV file has them.
     *
     * @param listing its name
     */
    static List<Field> of(String listing, List<Column> columns) {
        return Stream.iterate(0, cell -> cell < columns.size(), cell -> cell + 1)
                .flatMap(cell -> of(listing, columns.get(cell), cell))
                .toList();
    }

    private static Stream<Field> of(String listing, Column column, int cell) {
        if (Meaning.codes(listing, column).filter(Meaning::isList).isPresent()) {
            return Stream.of(new Field(column.name(), FieldKind.CODES, cell));
        }
        if (Meaning.isScore(column)) {
            return Stream.of(new Field(column.name(), FieldKind.SCORE, cell));
        }
        return of(column.type(), column.name(), cell);
    }

    private static Stream<Field> of(ColumnType type, String name, int cell) {
        return switch (type) {
            case TEXT -> Stream.of(new Field(name, FieldKind.TEXT, cell));
            case DATE -> Stream.of(new Field(name, FieldKind.DATE, cell));
            case INTEGER -> Stream.of(new Field(name, FieldKind.INTEGER, cell));
            case NUMBER ->
                Stream.of(new Field(name, FieldKind.NUMBER, cell), new Field(name + EXACT, FieldKind.TEXT, cell));
            case NUMBER_OR_TEXT ->
                Stream.of(new Field(name, FieldKind.TEXT, cell), new Field(name + NUMBER, FieldKind.NUMBER, cell));
        };
    }
}
