package vn.chitieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.tabular.CsvLine;
import vn.chitieu.tabular.CsvSource;

/**
 * The option {@code --decisions}: a person decides rows of one run, the next run holds to it. The report says 100 % where
 * 1,415 of 1,451 are 97.52 %, and has a row whose label nobody knows.
 */
class DecideTest {
    private static final String HEADER =
            "document;sha256;page;table;row;stt;label;unit_raw;value_raw;decision;value;indicator;reason;decided_at";

    private static final String RATE = "70";
    private static final String ELIGIBLE = "71";
    private static final String PROVIDED = "72";
    private static final String UNKNOWN = "75";
    private static final String LABEL = "Lượng giao dịch qua mạng trong kỳ";
    private static final String MEANT = "egov.service.active.online";

    @TempDir
    Path folder;

    private Desk desk;
    private String report = "";

    @BeforeEach
    void desk() throws IOException {
        desk = new Desk(Files.createDirectory(folder.resolve("báo cáo")), folder.resolve("kết quả"));
        report = Files.readString(Desk.fixture("department-q3-2024-renumbered"))
                .replace("Số DVCTT có phát sinh hồ sơ trực tuyến\t", LABEL + "\t");
        Files.writeString(desk.input().resolve("a.txt"), report);
    }

    /** The file is as a Vietnamese Excel saves it, which makes numbers of texts. */
    @Test
    void whatAPersonDecidedHolds() throws Exception {
        extract();
        assertThat(rows(RATE, ELIGIBLE, PROVIDED, UNKNOWN))
                .containsExactly(
                        "100 reported check_failed ",
                        "1451 reported check_failed ",
                        "1415 reported check_failed ",
                        "730 reported low_match ");
        decide(
                RATE + ";value;97,52;;",
                PROVIDED + ";right;;;",
                UNKNOWN + ";indicator;;" + MEANT,
                "60;blank;;;forgotten");
        String saved = Files.readString(decisions());
        Files.writeString(decisions(), "\uFEFF" + saved.replace(";1,415;", ";1415;"));
        Desk.Outcome outcome = again();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.messages()).contains("\nDecisions: 4 of 4 applied\n");
        assertThat(rows(RATE, ELIGIBLE, PROVIDED, UNKNOWN, "60"))
                .containsExactly(
                        "97.52 reported  value",
                        "1451 reported  ",
                        "1415 reported  right",
                        "730 reported  indicator",
                        " blank  blank");
        assertThat(desk.column("checks.csv", "rule")).isEmpty();
        assertThat(desk.column("unmatched.csv", "label")).isEmpty();
        assertThat(blank("60")).containsExactly("blank forgotten");
        assertThat(desk.column("blanks.csv", "indicator")).doesNotContain(MEANT);
        assertThat(desk.column("decisions-unapplied.csv", "document")).isEmpty();
        assertThat(again().messages()).startsWith("Nothing has changed since the last run.\n");
    }

    @Test
    void aDocumentThatWasMovedKeepsThemAndOneThatWasChangedOnlyWhereItIsTheSame() throws Exception {
        extract();
        decide(RATE + ";right;;;", UNKNOWN + ";indicator;;" + MEANT);
        Path moved = Files.createDirectory(desk.input().resolve("quý III")).resolve("báo cáo.txt");
        Files.move(desk.input().resolve("a.txt"), moved);
        assertThat(again().messages()).contains("\nDecisions: 2 of 2 applied\n");
        assertThat(rows(RATE, PROVIDED, UNKNOWN))
                .containsExactly("100 reported  right", "1415 reported check_failed ", "730 reported  indicator");
        Files.delete(moved);
        Files.writeString(desk.input().resolve("a.txt"), report.replace("\t730", "\t731"));
        Desk.Outcome outcome = again();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.messages()).contains("""

                Decisions: 1 of 2 applied; the others are in decisions-unapplied.csv
                  decisions.csv:3: the document was changed and its row is no longer the same; decide it again
                """);
        assertThat(rows(RATE, UNKNOWN)).containsExactly("100 reported  right", "731 reported low_match ");
        assertThat(desk.column("decisions-unapplied.csv", "label")).containsExactly(LABEL);
        assertThat(desk.column("decisions-unapplied.csv", "why"))
                .containsExactly("tài liệu đã được sửa và dòng này không còn như cũ; hãy xem lại");
        extract();
        assertThat(desk.output().resolve("decisions-unapplied.csv")).doesNotExist();
    }

    @Test
    void aRunThatFailsLeavesWhatTheLastOneToldOfDecisions() throws Exception {
        Files.writeString(decisions(), HEADER + "\ngone.txt;;;;1;;x;;;right;;;;\n");
        assertThat(again().messages()).contains("\nDecisions: 0 of 1 applied");
        Path barred = desk.output().resolve(".observations.csv.old");
        Files.createFile(Files.createDirectory(barred).resolve("x"));
        Desk.Outcome failed = extract();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.messages()).contains("cannot replace ");
        assertThat(desk.column("decisions-unapplied.csv", "document")).containsExactly("gone.txt");
    }

    @Test
    void mistakesStopTheRunBeforeAnythingIsDone() throws Exception {
        Files.writeString(decisions(), HEADER + "\na.txt;;;;1;;x;;;rihgt;;;;\na.txt;;;;2;;x;;;value;viele;;;\n");
        assertThat(again()).isEqualTo(new Desk.Outcome(2, "", """
                chitieu: the decisions in FILE hold 2 mistakes:
                decisions.csv:2: decision "rihgt" must be right, value, indicator or blank
                decisions.csv:3: value "viele" is no number: write digits, with , or . before decimals
                """.replace(
                        "FILE", decisions().toString())));
        assertThat(desk.output()).doesNotExist();
        Files.delete(decisions());
        assertThat(again())
                .isEqualTo(new Desk.Outcome(
                        2,
                        "",
                        "chitieu: cannot read the decisions in " + decisions() + ": no such file, or no access\n"));
    }

    @Test
    void aLabelThatIsDecidedTwiceIsProposedAndKnownOnceItIsAccepted() throws Exception {
        Files.writeString(desk.input().resolve("b.txt"), report.replace("98.02", "98.03"));
        extract();
        decide(UNKNOWN + ";indicator;;" + MEANT);
        Path proposals = desk.output().resolve("proposals");
        Path aliases = proposals.resolve("aliases.csv");
        assertThat(again().messages())
                .contains("\nDecisions: 2 of 2 applied\n")
                .contains("\nLabels that decisions repeat: 1 proposed as aliases in " + aliases
                        + "; write accept or reject into column decision, then: chitieu learn --accept "
                        + proposals + " --mappings DIR\n");
        assertThat(Files.readString(aliases))
                .isEqualTo("\uFEFFdecision,label,indicator,relation,files\r\n," + LABEL + "," + MEANT
                        + ",exact,a.txt; b.txt\r\n");
        String accepted = Files.readString(aliases).replace("\n,", "\nđồng ý,");
        Files.writeString(aliases, accepted);
        String mappings = folder.resolve("ánh xạ").toString();
        assertThat(Desk.execute("learn", "--accept", proposals.toString(), "--mappings", mappings)
                        .messages())
                .isEqualTo("1 records added to " + mappings + "\n");
        assertThat(again("--mappings", mappings).messages()).doesNotContain("proposed");
        assertThat(Files.readString(aliases)).isEqualTo(accepted);
        Files.writeString(decisions(), HEADER + "\n");
        again("--mappings", mappings);
        assertThat(desk.column("unmatched.csv", "label")).isEmpty();
    }

    private Path decisions() {
        return folder.resolve("decisions.csv");
    }

    private Desk.Outcome again(String... options) {
        List<String> all = new ArrayList<>(List.of("--decisions", decisions().toString()));
        all.addAll(List.of(options));
        return extract(all.toArray(String[]::new));
    }

    /** One process reads: there is one short report. */
    private Desk.Outcome extract(String... options) {
        List<String> all = new ArrayList<>(List.of("--jobs", "1"));
        all.addAll(List.of(options));
        return desk.extract(all.toArray(String[]::new));
    }

    /** Decides rows of every document as {@code row;decision;value;indicator;reason} says, in the manner of the page. */
    private void decide(String... verdicts) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (CsvLine document : CsvSource.all(desk.output().resolve("documents.csv"))) {
            for (String verdict : verdicts) {
                String row = verdict.substring(0, verdict.indexOf(';'));
                lines.add(print(document, row) + verdict.substring(verdict.indexOf(';')));
            }
        }
        Files.write(decisions(), lines);
    }

    private String print(CsvLine document, String row) throws IOException {
        String name = document.text("document");
        CsvLine printed = CsvSource.all(desk.output().resolve("observations.csv")).stream()
                .filter(line ->
                        line.text("document").equals(name) && line.text("row").equals(row))
                .findFirst()
                .orElseThrow();
        return String.join(
                ";",
                name,
                document.text("sha256"),
                printed.text("page"),
                printed.text("table"),
                row,
                printed.text("stt"),
                printed.text("label"),
                printed.text("unit_raw"),
                printed.text("value_raw"));
    }

    /** {@code value status flags decided} of some rows. */
    private List<String> rows(String... rows) throws IOException {
        List<String> claims = new ArrayList<>();
        List<CsvLine> lines = CsvSource.all(desk.output().resolve("observations.csv"));
        for (String row : rows) {
            lines.stream()
                    .filter(line -> line.text("row").equals(row))
                    .map(line -> String.join(
                            " ", line.text("value"), line.text("status"), line.text("flags"), line.text("decided")))
                    .forEach(claims::add);
        }
        return claims;
    }

    /** {@code kind reason} of a row that was left blank. */
    private List<String> blank(String row) throws IOException {
        String label = CsvSource.all(desk.output().resolve("observations.csv")).stream()
                .filter(line -> line.text("row").equals(row))
                .map(line -> line.text("label"))
                .findFirst()
                .orElseThrow();
        return CsvSource.all(desk.output().resolve("blanks.csv")).stream()
                .filter(line -> line.text("label").equals(label))
                .map(line -> line.text("kind") + " " + line.text("reason"))
                .toList();
    }
}
