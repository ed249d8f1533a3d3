package vn.chitieu.write.result;

/**
 * A column of a result.
 *
 * @param name its name in the header, the same in every format
 * @param type what its cells hold
 */
public record Column(String name, ColumnType type) {
    static Column text(String name) {
        return new Column(name, ColumnType.TEXT);
    }

    static Column date(String name) {
        return new Column(name, ColumnType.DATE);
    }

    static Column integer(String name) {
        return new Column(name, ColumnType.INTEGER);
    }

    static Column number(String name) {
        return new Column(name, ColumnType.NUMBER);
    }

    static Column numberOrText(String name) {
        return new Column(name, ColumnType.NUMBER_OR_TEXT);
    }
}
