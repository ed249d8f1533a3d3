package vn.chitieu.write.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.chitieu.document.Box;
import vn.chitieu.document.Cell;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.observation.Transcript;

/**
 * One JSON document of the shape that {@code tables.schema.json}, beside this class, describes. Each document, table and
 * cell begins a line. Whatever changes what a program has to understand raises the version.
 */
final class JsonTranscripts implements TranscriptWriter {
    static final String FORMAT = "chitieu-tables";
    static final int VERSION = 1;

    private final JsonGenerator json;

    JsonTranscripts(Writer output) throws IOException {
        json = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(output)
                .setPrettyPrinter(new ElementsOnLines());
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeArrayFieldStart("documents");
    }

    @Override
    public void write(Transcript transcript) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", transcript.document());
        json.writeStringField("sha256", transcript.sha256());
        json.writeStringField("media_type", transcript.mediaType());
        json.writeStringField("status", FileState.of(transcript));
        json.writeStringField("reason", transcript.failure().isPresent() ? transcript.reason() : "");
        ordinal("pages", transcript.content().pages());
        json.writeArrayFieldStart("warnings");
        for (String warning : transcript.content().warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : NumberedTables.of(transcript)) {
            write(table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Table table) throws IOException {
        json.writeStartObject();
        json.writeNumberField("table", table.place().table());
        ordinal("page", table.place().page());
        box(table.place().box());
        json.writeNumberField("rows", table.rows().size());
        json.writeNumberField("columns", table.columns());
        json.writeArrayFieldStart("cells");
        List<Row> rows = table.rows();
        for (int row = 1; row <= rows.size(); row++) {
            for (Cell cell : rows.get(row - 1).cells()) {
                write(cell, row);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Cell cell, int row) throws IOException {
        json.writeStartObject();
        ordinal("page", cell.place().page());
        json.writeNumberField("row", row);
        ordinal("file_row", cell.place().row());
        json.writeNumberField("column", cell.place().column());
        json.writeNumberField("row_span", cell.rowSpan());
        json.writeNumberField("column_span", cell.columnSpan());
        json.writeStringField("text", cell.text());
        if (cell.number().isPresent()) {
            json.writeNumberField("number", cell.number().get());
        } else {
            json.writeNullField("number");
        }
        box(cell.place().box());
        json.writeEndObject();
    }

    private void ordinal(String name, int ordinal) throws IOException {
        if (ordinal == 0) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, ordinal);
        }
    }

    private void box(Optional<Box> box) throws IOException {
        if (box.isEmpty()) {
            json.writeNullField("box");
            return;
        }
        json.writeObjectFieldStart("box");
        json.writeNumberField("left", points(box.get().left()));
        json.writeNumberField("top", points(box.get().top()));
        json.writeNumberField("right", points(box.get().right()));
        json.writeNumberField("bottom", points(box.get().bottom()));
        json.writeEndObject();
    }

    private static BigDecimal points(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
