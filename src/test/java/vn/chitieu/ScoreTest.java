package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code score} from its arguments to its output and exit code. */
class ScoreTest {
    private static final String OBSERVATIONS = """
            document,page,table,row,stt,label,indicator,match,value,status,flags
            sở a.docx,,1,2,1.1.,Số văn bản đã ban hành,a.documents,0.99,12,reported,
            sở a.docx,,1,3,,Số nhiệm vụ,a.tasks,0.99,70,reported,
            sở a.docx,,1,4,1.2.,Tỷ lệ,a.rate,0.60,98.6,reported,low_match;period_inferred
            """;

    @TempDir
    Path folder;

    @Test
    void countsTheRowsAndNamesSilentErrors() throws IOException {
        Desk.Outcome outcome = score();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.output())
                .contains("1 document with truth, 1 document without\n")
                .contains("wholly right                                2  66.67 %\n")
                .contains("silent errors                               1\n")
                .contains("right, but flagged without cause            1  50.00 % of the right rows\n")
                .contains("contradictions found                        1  of 1\n")
                .contains("contradictions that are none                1\n")
                .contains("header fields right                         6  of 6\n")
                .contains("0.60-0.70          1         1       1.0000     0.6000\n")
                .contains("silent errors:\n  sở a.docx: wrong_silent: row 22 «Số nhiệm»:"
                        + " expected a.tasks reported 7, got a.tasks reported 70\n")
                .contains("truth without document: sở b\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-below=66.6,     0, ''",
        "--fail-below=66.7,     4, 'chitieu: 66.67 % of the rows are wholly right, less than 66.70 %'",
        "--fail-silent=1,       0, ''",
        "--fail-silent=0,       4, 'chitieu: 1 errors are silent, more than 0'",
        "--fail-flagged=50,     0, ''",
        "--fail-flagged=49,     4, "
                + "'chitieu: 50.00 % of the right rows are flagged without cause, more than 49.00 %'",
        "--fail-absent,         4, 'chitieu: not among the results: sở b'",
        "--fail-below=x,        2, "
                + "'chitieu: Invalid value for option ''--fail-below'': ''x'' is not a double"
                + " (\"chitieu score --help\" tells how to use it)'"
    })
    void aBuildCanHoldItToALimit(String option, int code, String message) throws IOException {
        Desk.Outcome outcome = score(option);
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.messages().strip()).isEqualTo(message);
    }

    @Test
    void readsBothStylesOfARun() throws IOException {
        Desk desk = new Desk(folder.resolve("báo cáo"), folder.resolve("out"));
        desk.report("department-without-accents", "department-without-accents.txt");
        desk.extractTables();
        String plain = scoreFixtures(desk);
        desk.extractTables("--excel-vi");
        assertThat(scoreFixtures(desk)).isEqualTo(plain).contains("silent errors                               0\n");
    }

    private static String scoreFixtures(Desk desk) {
        return Desk.execute("score", desk.output().toString(), "--truth", "fixtures/truth", "--fail-silent=0")
                .output();
    }

    @Test
    void givesEveryNumberToPrograms() throws IOException {
        assertThat(score("--format", "csv").output())
                .startsWith("\uFEFFsection,name,measure,value\r\ntotal,,documents,1\r\ntotal,,rows,3\r\n")
                .contains("format,application/docx,right_percent,66.67\r\n")
                .contains("form,bm7,silent_errors,1\r\n")
                .contains("document,sở a.docx,overflagged,1\r\n")
                .contains("calibration,,expected_error,0.1400\r\n")
                .contains("unjudged,khác.xlsx,,\r\n");
        assertThat(new ObjectMapper()
                        .readTree(score("--format", "json").output())
                        .findValuesAsText("value"))
                .contains("66.67", "0.14");
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("trống"));
        Path truth = truth();
        assertThat(Desk.execute("score", empty.toString(), "--truth", truth.toString()))
                .isEqualTo(new Desk.Outcome(
                        2, "", "chitieu: " + empty + " is no folder of results: there is no documents.csv in it\n"));
        writeResults();
        assertThat(Desk.execute("score", results("").toString(), "--truth", empty.toString()))
                .isEqualTo(new Desk.Outcome(
                        2, "", "chitieu: no truth in " + empty + ": no folder in it holds a truth.csv\n"));
    }

    private Desk.Outcome score(String... options) throws IOException {
        writeResults();
        List<String> arguments =
                new ArrayList<>(List.of("score", results("").toString(), "--truth", truth().toString()));
        arguments.addAll(List.of(options));
        return Desk.execute(arguments.toArray(String[]::new));
    }

    private Path results(String file) {
        return folder.resolve("kết quả").resolve(file);
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void resultsOf(String file, String text) throws IOException {
        write(results(file), text);
    }

    private void writeResults() throws IOException {
        resultsOf("documents.csv", """
                document,media_type,status,template,agency,report_number,report_date,period
                khác.xlsx,application/xlsx,extracted,bm7,,,,
                sở a.docx,application/docx,extracted,bm7,,,,
                """);
        resultsOf("observations.csv", OBSERVATIONS);
        resultsOf("checks.csv", """
                document,rule,page,table,row
                sở a.docx,ratio,,1,4
                sở a.docx,sum,,1,2
                sở a.docx,series_jump,,1,2
                """);
        resultsOf("blanks.csv", "document,indicator,kind,derived_value\n");
    }

    private Path truth() throws IOException {
        Path truth = folder.resolve("truth");
        write(truth.resolve("sở a/truth.csv"), """
                row,stt,label,indicator,status,value,flags
                21,1.1.,Số văn bản,a.documents,reported,12,
                22,,Số nhiệm,a.tasks,reported,7,
                23,1.2.,Tỷ lệ,a.rate,reported,98.6,
                """);
        write(truth.resolve("sở a/header.csv"), "agency,province,level,report_number,report_date,period\n,,,,,\n");
        write(truth.resolve("sở a/checks.csv"), "rule,row\nratio,23\n");
        write(truth.resolve("sở b/truth.csv"), "row,stt,label,indicator,status,value,flags\n");
        return truth;
    }
}
