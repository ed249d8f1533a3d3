package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code compare} from its arguments to its output and exit code. */
class CompareTest {
    private static final String ROW = "sở a.docx|1|2|1.1.|Số văn bản|a.documents|12|reported|";

    @TempDir
    Path folder;

    @BeforeEach
    void aRun() throws IOException {
        run("a", "sở a.docx|extracted", ROW);
    }

    @Test
    void theSameRunIsTheSame() throws IOException {
        run("b", "sở a.docx|extracted", ROW);
        assertThat(compare()).isEqualTo(new Desk.Outcome(0, "", "1 documents, 0 of them differ\n"));
    }

    @Test
    void namesEveryThingThatARowSaysDifferently() throws IOException {
        run("b", "sở a.docx|extracted", "sở a.docx|1|2|1.1.|Số văn bản|a.papers||blank|low_match");
        Desk.Outcome outcome = compare();
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(outcome.output()).isEqualTo("""
                sở a.docx
                  t1 r2 1.1. «Số văn bản» indicator: a.documents -> a.papers
                  t1 r2 1.1. «Số văn bản» status: reported -> blank
                  t1 r2 1.1. «Số văn bản» value: 12 -> (none)
                  t1 r2 1.1. «Số văn bản» flags: (none) -> low_match
                """);
        assertThat(outcome.messages()).isEqualTo("""
                1 documents, 1 of them differ
                        1 indicator
                        1 status
                        1 value
                        1 flags
                in
                        4 sở a.docx
                """);
    }

    @Test
    void rule3AMovedRowIsTheSameRow() throws IOException {
        run("b", "sở a.docx|extracted", ROW.replace("|1|2|", "|2|17|"));
        assertThat(compare().code()).isZero();
    }

    @Test
    void rule4RowsOfOneLabelKeepTheirOrder() throws IOException {
        run("a", "x|extracted", "x|1|1||Số nhiệm vụ|a.x|1|reported|", "x|1|2||Số nhiệm vụ|a.y|2|reported|");
        run("b", "x|extracted", "x|1|8||Số nhiệm vụ|a.x|1|reported|", "x|1|9||Số nhiệm vụ|a.y|2|reported|");
        assertThat(compare().code()).isZero();
    }

    @Test
    void rule2ARepairedAccentMakesNoOtherRow() throws IOException {
        run("b", "sở a.docx|extracted", ROW.replace("Số văn bản", "Số văn bàn"));
        assertThat(compare("--quiet").output())
                .isEqualTo("sở a.docx\n  t1 r2 1.1. «Số văn bàn» print:"
                        + " 1.1. | Số văn bản |  |  |  -> 1.1. | Số văn bàn |  |  |\n");
    }

    @Test
    void findsRowsAndDocumentsThatOnlyOneRunHas() throws IOException {
        run(
                "b",
                "bệnh án.docx|extracted|khác.pdf|corrupt",
                "bệnh án.docx|1|2|1.1.|Số văn bản|a.documents|12|reported|");
        assertThat(compare("--format", "csv", "--quiet").output()).isEqualTo("""
                \uFEFFdocument,kind,page,table,row,stt,label,indicator,before,after\r
                bệnh án.docx,document_added,,,,,,,,extracted\r
                bệnh án.docx,row_added,,1,2,1.1.,Số văn bản,a.documents,,a.documents reported 12\r
                khác.pdf,document_added,,,,,,,,corrupt\r
                sở a.docx,document_lost,,,,,,,extracted,\r
                sở a.docx,row_lost,,1,2,1.1.,Số văn bản,a.documents,a.documents reported 12,\r
                """);
    }

    @Test
    void findsDocumentsOfWhichSomethingElseBecame() throws IOException {
        run("b", "sở a.docx|corrupt");
        assertThat(compare("--quiet").output()).isEqualTo("""
                sở a.docx
                  document_status: extracted -> corrupt
                  t1 r2 1.1. «Số văn bản» row_lost: a.documents reported 12 -> (none)
                """);
    }

