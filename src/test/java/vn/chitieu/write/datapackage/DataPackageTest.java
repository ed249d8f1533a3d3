package vn.chitieu.write.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.CsvTables;
import vn.chitieu.write.FixtureRun;

class DataPackageTest {
    private static final String PROFILES = "DATA_PACKAGE_PROFILES";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCellIsAsThePackageSays(CsvStyle style) throws IOException, CsvException {
        write(folder, style);

        assertThat(PackageReader.faults(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "observations.csv | ,blank,        | ,empty,        | observations.status: enum: empty",
                "observations.csv | ,reported,     | ,,             | observations.status: missing",
                "observations.csv | ;label_mismatch; | ;label-mismatch; | observations.flags: pattern",
                "observations.csv | -01-01,2       | -13-01,2       | observations.period_start: no date",
                "observations.csv | ,98.640,       | ;98.640,       | observations: a row of another width",
                "observations.csv | ,province,      | ,tỉnh,         | observations: header",
                "summary.csv      | ,1,            | ,-1,           | minimum: -1",
                "summary.csv      | ,1,            | ,1.0,          | no integer: 1.0",
                "documents.csv    | commune-       | village-       | foreign key document",
                "checks.csv       | ,error,        | ,grave,        | checks.severity: enum: grave",
            })
    void anotherCellIsFound(String file, String written, String changed, String fault)
            throws IOException, CsvException {
        write(folder, CsvStyle.PLAIN);
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(written);
        Files.writeString(path, text.replace(written, changed));

        assertThat(String.join("\n", PackageReader.faults(folder))).contains(fault);
    }

    @Test
    void describesEveryFileOfTheRunAndTellsWhatTheMatrixHolds() throws IOException {
        JsonNode written = written(CsvStyle.PLAIN);

        List<String> files = new ArrayList<>();
        written.get("resources").forEach(each -> files.add(each.get("path").textValue()));
        assertThat(files)
                .containsExactly(
                        "observations.csv",
                        "unmatched.csv",
                        "documents.csv",
                        "blanks.csv",
                        "summary.csv",
                        "checks.csv",
                        "matrix.csv");
        JsonNode fields = written.get("resources").get(6).get("schema").get("fields");
        assertThat(fields.findValuesAsText("name"))
                .startsWith("indicator", "indicator_name", "section", "unit")
                .contains("'=Sở \"Tư\", pháp; 1, Khánh Hòa | 2023");
        assertThat(fields.get(4).toString())
                .endsWith(",\"type\":\"number\",\"decimalChar\":\".\",\"unitField\":\"unit\"}");
    }

    @Test
    void saysWhatAColumnHolds() throws IOException {
        JsonNode observations = written(CsvStyle.EXCEL_VI).get("resources").get(0);

        assertThat(observations.get("dialect").get("delimiter").textValue()).isEqualTo(";");
        JsonNode fields = observations.get("schema").get("fields");
        assertThat(field(fields, "value")).isEqualTo("""
                {"name":"value","type":"number","decimalChar":",","title":"Giá trị","description":"Con số đọc được; tỷ \
                lệ tính bằng phần trăm (95,84 là 95,84 %); với câu trả lời chọn sẵn là mã của nó; trống nếu không có số \
                liệu.\\nThe number read; rates in percent (95.84 is 95.84 %); for a choice its code; empty unless \
                reported.\\nĐơn vị: xem cột unit của cùng dòng. Unit: see column unit of the same row.",\
                "unitField":"unit"}""");
        assertThat(field(fields, "level"))
                .contains("\"categories\":[{\"value\":\"central\",\"label\":\"Trung ương\"},")
                .endsWith("\"constraints\":{\"enum\":[\"central\",\"province\",\"district\",\"commune\"]}}");
        assertThat(field(fields, "match")).endsWith("\"unit\":\"1\",\"constraints\":{\"minimum\":0,\"maximum\":1}}");
        assertThat(field(fields, "period_start")).startsWith("{\"name\":\"period_start\",\"type\":\"date\"");
        assertThat(observations.get("schema").get("foreignKeys").toString())
                .isEqualTo("[{\"fields\":[\"document\"],\"reference\":{\"resource\":\"documents\","
                        + "\"fields\":[\"document\"]}}]");
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        write(folder.resolve("1"), CsvStyle.PLAIN);
        write(folder.resolve("2"), CsvStyle.PLAIN);

        assertThat(folder.resolve("1/datapackage.json")).hasSameBinaryContentAs(folder.resolve("2/datapackage.json"));
    }

    /** Programs of the older version ask for its name of the profile, which the newer one no longer has. */
    @ParameterizedTest
    @EnumSource
    void isValidInTheOlderVersionOfTheStandardToo(CsvStyle style) throws IOException {
        JsonNode written = written(style);
        profile(written, "tabular-data-package");
        written.get("resources").forEach(resource -> profile(resource, "tabular-data-resource"));

        assertThat(faults("tabular-data-package-1.0.json", SpecVersion.VersionFlag.V4, written))
                .isEmpty();
    }

    /** The schema is ours: it restates the standard and refuses whatever we do not mean to write. */
    @ParameterizedTest
    @EnumSource
    void keepsToVersionTwo(CsvStyle style) throws IOException {
        assertThat(faults("data-package-2.0.json", SpecVersion.VersionFlag.V202012, written(style)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":\"any\"      | \"type\":\"text\"",
                "\"type\":\"table\"    | \"type\":\"sheet\"",
                "sha256:               | ",
                "\"fields\":[\"document\"] | \"fields\":\"document\"",
                "\"primaryKey\":[\"document\"] | \"primaryKey\":[]",
                "profiles/2.0/         | profiles/1.0/",
                "\"path\":\"           | \"path\":\"../",
                "\"missingValues\":[\"\"] | \"missingValues\":\"\"",
            })
    void versionTwoRefusesOtherShapes(String written, String changed) throws IOException {
        String json = written(CsvStyle.PLAIN).toString();
        assertThat(json).contains(written);
        JsonNode other = new ObjectMapper().readTree(json.replace(written, changed == null ? "" : changed));

        assertThat(faults("data-package-2.0.json", SpecVersion.VersionFlag.V202012, other))
                .isNotEmpty();
    }

    @Test
    @EnabledIfEnvironmentVariable(
            named = PROFILES,
            matches = ".+",
            disabledReason = "names a folder with datapackage.json of https://datapackage.org/profiles/2.0/")
    void isValidUnderTheSchemaThatTheStandardPublishes() throws IOException {
        Path published = Path.of(System.getenv(PROFILES), "datapackage.json");
        try (InputStream schema = Files.newInputStream(published)) {
            assertThat(faults(schema, SpecVersion.VersionFlag.V7, written(CsvStyle.PLAIN)))
                    .isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeMadeIsNamed() throws IOException {
        Path barred = Files.createDirectories(folder.resolve(".datapackage.json.part/barred"));

        assertThatThrownBy(() -> write(folder, CsvStyle.PLAIN))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write " + barred.getParent() + ": ");
    }

    private static void write(Path folder, CsvStyle style) throws IOException {
        FixtureRun.write(folder, List.of(new CsvTables(style), new DataPackage(style)));
    }

    private JsonNode written(CsvStyle style) throws IOException {
        write(folder, style);
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve("datapackage.json"), StandardCharsets.UTF_8));
    }

    private static String field(JsonNode fields, String name) {
        for (JsonNode field : fields) {
            if (field.get("name").textValue().equals(name)) {
                return field.toString();
            }
        }
        return "";
    }

    private static void profile(JsonNode node, String profile) {
        ((ObjectNode) node).put("profile", profile);
    }

    private static Set<ValidationMessage> faults(String schema, SpecVersion.VersionFlag version, JsonNode written)
            throws IOException {
        try (InputStream stream = Objects.requireNonNull(DataPackageTest.class.getResourceAsStream(schema))) {
            return faults(stream, version, written);
        }
    }

    private static Set<ValidationMessage> faults(
            InputStream schema, SpecVersion.VersionFlag version, JsonNode written) {
        return JsonSchemaFactory.getInstance(version).getSchema(schema).validate(written);
    }
}
