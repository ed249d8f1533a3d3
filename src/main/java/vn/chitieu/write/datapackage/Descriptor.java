package vn.chitieu.write.datapackage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chitieu.tabular.CellText;
import vn.chitieu.write.CsvMatrix;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.result.Column;
import vn.chitieu.write.result.Listing;

/**
 * The JSON of a data package, written from its beginning to its end. All that it says is valid in version 1 of the
 * standard too, which older programs read.
 */
final class Descriptor implements Closeable {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final OutputStream file;
    private final JsonGenerator json;
    private final CsvStyle style;
    private final Fields fields;

    private Descriptor(OutputStream file, JsonGenerator json, CsvStyle style) {
        this.file = file;
        this.json = json;
        this.style = style;
        this.fields = new Fields(json, style);
    }

    /** Begins a file; whatever is at the path is lost. */
    static Descriptor create(Path path, CsvStyle style) throws IOException {
        OutputStream file = Files.newOutputStream(path);
        Writer text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(text);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
        Descriptor descriptor = new Descriptor(file, json, style);
        descriptor.begin();
        return descriptor;
    }

    private void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PROFILES + "datapackage.json");
        json.writeStringField("name", "chitieu");
        json.writeStringField("title", Texts.PACKAGE.title());
        json.writeStringField("description", Texts.PACKAGE.description());
        json.writeArrayFieldStart("resources");
    }

    /** Describes the file of a listing. */
    void listing(Listing listing, Fingerprint file) throws IOException {
        beginResource(listing.name(), CsvTables.file(listing), Texts.resource(listing.name()));
        for (Column column : listing.columns()) {
            fields.column(listing.name(), column);
        }
        json.writeEndArray();
        Keys.of(listing.name(), listing.columns()).write(json);
        endResource(file);
    }

    /** Begins to describe the matrix, up to the columns about the row. */
    void beginMatrix() throws IOException {
        Texts texts = Texts.resource(Texts.MATRIX).and(fields.aboutAgencyAndPeriod());
        beginResource(Texts.MATRIX, CsvTables.MATRIX, texts);
        for (String name : CsvMatrix.ABOUT_THE_ROW) {
            fields.aboutTheRow(name);
        }
    }

    /** The next column of the matrix. */
    void matrixColumn(String title) throws IOException {
        fields.agencyAndPeriod(CellText.of(title));
    }

    /** Completes the matrix and the file. */
    void endMatrix(Fingerprint file) throws IOException {
        json.writeEndArray();
        new Keys(List.of("indicator"), List.of()).write(json);
        endResource(file);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void beginResource(String name, String file, Texts texts) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", PROFILES + "dataresource.json");
        json.writeStringField("name", name);
        json.writeStringField("path", file);
        json.writeStringField("type", "table");
        json.writeStringField("title", texts.title());
        json.writeStringField("description", texts.description());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        dialect();
        json.writeObjectFieldStart("schema");
        json.writeStringField("$schema", PROFILES + "tableschema.json");
        json.writeArrayFieldStart("fields");
    }

    private void dialect() throws IOException {
        json.writeObjectFieldStart("dialect");
        json.writeStringField("$schema", PROFILES + "tabledialect.json");
        json.writeBooleanField("header", true);
        json.writeStringField("delimiter", String.valueOf(style.separator()));
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("skipInitialSpace", false);
        json.writeEndObject();
    }

    private void endResource(Fingerprint file) throws IOException {
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("hash", "sha256:" + file.sha256());
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (file) { // which the text leaves open if the last of it cannot be written
            json.close();
        }
    }
}