    @Test
    void findsContradictionsThatOnlyOneRunHas() throws IOException {
        run("b", "sở a.docx|extracted", ROW);
        Files.writeString(results("b", "checks.csv"), """
                        document,rule,indicator,stt,label,observed,expected
                        sở a.docx,ratio,a.documents,1.1.,Số văn bản,12,13
                        sở z.docx,series_jump,a.documents,1.1.,Số văn bản,1,2
                        """);
        assertThat(compare("--quiet").output()).isEqualTo("""
                sở a.docx
                  1.1. «Số văn bản» finding_added: (none) -> ratio 12 / 13
                across reports
                  sở z.docx 1.1. «Số văn bản» finding_added: (none) -> series_jump 1 / 2
                """);
    }

    @Test
    void documentsInAnotherOrderAreStillThemselves() throws IOException {
        String[] rows = {"a|1|1|1.|A|a.a|1|reported|", "b|1|1|1.|B|a.b|2|reported|", "c|1|1|1.|C|a.c|3|reported|"};
        run("a", "a|extracted|b|extracted|c|extracted", rows);
        run("b", "c|extracted|a|extracted|b|extracted", rows[2], rows[0], rows[1]);
        assertThat(compare()).isEqualTo(new Desk.Outcome(0, "", "3 documents, 0 of them differ\n"));
    }

    @Test
    void readsBothStyles() throws IOException {
        Desk plain = new Desk(folder.resolve("báo cáo"), folder.resolve("thường"));
        plain.report("flat-commune-2023", "a.txt");
        plain.report("department-q1-2025-markdown", "b.md");
        plain.extractTables();
        new Desk(plain.input(), folder.resolve("excel")).extractTables("--excel-vi");
        Desk.Outcome outcome = Desk.execute(
                "compare",
                plain.output().toString(),
                folder.resolve("excel").toString(),
                "--out",
                folder.resolve("khác biệt.csv").toString(),
                "--format=csv");
        assertThat(outcome).isEqualTo(new Desk.Outcome(0, "", "2 documents, 0 of them differ\n"));
        assertThat(folder.resolve("khác biệt.csv")).content().hasLineCount(1);
    }

    @Test
    void tellsPrograms() throws IOException {
        run("b", "sở a.docx|extracted", ROW.replace("|12|", "|13|"));
        JsonNode root = new ObjectMapper().readTree(compare("--format=json").output());
        assertThat(root.at("/changes/0/kind").asText()).isEqualTo("value");
        assertThat(root.at("/changes/0/row").asInt()).isEqualTo(2);
        assertThat(root.at("/changes/0/page").isNull()).isTrue();
        assertThat(root.at("/summary/kinds/value").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNoRun() throws IOException {
        Path none = Files.createDirectory(folder.resolve("b"));
        assertThat(compare())
                .isEqualTo(new Desk.Outcome(
                        2, "", "chitieu: " + none + " is no folder of results: there is no documents.csv in it\n"));
        run("b", "sở a.docx|extracted", "sở b.docx|1|2|1.1.|Số văn bản|a.documents|12|reported|");
        assertThat(compare().messages())
                .isEqualTo("chitieu: the run failed: " + results("b", "observations.csv")
                        + ":2: document \"sở b.docx\" is not in documents.csv, or not at this place\n");
    }

    private Desk.Outcome compare(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "compare", folder.resolve("a").toString(), folder.resolve("b").toString()));
        arguments.addAll(List.of(options));
        return Desk.execute(arguments.toArray(String[]::new));
    }

    private Path results(String run, String file) {
        return folder.resolve(run).resolve(file);
    }

    /** Files of a run; {@code documents} has a name and a status for each, {@code rows} the columns below. */
    private void run(String run, String documents, String... rows) throws IOException {
        Files.createDirectories(folder.resolve(run));
        List<String> summary = new ArrayList<>(List.of("document,status,template"));
        String[] fields = documents.split("\\|", -1);
        for (int i = 0; i < fields.length; i += 2) {
            summary.add(fields[i] + "," + fields[i + 1] + ",");
        }
        List<String> observations =
                new ArrayList<>(List.of("document,table,row,stt,label,indicator,value,status,flags"));
        Arrays.stream(rows).map(row -> row.replace('|', ',')).forEach(observations::add);
        Files.write(results(run, "documents.csv"), summary);
        Files.write(results(run, "observations.csv"), observations);
        Files.writeString(results(run, "checks.csv"), "document,rule,indicator,stt,label,observed,expected\n");
        Files.writeString(results(run, "blanks.csv"), "document,indicator,kind,derived_value\n");
    }
}
