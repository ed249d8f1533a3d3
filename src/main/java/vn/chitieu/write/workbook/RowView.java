package vn.chitieu.write.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.Value;

/**
 * A row of results whose cells are found by the names of their columns.
 *
 * @param places numbers of the columns by name
 * @param cells as many as there are columns
 */
record RowView(Map<String, Integer> places, List<Value> cells) {
    /** Numbers of columns by name. */
    static Map<String, Integer> places(List<Column> columns) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(column -> places.put(column.name(), places.size()));
        return places;
    }

    /** The cell of a column; an empty one where there is no such column. */
    Value value(String column) {
        return Optional.ofNullable(places.get(column)).map(cells::get).orElse(Value.EMPTY);
    }

    /** The cell as text, a number in plain digits; empty where it is empty. */
    String text(String column) {
        return value(column).as(Function.identity(), BigDecimal::toPlainString, () -> "");
    }

    /** A whole number; 0 where the cell has none. */
    int count(String column) {
        return value(column).as(text -> 0, BigDecimal::intValue, () -> 0);
    }
}
