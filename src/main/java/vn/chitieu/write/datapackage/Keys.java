package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import vn.chitieu.write.result.Column;

/**
 * What identifies the rows of a file, and where its rows point to.
 *
 * @param primary columns whose cells no two rows share; may be empty
 * @param toDocuments columns that name a row of {@code documents}
 */
record Keys(List<String> primary, List<String> toDocuments) {
    private static final String DOCUMENTS = "documents";
    private static final String DOCUMENT = "document";
    private static final String OTHER_DOCUMENT = "other_document";

    /** The keys of a listing. */
    static Keys of(String listing, List<Column> columns) {
        if (listing.equals(DOCUMENTS)) {
            return new Keys(List.of(DOCUMENT), List.of());
        }
        return new Keys(
                List.of(),
                columns.stream()
                        .map(Column::name)
                        .filter(name -> name.equals(DOCUMENT) || name.equals(OTHER_DOCUMENT))
                        .toList());
    }

    void write(JsonGenerator json) throws IOException {
        if (!primary.isEmpty()) {
            names(json, "primaryKey", primary);
        }
        if (!toDocuments.isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (String column : toDocuments) {
                toDocuments(json, column);
            }
            json.writeEndArray();
        }
    }

    private static void toDocuments(JsonGenerator json, String column) throws IOException {
        json.writeStartObject();
        names(json, "fields", List.of(column));
        json.writeObjectFieldStart("reference");
        json.writeStringField("resource", DOCUMENTS);
        names(json, "fields", List.of(DOCUMENT));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String property, List<String> names) throws IOException {
        json.writeArrayFieldStart(property);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
