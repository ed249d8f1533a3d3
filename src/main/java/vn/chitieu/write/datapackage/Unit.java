package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;
import vn.chitieu.write.result.Meaning;

/** What the numbers of a column are measured in: {@code unit}, or {@code unitField}, the column of the row that says so. */
enum Unit {
    /** The column {@code unit} of the same row. */
    OF_ROW("unitField", "unit", "\nĐơn vị: xem cột unit của cùng dòng. Unit: see column unit of the same row."),
    /** That of the indicator, as the observation and the matrix give it. */
    OF_INDICATOR(
            "unitField",
            "indicator",
            "\nĐơn vị: của chỉ tiêu (cột unit của observations và matrix). Unit: the indicator's (column unit of"
                    + " observations and matrix)."),
    /** A part of 1. */
    SCORE("unit", "1", ""),
    /** Milliseconds. */
    MILLISECONDS("unit", "ms", "");

    private final String property;
    private final String content;
    private final String sentence;

    Unit(String property, String content, String sentence) {
        this.property = property;
        this.content = content;
        this.sentence = sentence;
    }

    static Optional<Unit> of(Column column) {
        if (column.type() == ColumnType.NUMBER_OR_TEXT) {
            return Optional.of(OF_INDICATOR);
        }
        if (column.type() == ColumnType.NUMBER) {
            return Optional.of(Meaning.isScore(column) ? SCORE : OF_ROW);
        }
        return column.name().endsWith("_ms") ? Optional.of(MILLISECONDS) : Optional.empty();
    }

    /** What a description adds, in both languages. */
    String sentence() {
        return sentence;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField(property, content);
    }
}
