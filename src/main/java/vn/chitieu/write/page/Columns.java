package vn.chitieu.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A table of numbers, written column by column: many rows stay small. */
final class Columns {
    private final List<String> names;
    private int[] cells = new int[1 << 10];
    private int count;

    Columns(String... names) {
        this.names = List.of(names);
    }

    /** Adds a row; it has a number for each column. */
    void add(int... row) {
        if (row.length != names.size()) {
            throw new IllegalArgumentException(row.length + " numbers for " + names);
        }
        while (count + row.length > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        System.arraycopy(row, 0, cells, count, row.length);
        count += row.length;
    }

    /** Number of rows. */
    int rows() {
        return count / names.size();
    }

    /** Writes an object with an array for each column. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int column = 0; column < names.size(); column++) {
            json.writeArrayFieldStart(names.get(column));
            for (int cell = column; cell < count; cell += names.size()) {
                json.writeNumber(cells[cell]);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
