package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.command.Surroundings;

/** The command {@code tables} from its arguments to its output and exit code. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void drawsTheTablesForPeople() throws IOException {
        Desk.Outcome outcome = tables(file("a.txt", "BÁO CÁO\nSTT\tChỉ tiêu\n1.\tTỷ lệ\n"));
        assertThat(outcome).isEqualTo(new Desk.Outcome(0, """
                a.txt: 1 table (text/plain)

                table 1: 2 rows, 2 columns
                ┌─────┬──────────┐
                │ STT │ Chỉ tiêu │
                ├─────┼──────────┤
                │ 1.  │ Tỷ lệ    │
                └─────┴──────────┘
                """, ""));
    }

    @Test
    void saysThatADocumentHasNoTables() throws IOException {
        assertThat(tables(file("a.txt", "Kính gửi")).output()).isEqualTo("a.txt: 0 tables (text/plain)\n");
    }

    @Test
    void listsTheCellsForSpreadsheets() throws IOException {
        Path file = file("a.txt", "BÁO CÁO\n1.\t=98,64%\n2.\t\n");
        assertThat(tables(file, "--format", "csv").output()).isEqualTo("""
                \uFEFFdocument,status,reason,table,page,row,file_row,column,row_span,column_span,text,number\r
                a.txt,read,,,,,,,,,,\r
                a.txt,read,,1,,1,2,1,1,1,1.,\r
                a.txt,read,,1,,1,2,2,1,1,"'=98,64%",\r
                a.txt,read,,1,,2,3,1,1,1,2.,\r
                a.txt,read,,1,,2,3,2,1,1,,\r
                """);
    }

    @Test
    void writesTheShapeForPrograms() throws IOException {
        Path file = file("a.txt", "BÁO CÁO\n1.\t\"x\"\n");
        assertThat(tables(file, "--format", "json").output())
                .isEqualTo("""
                {"format":"chitieu-tables","version":1,"documents":[
                {"document":"a.txt","sha256":"f30b42e27cb0a1d6b9d6d7fe1eb1f3ba0d7d4d5b0c4d9a6d1f9b7e9a9d5a0000",\
                "media_type":"text/plain","status":"read","reason":"","pages":null,"warnings":[],"tables":[
                {"table":1,"page":null,"box":null,"rows":1,"columns":2,"cells":[
                {"page":null,"row":1,"file_row":2,"column":1,"row_span":1,"column_span":1,"text":"1.","number":null,\
                "box":null},
                {"page":null,"row":1,"file_row":2,"column":2,"row_span":1,"column_span":1,"text":"\\"x\\"",\
                "number":null,"box":null}]}]}]}
                """.replaceFirst("f30b[0-9a-f]+", sha256(file)));
    }

    @Test
    void keepsTheShapeThatItsSchemaDescribes() throws IOException {
        file("a.txt", "1.\tx\n\f2.\ty\n");
        file("b.txt", "");
        file("c.bin", "\0\1\2");
        Desk.Outcome outcome = Desk.execute("tables", folder.toString(), "--format", "json");
        JsonNode written = new ObjectMapper().readTree(outcome.output());
        assertThat(schema().validate(written)).isEmpty();
        assertThat(written.findValuesAsText("status")).containsExactly("read", "empty", "unsupported");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"row\":, \"line\":", "\"version\":1, \"version\":2", "\"read\", \"fine\""})
    void theSchemaRefusesOtherShapes(String written, String changed) throws IOException {
        String document =
                tables(file("a.txt", "1.\tx\n"), "--format", "json").output().replace(written, changed);
        assertThat(schema().validate(new ObjectMapper().readTree(document))).isNotEmpty();
    }

    @Test
    void accountsForFilesThatItCannotRead() throws IOException {
        Path good = file("a.txt", "1.\tx\n");
        Path bad = file("b.docx", "\0\1\2");
        for (String format : List.of("text", "json", "csv")) {
            Desk.Outcome outcome = Desk.execute("tables", bad.toString(), good.toString(), "--format", format);
            assertThat(outcome.code()).isEqualTo(3);
            assertThat(outcome.output())
                    .contains("a.txt", "b.docx", "unsupported", "no reader for application/octet-stream");
            assertThat(outcome.messages())
                    .isEqualTo("chitieu: b.docx: unsupported: no reader for application/octet-stream\n");
        }
    }

    @Test
    void saysWhyAPictureIsNotRead() throws IOException {
        Path picture = Files.write(folder.resolve("a.pdf"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertThat(tables(picture, "--no-ocr").messages())
                .isEqualTo("chitieu: a.pdf: needs_ocr: a picture, and --no-ocr was given\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables | Missing required parameter: 'FILE'",
                "tables gone.txt gone.pdf | no such file or folder: gone.txt, gone.pdf",
                "tables . --format xml | Invalid value for option '--format'",
                "tables . --password-file gone.txt | no such file: gone.txt"
            })
    void refusesWrongUsageInOneLine(String arguments, String message) {
        Desk.Outcome outcome = Desk.execute(arguments.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.messages()).startsWith("chitieu: " + message).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void stopsWhenNobodyReadsItsOutput(String format) throws IOException {
        StringWriter messages = new StringWriter();
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Surroundings surroundings =
                new Surroundings(new PrintWriter(closed), new PrintWriter(messages), false, () -> 0);
        int code = Main.execute(surroundings, "tables", file("a.txt", "1.\tx\n").toString(), "--format", format);
        assertThat(code).isEqualTo(1);
        assertThat(Desk.lines(messages)).isEqualTo("chitieu: the run failed: cannot write to standard output\n");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(Main.class.getResourceAsStream("/vn/chitieu/write/tables/tables.schema.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(stream);
        }
    }

    private static String sha256(Path file) throws IOException {
        return new vn.chitieu.document.Source.Content(Files.readAllBytes(file)).sha256();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Desk.Outcome tables(Path file, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "tables";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Desk.execute(arguments);
    }
}
