package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.result.CodeList;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.ColumnType;
import vn.chitieu.write.result.Description;
import vn.chitieu.write.result.Descriptions;
import vn.chitieu.write.result.Meaning;

/** Writes the fields of table schemas: name, type, texts, unit, constraints. */
final class Fields {
    /** Description of the columns whose names the run gives. */
    private static final String AGENCY_AND_PERIOD = "agency | period";

    private final JsonGenerator json;
    private final CsvStyle style;
    private final Descriptions descriptions = Descriptions.load();

    Fields(JsonGenerator json, CsvStyle style) {
        this.json = json;
        this.style = style;
    }

    /** A column of a listing. */
    void column(String listing, Column column) throws IOException {
        Optional<CodeList> list = Meaning.codes(listing, column);
        List<Description> codes = list.map(descriptions::codes).orElse(List.of());
        Description about = descriptions.column(listing, column.name());
        begin(column, about);
        if (list.isPresent() && !Meaning.isList(list.get())) {
            categories(codes);
        }
        Constraints.of(column, list, codes.stream().map(Description::id).toList())
                .write(json);
        json.writeEndObject();
    }

    /** A column of the matrix that says what its row is about. */
    void aboutTheRow(String name) throws IOException {
        begin(new Column(name, ColumnType.TEXT), descriptions.column(Texts.MATRIX, name));
        json.writeEndObject();
    }

    /** A column of the matrix for an agency and a period; there may be many: what they mean stands at the file. */
    void agencyAndPeriod(String header) throws IOException {
        begin(header, ColumnType.NUMBER);
        Unit.OF_ROW.write(json);
        json.writeEndObject();
    }

    /** What those columns mean. */
    String aboutAgencyAndPeriod() {
        return Texts.both(descriptions.column(Texts.MATRIX, AGENCY_AND_PERIOD)) + Unit.OF_ROW.sentence();
    }

    private void begin(Column column, Description about) throws IOException {
        Optional<Unit> unit = Unit.of(column);
        begin(column.name(), column.type());
        json.writeStringField("title", about.title());
        json.writeStringField(
                "description", Texts.both(about) + unit.map(Unit::sentence).orElse(""));
        if (unit.isPresent()) {
            unit.get().write(json);
        }
    }

    private void begin(String name, ColumnType type) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("type", type(type));
        if (type == ColumnType.NUMBER) {
            json.writeStringField("decimalChar", style.decimal("."));
        }
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case DATE -> "date";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case NUMBER_OR_TEXT -> "any";
        };
    }

    /** The codes with what people call them. */
    private void categories(List<Description> codes) throws IOException {
        json.writeArrayFieldStart("categories");
        for (Description code : codes) {
            json.writeStartObject();
            json.writeStringField("value", code.id());
            json.writeStringField("label", code.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
