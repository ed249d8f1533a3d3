package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.command.Surroundings;

/** Archives as they are: packed, listed, read in parts and again; from the command line to the files. */
class ArchiveRunTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void desk() throws Exception {
        desk = new Desk(Files.createDirectory(folder.resolve("in")), folder.resolve("out"));
    }

    @Test
    void readsWhatLiesInArchives() throws Exception {
        byte[] inner = zip("báo cáo.txt", Files.readAllBytes(Desk.fixture("flat-bm7-quarter-2024")));
        Files.write(
                desk.input().resolve("năm 2024.zip"),
                zip("Quý I/trong.zip", inner, "b.txt", Files.readAllBytes(Desk.fixture("flat-commune-2023"))));
        assertThat(desk.extractTables().code()).isZero();
        assertThat(desk.statuses())
                .containsExactly(
                        "năm 2024.zip unpacked",
                        "năm 2024.zip!/Quý I/trong.zip unpacked",
                        "năm 2024.zip!/Quý I/trong.zip!/báo cáo.txt extracted",
                        "năm 2024.zip!/b.txt extracted");
        assertThat(desk.column("documents.csv", "reason")).contains("2 files", "1 file");
    }

    @Test
    void givesTheSameBytesWhetherItReadsAllOrOnlyWhatIsNew() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.extractTables();
        desk.report("flat-commune-2023", "b.txt");
        desk.report("department-q1-2025-markdown", "a.txt");
        Files.setLastModifiedTime(desk.input().resolve("a.txt"), FileTime.fromMillis(5_000_000));
        desk.extractTables();
        Map<String, String> grown = desk.contents();
        desk = new Desk(desk.input(), folder.resolve("fresh"));
        desk.extractTables("--jobs", "1");
        assertThat(desk.contents()).isEqualTo(grown);
    }

    @Test
    void writesNothingAgainUnlessSomebodyTouchedTheResults() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        Desk.Outcome first = desk.extract();
        Path observations = desk.output().resolve("observations.csv");
        FileTime written = Files.getLastModifiedTime(observations);
        assertThat(desk.extract().messages()).isEqualTo("Nothing has changed since the last run.\n" + first.messages());
        assertThat(Files.getLastModifiedTime(observations)).isEqualTo(written);
        Map<String, String> contents = desk.contents();
        Files.writeString(observations, "saved by another program");
        assertThat(desk.extract()).isEqualTo(first);
        assertThat(desk.contents()).isEqualTo(contents);
        desk.extract("--excel-vi");
        assertThat(Files.readString(observations)).startsWith("\uFEFFdocument;agency");
    }

    @Test
    void saysWhatItWouldReadAndReadsNothing() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        assertThat(desk.extractTables("--dry-run"))
                .isEqualTo(new Desk.Outcome(0, "a.txt\n", "1 of 1 files would be read\n"));
        assertThat(desk.output()).doesNotExist();
        desk.extractTables();
        desk.report("flat-commune-2023", "b.txt");
        assertThat(desk.extractTables("--dry-run"))
                .isEqualTo(new Desk.Outcome(0, "b.txt\n", "1 of 2 files would be read\n"));
        assertThat(desk.statuses()).containsExactly("a.txt extracted");
    }

    @Test
    void takesAListOfPathsFromStandardInput() throws Exception {
        desk.report("flat-bm7-quarter-2024", "có dấu/a.txt");
        desk.report("flat-commune-2023", "b.txt");
        String list = desk.input() + "/có dấu/a.txt\0" + desk.input() + "/b.txt\r\n\n" + desk.input() + "/gone.txt";
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        Surroundings surroundings = new Surroundings(writer, writer, false, () -> 0)
                .with(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
        int code = Main.execute(
                surroundings, "extract", "-", "--out", desk.output().toString());
        String root = desk.input().toString().substring(1);
        assertThat(code).as(messages.toString()).isEqualTo(3);
        assertThat(desk.statuses())
                .containsExactly(
                        root + "/b.txt extracted", root + "/có dấu/a.txt extracted", root + "/gone.txt corrupt");
        assertThat(desk.column("documents.csv", "reason")).contains("no longer there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--max-size 100  | too_large | bytes are too many for a document (--max-size)",
                "--max-rows 5    | too_large | more than 5 lines (--max-rows)",
                "--max-rows 5000 | extracted | ''",
            })
    void givesUpDocumentsAboveItsLimits(String options, String status, String reason) throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        desk.extractTables(options.split(" "));
        assertThat(desk.statuses()).containsExactly("a.txt " + status);
        assertThat(desk.column("documents.csv", "reason").get(0)).endsWith(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--timeout 0     | --timeout is at least 1, not 0",
                "--memory 1k     | --memory is at least 64m, not 1024",
                "--max-size much | Invalid value for option '--max-size': 'much' is no size; write 512m or 2g"
            })
    void refusesLimitsThatLeaveRoomForNothing(String options, String message) {
        Desk.Outcome outcome = desk.extractTables(options.split(" "));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.messages()).startsWith("chitieu: " + message);
        assertThat(desk.output()).doesNotExist();
    }

    @Test
    void logsWhatHappenedAsJsonLines() throws Exception {
        desk.report("flat-bm7-quarter-2024", "a.txt");
        Files.createFile(desk.input().resolve("b.txt"));
        desk.extractTables("--jobs", "1");
        List<String> log = Files.readAllLines(desk.output().resolve(Desk.KEPT).resolve("log.jsonl"));
        assertThat(log)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("{\"time\":\"1970-01-01T00:00:00Z\",\"event\":\"listed\",\"files\":2,"
                                        + "\"to_read\":2}"),
                        line -> assertThat(line).contains("\"document\":\"a.txt\",\"status\":\"extracted\","),
                        line -> assertThat(line).contains("\"document\":\"b.txt\",\"status\":\"empty\""),
                        line -> assertThat(line).contains("\"event\":\"writing\""),
                        line -> assertThat(line).endsWith("\"event\":\"ended\",\"exit_code\":3}"));
    }

    private static byte[] zip(Object... members) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < members.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) members[i]));
                zip.write((byte[]) members[i + 1]);
            }
        }
        return bytes.toByteArray();
    }
}
